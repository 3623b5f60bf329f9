"""The wizard's second step: which column means what, guessed with its reason beside sample cells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.imports import KINDS, ColumnGuess, KindSpec, Mapping, Preview
from app.ui.desk import Desk
from app.ui.pages.import_missing import MissingCard
from app.ui.widgets import Banner, Card, ChoiceField, ElidedLabel, PlainLabel, icon_label

KEPT = ""


class ColumnsStep(QWidget):
    """One row a column; `mapping()` is what the person has chosen."""

    def __init__(self, desk: Desk, preview: Preview) -> None:
        super().__init__()
        self.desk, self.preview = desk, preview
        self.kind = KINDS[preview.kind]
        self.choices: dict[str, ChoiceField] = {}
        self.missing = MissingCard(preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.banner = Banner("", "caution")
        column.addWidget(self.banner)
        card = Card(self.tr("What each column means"))
        card.corner(PlainLabel(self.tr("Columns without a meaning are kept as they are."), "third"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 180)
        for at, share in ((0, 2), (3, 3), (4, 3)):
            grid.setColumnStretch(at, share)
        self._heads(grid)
        for at, guess in enumerate(preview.columns, start=1):
            self._row(grid, at, guess, self._chosen_before(guess))
        card.add(grid)
        column.addWidget(card)
        column.addWidget(self.missing)
        column.addStretch(1)
        self._judge()

    def mapping(self) -> Mapping:
        """The mapping as chosen: columns (two with one meaning are joined) and the words for "nothing"."""
        columns: dict[str, str | list[str]] = {}
        for header, choice in self.choices.items():
            field = str(choice.value())
            if field == KEPT:
                continue
            before = columns.get(field)
            columns[field] = header if before is None else [*([before] if isinstance(before, str) else before), header]
        return self.missing.put_into(self.preview.mapping).with_columns(columns)

    def _chosen_before(self, guess: ColumnGuess) -> str:
        """The meaning in the mapping (a person's choice from before), else the guess."""
        for field, header in self.preview.mapping.columns.items():
            if guess.header == header or (isinstance(header, list) and guess.header in header):
                return field
        return guess.field if not self.preview.mapping.columns else KEPT

    def _heads(self, grid: QGridLayout) -> None:
        heads = (self.tr("Column in the file"), "", self.tr("Meaning"), self.tr("Samples"), self.tr("Why"))
        for at, words in enumerate(heads):
            grid.addWidget(PlainLabel(words, "second"), 0, at)

    def _row(self, grid: QGridLayout, at: int, guess: ColumnGuess, field: str) -> None:
        name = ElidedLabel(guess.header, "strong")
        name.setMinimumWidth(130)
        grid.addWidget(name, at, 0)
        grid.addWidget(icon_label("arrow-right", size=16), at, 1, Qt.AlignmentFlag.AlignCenter)
        choice = ChoiceField(self._options(self.kind), field)
        choice.setAccessibleName(self.tr("Meaning of {0}").format(guess.header))
        choice.setMinimumWidth(190)
        choice.changed.connect(self._judge)
        self.choices[guess.header] = choice
        grid.addWidget(choice, at, 2)
        grid.addWidget(ElidedLabel("、".join(guess.samples), "second"), at, 3)
        sure = f"{100 * guess.confidence:.0f} %  " if guess.field else ""
        grid.addWidget(ElidedLabel(sure + self.desk.translate(guess.reason), "third"), at, 4)

    def _options(self, kind: KindSpec) -> list[tuple[object, str]]:
        fields = [
            (spec.name, self.desk.translate(spec.label) + (" *" if spec.required else "")) for spec in kind.fields
        ]
        return [(KEPT, self.tr("— keep as it is —")), *fields]

    def _judge(self) -> None:
        """Say which needed meanings no column has yet."""
        mapping = self.mapping()
        given = {*mapping.columns, *mapping.constants}
        missing = [
            self.desk.translate(spec.label) for spec in self.kind.fields if spec.required and spec.name not in given
        ]
        self.banner.setVisible(bool(missing))
        self.banner.say(self.tr("Still needed: {0}. Choose the column that holds it.").format("、".join(missing)))

"""Similar spellings of one column, found three ways; a person ticks which are one thing and how it is written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.facets import Cluster
from app.domain.imports import Mapping
from app.domain.recipe import METHOD_WORDS, METHODS, Step
from app.ui.desk import Desk
from app.ui.widgets import (
    Busy,
    CheckField,
    ChoiceField,
    EmptyState,
    PlainLabel,
    TextField,
    primary_button,
    secondary_button,
)

SHOWN = 8  # spellings of one group that are written out


class SimilarDialog(QDialog):
    """`step()` is the merging that was agreed to, once the dialog was accepted."""

    def __init__(self, desk: Desk, parent: QWidget, path: Path, mapping: Mapping, column: str) -> None:
        super().__init__(parent)
        self.desk, self.path, self.mapping, self.column = desk, path, mapping, column
        self.rows: list[tuple[Cluster, CheckField, TextField]] = []
        self._first = True
        self.setWindowTitle(self.tr("Similar spellings in “{0}”").format(column))
        self.resize(760, 520)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 24, 28, 20)
        outer.setSpacing(12)
        outer.addWidget(PlainLabel(self.windowTitle(), "title"))
        note = self.tr("Ticked groups become one spelling in every row. Nothing is merged that you do not tick.")
        outer.addWidget(PlainLabel(note, "second", wrap=True))
        self.method = ChoiceField([(name, desk.translate(METHOD_WORDS[name])) for name in METHODS], METHODS[0])
        self.method.setAccessibleName(self.tr("How alike"))
        self.method.changed.connect(self.search)
        outer.addWidget(self.method)
        self.place = QVBoxLayout()
        self.content: QWidget = Busy(self.tr("Comparing …"))
        self.place.addWidget(self.content)
        outer.addLayout(self.place, 1)
        outer.addLayout(self._buttons())
        self.search()

    def step(self) -> Step | None:
        """The ticked groups as one step; None where nothing was ticked."""
        values = {
            text: field.value()
            for cluster, tick, field in self.rows
            if tick.value()
            for text, _ in cluster.values
            if text != field.value() and field.value()
        }
        method = str(self.method.value())
        return Step("cluster", (self.column,), values=values, method=method) if values else None

    def search(self) -> None:
        """Look for groups by the method in force."""
        from app.jobs.look_at_columns import similar_spellings

        self.main.setEnabled(False)
        self._put(Busy(self.tr("Comparing …")))
        method = str(self.method.value())
        self.desk.runner.start(
            similar_spellings,
            self.path,
            self.mapping,
            self.column,
            method,
            title=self.tr("Looking for similar spellings"),
            done=partial(self._found, method),
            failed=self._failed,
            owner=self,
        )

    def _found(self, method: str, found: tuple[Cluster, ...]) -> None:
        if method != self.method.value():
            return
        self.rows = []
        if not found and self._first and (following := _after(method)):
            self.method.set_value(following)  # nothing alike in the strict way: the next one is tried by itself
            return
        self._first = False
        if not found:
            self._put(EmptyState("circle-check", self.tr("No spellings here are alike in this way.")))
            return
        inside = QWidget()
        inside.setObjectName("ground")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for at, words in enumerate((self.tr("These are one thing"), self.tr("Written as"))):
            grid.addWidget(PlainLabel(words, "second"), 0, at)
        for at, cluster in enumerate(found, 1):
            self._row(grid, at, cluster, ticked=method == "fingerprint")
        grid.setRowStretch(len(found) + 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._put(area)
        self._judge()

    def _row(self, grid: QGridLayout, at: int, cluster: Cluster, *, ticked: bool) -> None:
        shown = [f"{text} ({count:,})" for text, count in cluster.values[:SHOWN]]
        more = len(cluster.values) - SHOWN
        words = "   ".join(shown) + (self.tr("  and %n more", "", more) if more > 0 else "")
        tick = CheckField(words.replace("&", "&&"), ticked)
        field = TextField(cluster.proposal)
        field.setAccessibleName(self.tr("Written as"))
        field.setMinimumWidth(200)
        grid.addWidget(tick, at, 0)
        grid.addWidget(field, at, 1)
        self.rows.append((cluster, tick, field))
        tick.changed.connect(self._judge)
        field.changed.connect(self._judge)

    def _judge(self) -> None:
        """Merging waits until something is ticked."""
        self.main.setEnabled(self.step() is not None)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._put(EmptyState("circle-alert", self.desk.translate(error.message)))
        else:
            self.reject()
            self.desk.show_error(error)

    def _put(self, content: QWidget) -> None:
        self.place.removeWidget(self.content)
        self.content.hide()
        self.content.deleteLater()
        self.content = content
        self.place.addWidget(content, 1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(secondary_button(self.tr("Cancel"), self.reject))
        self.main = primary_button(self.tr("Merge the ticked ones"), self.accept)
        self.main.setDefault(True)
        row.addWidget(self.main)
        return row


def _after(method: str) -> str:
    """The next, more generous way to compare; "" after the last."""
    place = METHODS.index(method) + 1
    return METHODS[place] if place < len(METHODS) else ""


def ask_similar(desk: Desk, parent: QWidget, path: Path, mapping: Mapping, column: str) -> Step | None:
    """The merging a person agreed to; None when cancelled or nothing was ticked."""
    dialog = SimilarDialog(desk, parent, path, mapping, column)
    return dialog.step() if dialog.exec() == QDialog.DialogCode.Accepted else None

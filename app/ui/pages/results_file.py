"""Analyse a past campaign: pick a spreadsheet, say which column is what, get the same verdicts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from app.domain.messages import mark
from app.jobs.progress import Progress
from app.texts import Translate
from app.ui.widgets import CheckField, ChoiceField, FormDialog, NumberField

MOST_GROUPS = 20
GROUPS = re.compile(r"segment|group|arm|variant|treat|exposed|组|分组|实验|对照", re.IGNORECASE)
CONTROLS = re.compile(r"^(no\b|none|control|holdout|placebo|0$)|对照|未|不", re.IGNORECASE)
OUTCOMES = re.compile(
    r"visit|conver|purchase|outcome|result|enrol|redeem|response|报名|购买|到访|结果|核销", re.IGNORECASE
)
MONEY = re.compile(r"spend|value|amount|revenue|paid|price|金额|消费|收入", re.IGNORECASE)
NO_GROUPS = mark(
    "ui",
    "No column says who was in which group: it should hold two to twenty words, such as “invited” and “control”.",
)


@dataclass(frozen=True)
class FileColumn:
    """One column of a stranger's table: its different values where they are few, and whether it holds numbers."""

    name: str
    values: tuple[str, ...]
    numbers: bool


@dataclass(frozen=True)
class FileColumns:
    """A table a person picked."""

    path: Path
    rows: int
    columns: tuple[FileColumn, ...]


def look_into(path: Path, progress: Progress) -> FileColumns:
    """Read the table (in a limited child) and say what its columns hold; UserError where no column can be the group."""
    import pandas as pd

    from app.jobs.measure_file import read_columns

    table = read_columns(path, None, progress)
    found = []
    for name in table.columns:
        cells = table[name].dropna().astype(str).str.strip()
        cells = cells[cells != ""]
        different = cells.unique()
        few = tuple(sorted(str(cell) for cell in different)) if len(different) <= MOST_GROUPS else ()
        numbers = len(cells) > 0 and bool(pd.to_numeric(cells, errors="coerce").notna().mean() > 0.95)
        found.append(FileColumn(str(name), few, numbers))
    if not any(len(column.values) >= 2 for column in found):
        raise UserError(NO_GROUPS)
    return FileColumns(path, len(table), tuple(found))


def guess(names: Sequence[str], pattern: re.Pattern[str]) -> str:
    """The name that sounds right (the whole word before a part, the short before the long), else the first of all."""
    fitting = sorted(
        (name for name in names if pattern.search(name)), key=lambda name: (not pattern.fullmatch(name), len(name))
    )
    return fitting[0] if fitting else names[0] if names else ""


class FileDialog(FormDialog):
    """Which column is the group, who was left alone, what counts; `answer` holds measure_file's arguments."""

    def __init__(self, parent: QWidget | None, translate: Translate, table: FileColumns) -> None:
        super().__init__(parent, table.path.name, save=self._take, translate=translate)
        self.answer: dict[str, Any] = {}
        self._table = table
        self.main.setText(self.tr("Work it out"))
        self.resize(680, 660)
        groups = [column.name for column in table.columns if len(column.values) >= 2]
        outcomes = [column.name for column in table.columns if column.numbers or len(column.values) == 2]
        self.arm = ChoiceField([(name, name) for name in groups], guess(groups, GROUPS))
        self.control = ChoiceField([])
        self.section(self.tr("What was compared"))
        hint = self.tr("%Ln row(s)", "", table.rows)
        self.add("arm", self.tr("Column with the groups"), self.arm, required=True, hint=hint)
        self.add("control", self.tr("Who was left alone"), self.control, required=True)
        self.section(self.tr("What counts"))
        others = [name for name in outcomes if name != self.arm.value()] or outcomes
        options = [(name, name) for name in others]
        self.add("outcome", self.tr("Outcome"), ChoiceField(options, guess(others, OUTCOMES)), required=True)
        sums = [name for name in others if self._column(name).numbers]
        none = ("", self.tr("None"))
        money = next((name for name in sums if MONEY.search(name)), "")
        self.add("value", self.tr("Money"), ChoiceField([none, *((name, name) for name in sums)], money))
        self._more(none, sums)
        self.arm.changed.connect(self._groups)
        self._groups()

    def _more(self, none: tuple[str, str], sums: list[str]) -> None:
        self.section(self.tr("If you know it"))
        everything = [none, *((column.name, column.name) for column in self._table.columns)]
        self.add(
            "unit", self.tr("Who a row belongs to"), ChoiceField(everything), hint=self.tr("e.g. the family's number")
        )
        before = ChoiceField([none, *((name, name) for name in sums)])
        self.add("before", self.tr("The same outcome before"), before, hint=self.tr("Sharpens the answer."))
        margin = self.tr("Too small to matter below")
        self.add(
            "margin",
            margin,
            NumberField(),
            hint=self.tr("For yes/no outcomes in every 100, else in the outcome's unit."),
        )
        self.add("fewer", "", CheckField(self.tr("Fewer is better")))

    def _column(self, name: object) -> FileColumn:
        return next(column for column in self._table.columns if column.name == name)

    def _groups(self) -> None:
        values = self._column(self.arm.value()).values
        self.control.clear()
        for value in values:
            self.control.addItem(value, value)
        self.control.set_value(next((value for value in values if CONTROLS.search(value)), values[0]))

    def _take(self, values: dict[str, Any]) -> None:
        yes_no = len(self._column(values["outcome"]).values) == 2
        margin = values["margin"]
        self.answer = {
            "arm": values["arm"],
            "control": values["control"],
            "outcome": values["outcome"],
            "value": values["value"] or None,
            "unit": values["unit"] or None,
            "before": values["before"] or None,
            "margin": margin / 100 if margin is not None and yes_no else margin,
            "fewer_is_better": values["fewer"],
        }

"""The wizard's step for looking and cleaning: every column's distribution, the rows behind it, and the recipe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.facets import Choice, Look
from app.domain.imports import Mapping
from app.domain.recipe import CASE_WORDS, CASES, TYPE_WORDS, TYPES, Step, Trail, without
from app.ui.desk import Desk
from app.ui.pages import recipe_forms
from app.ui.pages.facets_view import FacetView
from app.ui.pages.recipe_list import RecipeList
from app.ui.pages.recipe_similar import ask_similar
from app.ui.theme import pixels
from app.ui.widgets import (
    Busy,
    Card,
    Column,
    DataTable,
    EmptyState,
    PagedModel,
    PlainLabel,
    link_button,
    primary_button,
    row_of,
)

Form = Callable[[recipe_forms.Asked], Step | None]


class CleanStep(QWidget):
    """`trail` is the recipe as it is written, `moved(trail)` hears of every change; the file itself stays as it is."""

    def __init__(
        self,
        desk: Desk,
        path: Path,
        mapping: Mapping,
        trail: Trail,
        moved: Callable[[Trail], object],
        headers: Sequence[str],
    ) -> None:
        super().__init__()
        self.desk, self.path, self.mapping, self.trail = desk, path, mapping, trail
        self._moved, self._headers = moved, headers
        self.choices: dict[str, Choice] = {}
        self.column = ""
        self.look: Look | None = None
        self.facet: FacetView | None = None
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.content: QWidget = QWidget()
        self.outer.addWidget(self.content)
        self.search()

    def search(self) -> None:
        """Count the whole file anew, under the recipe and the choices in force."""
        from app.jobs.look_at_columns import look_at_columns

        if self.look is None:
            self._put(Busy(self.tr("Counting what stands in every column …")))
        asked = (self.trail, tuple(self.choices.values()))
        self.desk.runner.start(
            look_at_columns,
            self.path,
            replace(self.mapping, recipe=self.trail.now),
            asked[1],
            title=self.tr("Looking at the columns"),
            done=partial(self._counted, asked),
            failed=self._failed,
            owner=self,
        )

    def add(self, step: Step | None) -> None:
        """Put a step behind the others; None (a form that was cancelled) changes nothing."""
        if step is not None:
            self.go(self.trail.then((*self.trail.now, step)))

    def remove(self, place: int) -> None:
        """Take one step out, and those that need a column it had made."""
        kept = without(self._headers, self.trail.now, place)
        also = len(self.trail.now) - len(kept) - 1
        if also:
            words = self.tr("%n later step(s) that needed its columns went with it. Undo brings all back.", "", also)
            self.desk.notify(words, "information")
        self.go(self.trail.then(kept))

    def go(self, trail: Trail) -> None:
        """The recipe as `trail` has it."""
        self.trail = trail
        self._moved(trail)
        self.search()

    def choose(self, column: str, choice: Choice | None) -> None:
        """Narrow the rows by a column, or no longer."""
        self.choices.pop(column, None)
        if choice is not None:
            self.choices[column] = choice
        self.search()

    def show_all(self) -> None:
        """Every row again."""
        self.choices.clear()
        self.search()

    def show_column(self, column: str) -> None:
        """The distribution of another column."""
        self.column = column
        self._show()

    def _counted(self, asked: tuple[Trail, tuple[Choice, ...]], look: Look) -> None:
        if asked != (self.trail, tuple(self.choices.values())):
            return  # an older question; the answer to the newer one is under way
        self.look = look
        self.choices = {name: choice for name, choice in self.choices.items() if name in look.headers}
        if self.column not in look.headers:
            self.column = worth_a_look(look)
        self._show()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.desk.show_error(error)
            again = primary_button(self.tr("Count again"), self.search)
            self._put(EmptyState("inbox", self.tr("The columns were not counted."), again))
            return
        back = [primary_button(self.tr("Undo the last change"), lambda: self.go(self.trail.undone()))]
        buttons = back if self.trail.past else []
        self._put(EmptyState("circle-alert", self.desk.translate(error.message), *buttons))

    def _show(self) -> None:
        look = self.look
        assert look is not None
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        parts = (self._columns(look), self._facet(look), self._recipe())
        column.addLayout(row_of(*parts, stretches=(4, 7, 5)), 3)
        column.addWidget(self._rows(look), 2)
        self._put(box)

    def _columns(self, look: Look) -> Card:
        columns = (
            Column("column", self.tr("Column"), "strong", sortable=False),
            Column("distinct", self.tr("Different"), "number", 78, sortable=False),
        )
        table = DataTable(PagedModel.of(columns, look.facets), self.tr("Columns of the file"))
        table.selectRow(look.headers.index(self.column))
        table.opened.connect(lambda facet: self.show_column(facet.column))
        table.setMinimumWidth(pixels(216))
        card = Card(self.tr("Columns of the file"), pad=14)
        card.add(table, 1)
        tidy = link_button(self.tr("Tidy all blanks"), lambda: self.add(Step("trim")), "sparkles")
        tidy.setEnabled(Step("trim") not in self.trail.now)
        card.body.addWidget(tidy, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _facet(self, look: Look) -> FacetView:
        facet = look.facet(self.column)
        assert facet is not None
        self.facet = FacetView(
            self.desk,
            facet,
            self.choices.get(self.column),
            choose=partial(self.choose, self.column),
            change=self._change,
            similar=self._similar,
            menu=self._menu,
        )
        return self.facet

    def _recipe(self) -> RecipeList:
        return RecipeList(self.desk, self.trail, remove=self.remove, move=self.go)

    def _rows(self, look: Look) -> Card:
        columns = [Column("0", self.tr("Row"), "number", 60, show=lambda row: row[0], sortable=False)]
        for at, header in enumerate(look.headers, 1):
            columns.append(Column(str(at), header, width=132, show=partial(_cell, at), sortable=False))
        rows = [(line, *cells) for line, cells in zip(look.lines, look.sample, strict=True)]
        if look.chosen == look.rows:
            title = self.tr("All %n row(s)", "", look.rows)
        else:
            title = self.tr("%n of {0} rows", "", look.chosen).format(f"{look.rows:,}")
        card = Card(title, pad=14)
        if self.choices:
            words = "、".join(self.choices)
            card.corner(PlainLabel(self.tr("Chosen by: {0}").format(words), "third"))
            card.corner(link_button(self.tr("Show all rows"), self.show_all, "x"))
        table = DataTable(
            PagedModel.of(columns, rows), self.tr("The chosen rows"), empty=self.tr("No row is like this.")
        )
        table.setMinimumHeight(150)
        return card.add(table, 1)

    def _asked(self) -> recipe_forms.Asked:
        assert self.look is not None
        return recipe_forms.Asked(self.desk, self, self.column, self.look.headers)

    def _change(self, value: str) -> None:
        facet = self.look.facet(self.column) if self.look else None
        assert facet is not None
        rows = dict(facet.values).get(value, 0) if value else facet.missing
        self.add(recipe_forms.change_value(self._asked(), value, rows))

    def _similar(self) -> None:
        mapping = replace(self.mapping, recipe=self.trail.now)
        self.add(ask_similar(self.desk, self, self.path, mapping, self.column))

    def _menu(self, menu: QMenu) -> None:
        """Every further step for the column in view."""
        one = (self.column,)
        forms: tuple[tuple[str, Form], ...] = (
            (self.tr("Replace text …"), recipe_forms.replace_text),
            (self.tr("Fill the empty cells …"), recipe_forms.fill_empty),
            (self.tr("Split into columns …"), recipe_forms.split_column),
            (self.tr("Join with a column …"), recipe_forms.join_columns),
        )
        for words, form in forms:
            _entry(menu, words, partial(self._ask, form))
        self._entry(menu, self.tr("Empty cells take the one above"), Step("fill", one, method="above"))
        menu.addSeparator()
        self._entry(menu, self.tr("Tidy blanks"), Step("trim", one))
        self._entry(menu, self.tr("Full-width signs made plain"), Step("width", one))
        for case in CASES:
            words = self.tr("Write in {0}").format(self.desk.translate(CASE_WORDS[case]))
            self._entry(menu, words, Step("case", one, to=case))
        menu.addSeparator()
        for kind in TYPES:
            words = self.tr("Read as {0}").format(self.desk.translate(TYPE_WORDS[kind]))
            self._entry(menu, words, Step("type", one, to=kind))

    def _entry(self, menu: QMenu, words: str, step: Step) -> None:
        _entry(menu, words, partial(self.add, step))

    def _ask(self, form: Form) -> None:
        self.add(form(self._asked()))

    def _put(self, content: QWidget) -> None:
        """Replace what is shown; the keyboard goes on with the part of the same name."""
        now = self.window().focusWidget()
        held = now if now is not None and self.content.isAncestorOf(now) else None
        before, self.content = self.content, content
        self.outer.addWidget(content, 1)
        if held is not None:
            like = (one for one in content.findChildren(type(held)) if one.accessibleName() == held.accessibleName())
            next(like, self).setFocus()
        self.outer.removeWidget(before)
        before.hide()
        before.deleteLater()


def worth_a_look(look: Look) -> str:
    """The first column whose values come again and again, which is where spellings go wrong; else the first one."""
    often = (facet.column for facet in look.facets if 1 < facet.distinct <= facet.filled / 3)
    return next(often, look.headers[0])


def _entry(menu: QMenu, words: str, act: Callable[[], object]) -> None:
    """A line of a menu; what Qt says besides (whether it is ticked) is not handed on."""
    menu.addAction(words).triggered.connect(lambda: act())


def _cell(at: int, row: tuple[object, ...]) -> str:
    return str(row[at])

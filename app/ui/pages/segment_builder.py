"""Make a segment by rule: blocks of conditions, joined by and, or, not; how many belong is counted as one goes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.segment_rules import Question, Rule
from app.store.rule_choices import Choices
from app.store.segments import RuleSegment
from app.texts import Translate
from app.ui.desk import Desk
from app.ui.pages.segment_row import ConditionRow
from app.ui.pages.segment_words import JOINS
from app.ui.widgets import (
    Banner,
    Card,
    ChoiceField,
    PlainLabel,
    TextField,
    icon_button,
    link_button,
    primary_button,
    secondary_button,
)

PAUSE = 300  # milliseconds of quiet before it is counted


class Block(Card):
    """Conditions under one join."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, choices: Choices, say: Translate, rule: Rule | None = None) -> None:
        super().__init__(pad=14)
        self.choices, self.say = choices, say
        key = "all" if rule is None else "none" if rule.negated and rule.join == "any" else rule.join
        self.join = ChoiceField([(one, say(words)) for one, words in JOINS.items()], key)
        self.join.setAccessibleName(self.tr("How the conditions are joined"))
        self.join.changed.connect(self.changed.emit)
        head = QHBoxLayout()
        head.addWidget(self.join)
        head.addStretch(1)
        self.cross = icon_button("trash-2", self.tr("Remove this block"), lambda: self.removed.emit(self))
        head.addWidget(self.cross)
        self.add(head)
        self.rows: list[ConditionRow] = []
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        self.add(self.lines)
        more = link_button(self.tr("Add a condition"), lambda: self.add_row(), "plus")
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        for part in rule.parts if rule else (None,):
            self.add_row(part if isinstance(part, Question) else None)

    def add_row(self, test: Question | None = None) -> None:
        """One more condition."""
        row = ConditionRow(self.choices, self.say, test)
        row.changed.connect(self.changed.emit)
        row.removed.connect(self._drop)
        self.rows.append(row)
        self.lines.addWidget(row)
        self.changed.emit()

    def _drop(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self.lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def rule(self) -> Rule:
        """What the block says."""
        key = str(self.join.value())
        tests = tuple(row.question() for row in self.rows)
        return Rule("all" if key == "all" else "any", tests, key == "none")


class SegmentBuilder(QDialog):
    """A name and blocks. `saved` holds the segment's id when it was accepted."""

    def __init__(self, desk: Desk, parent: QWidget | None, choices: Choices, before: RuleSegment | None = None) -> None:
        super().__init__(parent)
        self.desk, self.choices, self.before = desk, choices, before
        self.saved = 0
        self.blocks: list[Block] = []
        title = self.tr("Edit the segment") if before else self.tr("New segment")
        self.setWindowTitle(title)
        self.resize(820, 640)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(title, "title"))
        self.banner = Banner("", "harm")
        self.banner.hide()
        column.addWidget(self.banner)
        self.name = TextField(before.name if before else "", self.tr("Name of the segment"))
        self.name.setAccessibleName(self.tr("Name of the segment"))
        self.name.setMaxLength(60)
        column.addWidget(self.name)
        column.addLayout(self._head())
        column.addWidget(self._area(), 1)
        column.addLayout(self._foot())
        for rule in _blocks_of(before.rule) if before else (None,):
            self.add_block(rule)
        self.count()

    def _head(self) -> QHBoxLayout:
        """How the blocks are joined; only where there are several."""
        row = QHBoxLayout()
        words = [("all", self.tr("in all of these blocks")), ("any", self.tr("in at least one of these blocks"))]
        rule = self.before.rule if self.before else None
        nested = rule is not None and not any(isinstance(part, Question) for part in rule.parts)
        self.join = ChoiceField(list(words), rule.join if rule is not None and nested else "all")
        self.join.setAccessibleName(self.tr("How the blocks are joined"))
        self.join.changed.connect(self._timer.start)
        self.lead = PlainLabel("", "second")
        row.addWidget(self.lead)
        row.addWidget(self.join)
        row.addStretch(1)
        return row

    def _area(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("ground")
        self.stack = QVBoxLayout(inside)
        self.stack.setContentsMargins(0, 0, 8, 0)
        self.stack.setSpacing(10)
        self.more = link_button(self.tr("Add a block"), lambda: self.add_block(), "plus")
        self.stack.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.stack.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        return area

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.found = PlainLabel("", "strong")
        row.addWidget(self.found, 1)
        row.addWidget(secondary_button(self.tr("Cancel"), self.reject))
        self.main = primary_button(self.tr("Save"), self.submit)
        self.main.setDefault(True)
        row.addWidget(self.main)
        return row

    def add_block(self, rule: Rule | None = None) -> None:
        """One more block."""
        block = Block(self.choices, self.desk.translate, rule)
        block.changed.connect(self._timer.start)
        block.removed.connect(self._drop)
        self.blocks.append(block)
        self.stack.insertWidget(len(self.blocks) - 1, block)
        self._several()

    def _drop(self, block: Block) -> None:
        self.blocks.remove(block)
        self.stack.removeWidget(block)
        block.hide()
        block.deleteLater()
        self._several()

    def _several(self) -> None:
        many = len(self.blocks) > 1
        self.join.setVisible(many)
        self.lead.setText(self.tr("A student belongs who is") if many else self.tr("A student belongs if"))
        for block in self.blocks:
            block.cross.setVisible(many)
        self._timer.start()

    def rule(self) -> Rule:
        """The rule as it stands: a single block is the rule itself."""
        rules = [block.rule() for block in self.blocks if block.rows]
        if len(rules) == 1:
            return rules[0]
        return Rule("any" if self.join.value() == "any" else "all", tuple(rules))

    def count(self) -> None:
        """Ask the store how many belong, away from the window's thread."""
        from app.store.segments import size_by_rule

        self._timer.stop()
        desk = self.desk
        desk.runner.start(
            *(size_by_rule, desk.store, self.rule(), desk.today()),
            done=self._counted,
            failed=self._unfinished,
            lane="short",
            owner=self,
        )

    def _counted(self, size: int) -> None:
        self.banner.hide()
        self.found.setText(self.tr("Today: %n student(s)", "", size))

    def _unfinished(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self.desk.show_error(error)
            return
        self.found.setText(self.desk.translate(error.message))

    def submit(self) -> None:
        """Keep it, or say what is missing and stay."""
        from app.store.segments import save_rule

        number = self.before.id if self.before else 0
        try:
            self.saved = save_rule(self.desk.store, self.name.value(), self.rule(), self.desk.today(), number)
        except UserError as error:
            self.banner.say(self.desk.translate(error.message))
            self.banner.show()
            return
        self.accept()


def _blocks_of(rule: Rule) -> tuple[Rule, ...]:
    """A rule as blocks: one where it has conditions of its own, else its smaller rules."""
    if any(isinstance(part, Question) for part in rule.parts):
        own = Rule(rule.join, tuple(part for part in rule.parts if isinstance(part, Question)), rule.negated)
        return (own, *(part for part in rule.parts if isinstance(part, Rule)))
    return tuple(part for part in rule.parts if isinstance(part, Rule))

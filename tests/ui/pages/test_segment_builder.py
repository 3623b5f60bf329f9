from __future__ import annotations

from collections.abc import Callable

from app.domain.segment_rules import Question, Rule
from app.store.batches import batch
from app.store.segments import RuleSegment, rule_segments
from app.ui.main_window import MainWindow
from app.ui.pages.segment_builder import SegmentBuilder

Settle = Callable[[MainWindow], None]
CHOICES = {"campus": (("West", "West"), ("East", "East"))}
WEST, YOUNG = Question("campus", "is", "West"), Question("age", "at_most", 12.0)


def school(window: MainWindow) -> None:
    rows = [(f"S{n}", f"N{n}", "West" if n < 3 else "East", "2016-01-01" if n % 2 else None) for n in range(5)]
    with batch(window.store, "import", "school") as job:
        job.insert("students", ["ref", "name", "campus", "birth_date"], rows)


def builder(window: MainWindow, settle: Settle, before: RuleSegment | None = None) -> SegmentBuilder:
    made = SegmentBuilder(window.frame.desk, window, CHOICES, before)
    made.show()
    settle(window)
    return made


def test_people_are_counted_while_a_rule_grows(window: MainWindow, settle: Settle) -> None:
    school(window)
    made = builder(window, settle)
    made.blocks[0].rows[0].field.set_value("campus")
    made.count()
    settle(window)
    assert made.found.text() == "Today: 3 students"
    made.blocks[0].add_row(YOUNG)
    made.count()
    settle(window)
    assert made.found.text() == "Today: 1 student"
    made.blocks[0].join.set_value("none")
    made.count()
    settle(window)
    assert made.found.text() == "Today: 1 student"
    assert made.rule() == Rule("any", (WEST, YOUNG), True)
    made.close()


def test_an_unfinished_condition_says_what_is_missing(window: MainWindow, settle: Settle) -> None:
    school(window)
    made = builder(window, settle)
    made.blocks[0].rows[0].field.set_value("age")
    made.count()
    settle(window)
    assert "needs a number" in made.found.text()
    made.name.setText("Young")
    made.submit()
    assert made.banner.isVisible() and made.saved == 0
    made.blocks[0].rows[0].value.set_value(12)
    made.name.setText("")
    made.submit()
    assert made.saved == 0 and rule_segments(window.store) == []
    made.close()


def test_blocks_are_saved_shown_again_and_changed(window: MainWindow, settle: Settle) -> None:
    school(window)
    rule = Rule("any", (Rule("all", (WEST, YOUNG)), Rule("any", (Question("age", "unknown"),), True)))
    made = builder(window, settle, RuleSegment(0, "Both", rule))
    assert made.rule() == rule
    made.submit()
    kept = rule_segments(window.store)
    assert [(one.name, one.rule) for one in kept] == [("Both", rule)]
    again = builder(window, settle, kept[0])
    again._drop(again.blocks[1])
    assert not again.join.isVisible()
    again.submit()
    assert rule_segments(window.store) == [RuleSegment(kept[0].id, "Both", Rule("all", (WEST, YOUNG)))]

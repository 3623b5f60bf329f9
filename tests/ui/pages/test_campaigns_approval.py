"""A second person agrees to what came up after the launch; whoever launches is not offered."""

import pytest

from app.store import staff
from app.ui.pages.campaigns_approval import Approval, ApprovalDialog, others
from app.ui.widgets import PlainLabel


@pytest.fixture
def dialog(school, qtbot) -> ApprovalDialog:
    for name, pin in (("Ms Li", "2468"), ("Mr Wang", "1357")):
        staff.add(school.desk.store, name, pin)
    school.desk.store.who = "Mr Wang"
    made = ApprovalDialog(school.desk, None, "“W” waits for a second person (M9).")
    qtbot.addWidget(made)
    return made


def test_who_launches_is_not_asked(school, dialog: ApprovalDialog) -> None:
    assert others(school.desk) == ["Ms Li"] and dialog.values()["name"] == "Ms Li"
    assert any("(M9)" in label.text() for label in dialog.findChildren(PlainLabel))


def test_a_pin_and_a_reason_are_needed(dialog: ApprovalDialog) -> None:
    for values in ({"pin": "2468"}, {"reason": "report sent", "pin": "1357"}):
        dialog.fill(values)
        dialog.submit()
        assert dialog.given == Approval() and not dialog.result()
    dialog.fill({"reason": " report sent ", "pin": "2468"})
    dialog.submit()
    assert dialog.given == Approval("Ms Li", "report sent") and dialog.result()

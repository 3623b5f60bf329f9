from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.imports import Mapping
from app.domain.recipe import Step
from app.ui.main_window import MainWindow
from app.ui.pages.recipe_similar import SimilarDialog
from app.ui.widgets import EmptyState

Settle = Callable[[MainWindow], None]


@pytest.fixture
def dialog(window: MainWindow, settle: Settle, tmp_path: Path) -> SimilarDialog:
    path = tmp_path / "list.csv"
    path.write_text("校区\nEast & West\nEast & West\neast & west\n城东\n成东\n", "utf-8")
    made = SimilarDialog(window.frame.desk, window, path, Mapping(kind="students"), "校区")
    settle(window)
    return made


def test_ticked_groups_become_one_spelling(dialog: SimilarDialog) -> None:
    ((cluster, tick, field),) = dialog.rows
    assert (field.value(), tick.value()) == ("East & West", True)
    assert tick.text() == "East && West (2)   east && west (1)"
    assert dialog.step() == Step("cluster", ("校区",), values={"east & west": "East & West"}, method="fingerprint")
    field.set_value("Both")
    assert dict(dialog.step().values) == {"East & West": "Both", "east & west": "Both"}
    tick.set_value(False)
    assert dialog.step() is None
    assert cluster.rows == 1


def test_nothing_alike_in_the_strict_way_tries_the_next_one(window: MainWindow, settle: Settle, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("校区\n城东\n成东\n西郊\n", "utf-8")
    made = SimilarDialog(window.frame.desk, window, path, Mapping(kind="students"), "校区")
    settle(window)
    ((_, tick, _),) = made.rows
    assert made.method.value() == "pinyin"
    assert not made.main.isEnabled()  # nothing is ticked yet
    tick.set_value(True)
    assert made.main.isEnabled()
    made.method.set_value("fingerprint")  # chosen by hand: it stays
    settle(window)
    assert isinstance(made.content, EmptyState)
    assert made.method.value() == "fingerprint"


def test_by_sound_nothing_is_ticked_until_a_person_says_so(
    dialog: SimilarDialog, window: MainWindow, settle: Settle
) -> None:
    dialog.method.set_value("pinyin")
    settle(window)
    found = {text for cluster, _, _ in dialog.rows for text, _ in cluster.values}
    assert {"城东", "成东"} <= found
    assert dialog.step() is None
    dialog.method.set_value("nearest")
    settle(window)
    assert isinstance(dialog.content, EmptyState) or dialog.rows

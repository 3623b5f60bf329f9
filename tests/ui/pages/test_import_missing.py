from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.imports import Mapping, Preview, StandIn
from app.ui.pages.import_missing import MissingCard
from app.ui.window import application

MAPPING = Mapping("courses", columns={"title": "课", "price": "价"}, missing=("无", "待定"))
PREVIEW = Preview(
    "x.csv",
    "courses",
    "utf-8",
    ",",
    (),
    "",
    1,
    (),
    (),
    MAPPING,
    usual=("Select", "无"),
    stand_ins=(StandIn("价", "999", 3),),
)


@pytest.fixture(autouse=True)
def _app(qtbot: QtBot) -> None:
    application()


def test_words_are_proposed_and_numbers_only_named(qtbot: QtBot) -> None:
    card = MissingCard(PREVIEW)
    qtbot.addWidget(card)
    assert {word: field.value() for word, field in card.words.items()} == {"Select": True, "无": True, "待定": True}
    assert [(field.text(), field.value()) for field in card.numbers.values()] == [("999 in “价” (3 rows)", False)]
    said = card.put_into(MAPPING)
    assert (said.missing, said.present, said.values) == (("Select", "无", "待定"), (), {})


def test_a_person_declines_a_word_and_takes_a_number(qtbot: QtBot) -> None:
    card = MissingCard(PREVIEW)
    qtbot.addWidget(card)
    card.words["无"].setChecked(False)
    card.numbers["价", "999"].setChecked(True)
    said = card.put_into(MAPPING)
    assert (said.missing, said.present, said.values) == (("Select", "待定"), ("无",), {"价": {"999": ""}})
    again = MissingCard(replace(PREVIEW, mapping=said, stand_ins=()))
    qtbot.addWidget(again)
    assert not again.words["无"].value() and again.numbers["价", "999"].value()
    again.words["无"].setChecked(True)
    again.numbers["价", "999"].setChecked(False)
    back = again.put_into(said)
    assert (set(back.missing), back.present, back.values) == ({"Select", "无", "待定"}, (), {})


def test_a_file_without_such_words_has_no_card(qtbot: QtBot) -> None:
    card = MissingCard(replace(PREVIEW, mapping=Mapping("courses"), usual=(), stand_ins=()))
    qtbot.addWidget(card)
    assert card.isHidden()

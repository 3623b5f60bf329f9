from pytestqt.qtbot import QtBot

from app.ui.widgets import PlainLabel
from app.ui.widgets.wrapping import WrapRow


def row(qtbot: QtBot, count: int, narrowest: int, stretches: tuple[int, ...] = ()) -> WrapRow:
    made = WrapRow(*(PlainLabel(str(at)) for at in range(count)), narrowest=narrowest, stretches=stretches)
    qtbot.addWidget(made)
    made.show()
    return made


def test_five_cards_stand_in_one_line_or_three_and_two_or_one_below_the_other(qtbot: QtBot) -> None:
    cards = row(qtbot, 5, 200)
    for width, columns in ((1064, 5), (1063, 3), (632, 3), (631, 2), (300, 1)):
        cards.resize(width, 100)
        assert cards.columns() == columns, width
    cards.resize(1200, 100)
    assert cards.columns() == 5


def test_shares_hold_in_one_line_alone(qtbot: QtBot) -> None:
    cards = row(qtbot, 2, 200, (1, 3))
    left, right = cards.findChildren(PlainLabel)
    cards.resize(1016, 100)
    qtbot.wait(10)
    assert right.width() > 2.5 * left.width()
    cards.resize(300, 100)
    qtbot.wait(10)
    assert left.width() == right.width() == 300
    assert right.y() > left.y()


def test_it_asks_for_no_more_than_one_card(qtbot: QtBot) -> None:
    cards = row(qtbot, 4, 0)
    cards.findChildren(PlainLabel)[0].setText("a long line of words that cannot be wrapped")
    assert cards.minimumSizeHint().width() == cards.findChildren(PlainLabel)[0].minimumSizeHint().width()

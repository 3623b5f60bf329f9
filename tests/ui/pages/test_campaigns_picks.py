from PySide6.QtWidgets import QLabel

from app.ui.pages.campaigns_picks import SEARCH_FROM, Pick, PickList, PickRow
from app.ui.widgets import Chip, ElidedLabel


def picks(count: int) -> list[Pick]:
    return [Pick(f"k{at}", f"Name {at}", "museum" if at % 2 else "bank", (("New", "accent"),)) for at in range(count)]


def test_ticks_come_out_in_order(dressed) -> None:
    made, heard = PickList(picks(3), ("k2",), "Things"), []
    made.changed.connect(lambda: heard.append(made.chosen()))
    made.rows[0].box.click()
    assert made.chosen() == ("k0", "k2") and heard == [("k0", "k2")]
    assert made.search.isHidden()


def test_many_are_searched_without_losing_ticks(dressed) -> None:
    made = PickList(picks(SEARCH_FROM), ("k1",), "Things")
    assert not made.search.isHidden()
    made.search.setText("BANK")
    assert [row.pick.key for row in made.rows if not row.isHidden()] == ["k0", "k2", "k4", "k6"]
    assert made.chosen() == ("k1",)


def test_none_says_why(dressed) -> None:
    made = PickList([], (), "Things", empty="Nothing here.")
    assert "Nothing here." in [label.text() for label in made.findChildren(QLabel) if not label.isHidden()]
    made.show_picks(picks(1), ())
    assert "Nothing here." not in [label.text() for label in made.findChildren(QLabel) if not label.isHidden()]


def test_an_ampersand_is_a_letter(dressed) -> None:
    made = PickList([Pick("k", "Books & Tea")], (), "Things")
    assert made.rows[0].box.text() == "Books && Tea"


def test_words_are_not_pushed_out_by_two_chips(qtbot) -> None:
    chips = (("Agreement ended 30 Sep 2026", "harm"), ("Licence expired 30 Jun 2026", "harm"))
    row = PickRow(Pick("k", "Bank", "Bank of the river", chips), False)
    qtbot.addWidget(row)
    row.resize(row.minimumSizeHint())
    row.show()
    note = row.findChild(ElidedLabel)
    assert note.geometry().right() <= row.width() and note.width() > 200
    assert note.y() > row.findChild(Chip).y()

import pytest

from app.domain.messages import mark
from app.store.advice import AdvisedItem, Receiver
from app.store.derived import add_rows
from app.store.wording import kept
from app.ui.pages.recommend_browse import Browser
from app.ui.widgets import PlainLabel

COLUMNS = ("purpose", "person_kind", "person_id", "item_kind", "item_id", "rank", "score", "reason", "at")


@pytest.fixture
def advised(school):
    why = kept(mark("tests", "Others liked it."))
    rows = [
        ("course", "student", who, "course", 1 + (who + at) % 2, at, 1 / at, why, "2026")
        for who in (1, 2)
        for at in (1, 2)
    ]
    rows.append(("offer", "guardian", 1, "offer", 1, 1, 0.5, why, "2026"))
    with school.desk.store.write() as db:
        add_rows(db, "recommendations", COLUMNS, rows)
    return school


def words(browser: Browser) -> str:
    return "\n".join(label.text() for label in browser.right.findChildren(PlainLabel))


def test_a_person_is_found_and_their_best_are_told(advised) -> None:
    browser = Browser(advised.desk, "course")
    advised.settle()
    assert browser.table.paged().total == 2
    assert "What Child 1 would welcome" in words(browser)
    browser.search.setText("Child 2")
    advised.settle()
    assert browser.table.paged().total == 1
    browser.table.opened.emit(browser.table.paged().row(0))
    told = words(browser)
    assert "What Child 2 would welcome" in told and "Chess" in told and "Others liked it." in told
    advised.press(browser.right, "What the score of “Chess” is made of")
    assert browser.why.isVisible() and browser.why.windowTitle() == "Why “Chess”?"
    browser.why.close()
    advised.press(browser.right, "Open the card")
    assert advised.went == [("students", 2)]


def test_an_item_tells_who_would_welcome_it(advised) -> None:
    browser = Browser(advised.desk, "course")
    browser.way.set_current("item")
    browser._fill()
    advised.settle()
    model = browser.table.paged()
    assert {model.index(row, 0).data() for row in range(model.total)} == {"Chess", "Dance"}
    browser.table.opened.emit(next(model.row(at) for at in range(2) if model.row(at).title == "Chess"))
    told = words(browser)
    assert "Who would welcome “Chess”" in told and "Child 1" in told and "their no. " in told


def test_offers_are_for_guardians_alone(advised) -> None:
    browser = Browser(advised.desk, "offer")
    advised.settle()
    row = browser.table.paged().row(0)
    assert (row.person_kind, browser.table.paged().total) == ("guardian", 1)
    browser.show_person(row)
    assert "Finance evening" in words(browser)


def test_nothing_is_an_answer(advised) -> None:
    browser = Browser(advised.desk, "course")
    browser.show_person(Receiver("student", 9, "Nobody"))
    assert "Nothing to recommend" in words(browser)
    browser.show_takers(AdvisedItem("course", 77, "Gone", 0))
    assert "Nobody so far" in words(browser)

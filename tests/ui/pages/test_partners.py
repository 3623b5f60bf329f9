from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.domain.errors import Cancelled
from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.store.batches import batch
from app.store.partners import offers, partners
from app.ui.pages.partners import PartnersPage
from app.ui.pages.partners_card import PartnerCard
from app.ui.widgets import Chip


@pytest.fixture
def page(school) -> PartnersPage:
    made = PartnersPage(school.desk)
    school.desk.changed.connect(lambda nouns: made.refresh())
    made.refresh()
    school.settle()
    return made


def test_without_partners_it_says_what_to_do(bench, answers) -> None:
    page = PartnersPage(bench.desk)
    bench.desk.changed.connect(lambda nouns: page.refresh())
    page.refresh()
    bench.settle()
    assert page.property("state") == "empty"
    answers({"name": "Museum", "industry": "museum"})
    bench.press(page, "Add a partner")
    assert [one.name for one in partners(bench.desk.store)] == ["Museum"]
    assert page.findChild(PartnerCard) is not None and page.title.text() == "Museum"
    assert bench.errors == []


def test_partners_are_ranked_with_words_for_what_is_wrong(school, page: PartnersPage) -> None:
    model = page.table.paged()
    rows = [[model.index(row, column).data() for column in range(7)] for row in range(2)]
    assert [row[1] for row in rows] == ["City Bank", "Old Gym"]
    assert rows[0][5:] == ["Agreed until 31 Dec 2027", "Licence valid"]
    assert rows[1][5:] == ["No agreement", "Licence expired 30 Jun 2026"]
    low, middle, high = page._span(page.lines()[0])
    assert 0 <= low <= middle <= high <= 1 and rows[0][3] == f"{100 * middle:.0f}"
    assert rows[1][3] == "Not possible today"


def test_ranks_are_worked_out_again_only_when_something_counts(school, page: PartnersPage, monkeypatch) -> None:
    import app.jobs.rank_partners as job

    runs, whole = [], job.rank_partners
    monkeypatch.setattr(job, "rank_partners", lambda *inputs: runs.append(1) or whole(*inputs))
    before = page.ranks
    page.refresh()
    again = PartnersPage(school.desk)  # as after the lock, or on another day's first visit
    again.refresh()
    school.settle()
    assert page.ranks == again.ranks == before and not runs
    with batch(school.desk.store, "edit", "offer", noun="offers") as b:
        b.insert("offers", ["ref", "partner_id", "title", "kind", "value"], [("pass", 1, "Pass", "membership", 90.0)])
    page.refresh()
    school.settle()
    assert runs == [1] and page.ranks is not None and page.ranks != before


def test_old_ranks_are_not_shown_while_new_ones_are_worked_out(school, page: PartnersPage, monkeypatch) -> None:
    monkeypatch.setattr(page, "rank", lambda: setattr(page, "_ranking", True))
    with batch(school.desk.store, "edit", "offer", noun="offers") as b:
        b.insert("offers", ["ref", "partner_id", "title", "kind", "value"], [("pass", 1, "Pass", "membership", 90.0)])
    page.refresh()
    school.settle()
    assert page.ranks is None and "Ranking …" in [chip.text() for chip in page.findChildren(Chip)]
    assert all(line.rank is None for line in page.lines())
    page._not_ranked(Cancelled())
    assert "Not ranked" in [chip.text() for chip in page.findChildren(Chip)]
    monkeypatch.undo()
    school.press(page, "Rank now")
    school.settle()
    assert page.ranks is not None and school.errors == []


def test_one_partner_is_opened_and_left(school, page: PartnersPage) -> None:
    measure_campaign(school.desk.store, "autumn", school.desk.today(), Progress())
    page.refresh()
    school.settle()
    page.open_item(1)
    card = page.findChild(PartnerCard)
    assert [one.name for one in card.held.results] == ["Autumn"] and card.held.place == 1
    assert len(card.held.offers) == 2
    school.press(page, "All partners")
    assert page.open_id == 0 and page.title.text() == "Partners"


def test_an_offer_is_added_from_the_card_and_seen_there(school, page: PartnersPage, answers) -> None:
    page.open_item(2)
    answers({"title": "Swim week", "kind": "membership", "value": 30})
    school.press(page, "Add an offer")
    assert {one.title for one in offers(school.desk.store, 2)} == {"A month free", "Swim week"}
    cards = page.findChildren(PartnerCard)
    assert len(cards[-1].held.offers) == 2
    assert "Saved." in school.said


def test_the_list_is_exported(school, page: PartnersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "partners.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    school.press(page, "Export")
    assert len(target.read_text("utf-8-sig").splitlines()) == 3
    assert "Exported: partners.csv" in school.said


def test_an_offer_found_by_search_opens_its_partner(school, page: PartnersPage) -> None:
    class Hit:
        kind, id = "offer", 3

    page.open_item(Hit())
    assert page.open_id == 2

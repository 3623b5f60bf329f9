from collections.abc import Callable

import pytest

from app.domain.errors import UserError
from app.domain.messages import Message
from app.domain.partners import Agreement, Offer, Partner
from app.store import pages, partners
from app.store.database import Store


@pytest.mark.parametrize("view", pages.VIEWS)
def test_every_view_can_be_read_sorted_and_is_empty_when_it_is(store: Store, view: str) -> None:
    columns = pages.rows(store, view).columns
    assert columns[0] == "id"
    for column in columns:
        for sign in ("", "-"):
            assert pages.rows(store, view, sort=sign + column).columns == columns


def test_a_student_row_shows_its_guardian(school: Store) -> None:
    page = pages.rows(school, "students", limit=2, sort="-ref")
    assert page.total == 3
    row = dict(zip(page.columns, page.rows[0], strict=True))
    assert (row["ref"], row["name"], row["guardian"], row["guardian_phone"]) == ("S2", "王2", "李2", "13800000002")
    assert len(page.rows) == 2
    assert pages.rows(school, "guardians", text="李1").rows[0][-1] == 1


def test_stretches_join(store: Store, families: Callable[..., int]) -> None:
    families(store, 50)
    seen = [row[0] for offset in range(0, 50, 20) for row in pages.rows(store, "students", offset, 20, "grade").rows]
    assert sorted(seen) == list(range(1, 51))


def test_sentences_come_back_as_sentences(school: Store) -> None:
    page = pages.rows(school, "batches")
    titles = [row[page.columns.index("title")] for row in page.rows]
    assert isinstance(titles[0], Message)
    assert titles[1] == "families.csv"


def test_narrowing(school: Store) -> None:
    bank = partners.save_partner(school, Partner(name="City Bank", industry="bank"))
    partners.save_agreement(school, Agreement(partner_id=bank, starts="2026-01-01", ends="2026-12-31"))
    partners.save_offer(school, Offer(title="Class", kind="class", partner_id=bank))
    assert pages.rows(school, "partners", text="BANK").total == 1
    assert pages.rows(school, "offers").rows[0][3] == "City Bank"
    with school.write() as db:
        db.execute("INSERT INTO events (student_id, type, at) VALUES (1, 'viewed', '2026-01-01'), (2, 'asked', '2026')")
        db.execute("INSERT INTO segments (name, kind, created_at) VALUES ('a', 'learned', '')")
        db.execute("INSERT INTO segment_members (segment_id, student_id) VALUES (1, 2)")
    assert [row[2] for row in pages.rows(school, "events", student_id=2).rows] == ["asked"]
    assert [row[2] for row in pages.rows(school, "students", segment_id=1).rows] == ["王1"]
    with pytest.raises(UserError, match="cannot be searched"):
        pages.rows(school, "agreements", text="x")
    assert pages.rows(school, "students", sort="name; DROP TABLE students").total == 3

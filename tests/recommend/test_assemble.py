"""What each use may see: a child's events never reach the offers, and its age band only with consent."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

sys.path.insert(0, str(Path(__file__).parent))
import school

from app.jobs.learning_tables import recommend_tables
from app.jobs.progress import Progress
from app.jobs.train_recommender import train_recommender, whole_catalogue
from app.recommend.assemble import Tables, attribute_traits, course_limits, course_view, days, offer_view, recipients
from app.store.batches import batch
from app.store.database import Store

TODAY = date(2026, 11, 22)


@pytest.fixture
def filled(store: Store) -> Store:
    school.fill(store, 30)
    school.consent(store, 101, ["age_band"])
    school.consent(store, 102, ["phone"])
    return store


def test_every_student_and_touch_is_in_the_course_view(filled: Store) -> None:
    view = course_view(recommend_tables(filled, TODAY), whole_catalogue(filled))
    assert len(view.people) == 30
    assert len(view.history) == 30 * 4 + 10 * 4
    assert view.history.day.max() <= view.today


def test_recipients_are_of_age_and_only_consent_tells_the_childs_band(filled: Store) -> None:
    table = recipients(recommend_tables(filled, TODAY)).set_index("id")
    assert (table["age"] >= 18).all()
    assert table.loc[101, "child_band"] == "7-9"
    assert table.loc[102, "child_band"] == ""
    assert (table.loc[table["kind"] == "guardian", "interest"] == "").all()


def test_a_consent_to_one_partner_tells_nobody_the_childs_band(filled: Store) -> None:
    with batch(filled, "import", "to the bank alone") as b:
        columns = ["person_kind", "person_id", "purpose", "given_at", "recipient", "data_kinds"]
        b.insert("consents", columns, [("guardian", 104, "marketing", "2026-01-01", "City Bank", '["age_band"]')])
    assert recipients(recommend_tables(filled, TODAY)).set_index("id").loc[104, "child_band"] == ""


def test_a_childs_events_never_reach_the_offers(filled: Store) -> None:
    offers = whole_catalogue(filled).only("offer")
    before = offer_view(recommend_tables(filled, TODAY), offers)
    with batch(filled, "import", "a child looks") as b:
        b.insert(
            "events",
            ["student_id", "offer_id", "type", "at"],
            [(1, 1, "viewed", "2026-11-01"), (3, 1, "viewed", "2026-11-01")],
        )
    after = offer_view(recommend_tables(filled, TODAY), offers)
    child = after.people.frame.query("person_kind == 'student' and id == 1")
    assert child.empty
    assert len(after.history) - len(before.history) <= 1


def test_what_an_adult_did_as_a_child_stays_behind(filled: Store) -> None:
    offers = whole_catalogue(filled).only("offer")
    with batch(filled, "edit", "just of age") as b:
        b.update("students", 3, {"birth_date": "2008-10-20"})
        b.insert(
            "events",
            ["student_id", "offer_id", "type", "at"],
            [(3, 1, "viewed", "2026-10-19"), (3, 2, "viewed", "2026-10-20T08:00")],
        )
    view = offer_view(recommend_tables(filled, TODAY), offers)
    (place,) = view.people.frame.query("person_kind == 'student' and id == 3").index
    seen = {view.catalogue.keys[item] for item in view.history.item[view.history.user == place]}
    looked = filled.read().execute("SELECT offer_id FROM events WHERE student_id = 3 AND at > '2026-10-19T'").fetchall()
    assert seen == {f"offer:{number}" for (number,) in looked} and "offer:2" in seen
    assert view.people.frame.loc[place, "interest"] == "", "enrolled years ago"


def test_a_school_of_children_alone_has_guardians_as_recipients(filled: Store) -> None:
    with batch(filled, "edit", "no adults") as b:
        for n in range(3, 31, 3):
            b.update("students", n, {"birth_date": None if n % 2 else "2015-01-01"})
    view = offer_view(recommend_tables(filled, TODAY), whole_catalogue(filled).only("offer"))
    assert set(view.people.frame["person_kind"]) == {"guardian"} and len(view.history) == 0


@pytest.mark.parametrize("flag", ["erased", "restricted", "objected", "adm_opt_out"])
def test_who_objects_is_no_recipient(filled: Store, flag: str) -> None:
    with batch(filled, "edit", "flag") as b:
        b.update("guardians", 101, {flag: 1})
    assert 101 not in recipients(recommend_tables(filled, TODAY))["id"].tolist()


def test_reactions_to_past_campaigns_count_for_the_recipient(filled: Store) -> None:
    tables = recommend_tables(filled, TODAY)
    person = {"campaign_id": [1], "person_kind": ["guardian"], "person_id": [101]}
    outcomes = pd.DataFrame({**person, "type": ["redeemed"], "at": ["2026-05-01"]})
    given = pd.DataFrame({**person, "offer_id": [2]})
    known = Tables(**{**vars(tables), "outcomes": outcomes, "assignments": given})
    offers = whole_catalogue(filled).only("offer")
    assert len(offer_view(known, offers).history) == len(offer_view(tables, offers).history) + 1


def test_refunded_courses_are_not_taken_and_running_ones_hold_seats(filled: Store) -> None:
    tables = recommend_tables(filled, TODAY)
    view = course_view(tables, whole_catalogue(filled))
    all_taken = course_limits(tables, view).taken.nnz
    refunded = tables.enrolments.assign(refunded_at="2026-01-01")
    none = course_limits(Tables(**{**vars(tables), "enrolments": refunded}), view).taken.nnz
    assert all_taken == 120 and none == 0


def test_own_columns_become_traits_if_they_tell_groups_apart() -> None:
    told = pd.Series(['{"club": "a", "name": "x1"}', '{"club": "b", "name": "x2"}', "{}", None])
    found = attribute_traits(told)
    assert found["attribute club"].tolist() == ["a", "b", "", ""]


def test_days_read_dates_and_times_and_nothing_else() -> None:
    assert days(pd.Series(["1970-01-02", "1970-01-01T12:00:00+08:00", "soon", None])).tolist() == [1.0, 0.5, 0.0, 0.0]


def test_no_offer_score_changes_with_what_children_do_or_are(filled: Store) -> None:
    """The whole chain: children's events, enrolments and traits are all changed; every offer keeps rank and score."""
    give = [("guardian", 103 + n, "bank", "sharing") for n in range(3)]

    def scores() -> list[tuple[object, ...]]:
        train_recommender(filled, TODAY, device="cpu", progress=Progress())
        told = (
            "SELECT person_kind, person_id, item_id, rank, score, reason FROM recommendations WHERE purpose = 'offer'"
        )
        return sorted(filled.read().execute(told).fetchall())

    before = scores()
    children = [n for n in range(1, 31) if n % 3]
    with batch(filled, "import", "children change") as b:
        columns = ["person_kind", "person_id", "recipient", "purpose", "given_at"]
        b.insert("consents", columns, [(*row, "2026-02-02") for row in give])
        eager = [(n, 1 + n % 6, kind, "2026-11-01") for n in children for kind in ("viewed", "asked")]
        b.insert("events", ["student_id", "offer_id", "type", "at"], eager)
        b.insert("enrolments", ["student_id", "course_id", "at"], [(n, 1 + n % 12, "2026-10-01") for n in children])
        for n in children:
            b.update("students", n, {"grade": str(n % 6), "gender": "f", "campus": f"C{n % 2}", "source": "x"})
            if n != 1:  # guardian 101 alone has consented to the band of their child's age
                b.update("students", n, {"birth_date": "2010-01-01"})
    after = scores()
    assert before and {row[0] for row in before} == {"guardian", "student"}
    assert after == before

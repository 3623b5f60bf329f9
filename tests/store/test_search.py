from app.domain.learning import Course
from app.domain.partners import Offer, Partner
from app.domain.people import Guardian, Student
from app.store import learning, partners, people
from app.store.database import Store
from app.store.search import Hit, search


def test_everything_is_found_by_its_name(store: Store) -> None:
    people.save_student(store, Student(name="王银", grade="3", campus="东"))
    people.save_guardian(store, Guardian(name="李银行", phone="138"))
    bank = partners.save_partner(store, Partner(name="银行", industry="bank"))
    partners.save_offer(store, Offer(title="银杏", kind="class", partner_id=bank))
    learning.save_course(store, Course(title="银器", category="art"))
    with store.write() as db:
        db.execute("INSERT INTO campaigns (ref, name, state, plan, created_at) VALUES ('K1', '银色', 'draft', '', '')")
    found = search(store, "银")
    kinds = ["student", "guardian", "partner", "offer", "course", "campaign"]
    assert [hit.kind for hit in found] == kinds
    assert found[0] == Hit("student", 1, "王银", "3 东")


def test_names_that_begin_with_it_come_first_and_kinds_share_the_places(store: Store) -> None:
    for name in ("a王", "王a", "王b", "c王"):
        people.save_student(store, Student(name=name))
    partners.save_partner(store, Partner(name="王府", industry="shop"))
    assert [hit.title for hit in search(store, "王", limit=3)] == ["王a", "王b", "王府"]


def test_nothing_typed_finds_nothing(school: Store) -> None:
    assert search(school, "  ") == []
    assert search(school, "王", limit=0) == []
    assert search(school, "不存在") == []

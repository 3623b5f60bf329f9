from dataclasses import replace

import pytest

from app.domain.errors import UserError
from app.domain.people import Guardian, Student
from app.jobs.people_forms import phone_problem, save_guardian, save_student
from app.store.database import Store
from app.store.people import guardian, student


def test_people_entered_by_hand_are_found_by_their_reading(store: Store) -> None:
    parent = save_guardian(store, Guardian(name="单强", phone="13800138000"))
    child = save_student(store, Student(name="曾小贤", grade="初二"), ((parent, "father"),))
    assert guardian(store, parent).pinyin == "shanqiang sq"
    kept = student(store, child)
    assert (kept.pinyin, kept.grade, kept.schooling) == ("zengxiaoxian zxx", "8", "junior")
    save_student(store, replace(kept, name="曾贤", schooling="senior"))
    assert (student(store, child).pinyin, student(store, child).schooling) == ("zengxian zx", "senior")


def test_a_phone_is_kept_as_an_import_would(store: Store) -> None:
    assert (
        guardian(store, save_guardian(store, Guardian(name="单强", phone="+86 138-0013-8000"))).phone == "13800138000"
    )
    with pytest.raises(UserError, match="7 to 15"):
        save_student(store, Student(name="曾小贤", phone="12345"))
    assert phone_problem("12345") is not None
    assert phone_problem("") is None

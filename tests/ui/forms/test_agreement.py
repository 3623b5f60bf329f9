from app.domain.partners import Agreement
from app.store.partners import agreements, save_agreement
from app.ui.forms.agreement import agreement_form
from app.ui.widgets import FormDialog


def test_an_agreement_is_entered(school, answers) -> None:
    answers(
        {"starts": "2026-12-01", "ends": "2027-11-30", "split": 25, "for_measurement": True, "share_district": True}
    )
    number = agreement_form(school.desk, None, 2, "Old Gym")
    (kept,) = agreements(school.desk.store, 2)
    assert (kept.id, kept.split, kept.purposes, kept.fields) == (
        number,
        0.25,
        ("marketing", "measurement"),
        ("district",),
    )
    assert "Saved." in school.said


def test_words_of_an_import_survive_an_edit(school, monkeypatch) -> None:
    save_agreement(
        school.desk.store, Agreement(0, 2, "2026-01-01", "2026-12-31", ("marketing", "research"), ("shoe_size",))
    )
    (before,) = agreements(school.desk.store, 2)
    monkeypatch.setattr(FormDialog, "exec", lambda form: form.submit() or form.result())
    agreement_form(school.desk, None, 2, "Old Gym", before)
    (after,) = agreements(school.desk.store, 2)
    assert set(after.purposes) == {"marketing", "research"} and after.fields == ("shoe_size",)


def test_it_may_not_end_before_it_starts(school, answers) -> None:
    answers({"starts": "2026-12-01", "ends": "2026-11-30"})
    assert agreement_form(school.desk, None, 2, "Old Gym") is None
    answers({"split": 130})
    assert agreement_form(school.desk, None, 2, "Old Gym") is None
    assert agreements(school.desk.store, 2) == []

from app.store.partners import offers, partners
from app.ui.forms.offer import offer_form
from app.ui.widgets import FormDialog


def test_an_offer_is_entered_with_channels_and_claims(school, answers) -> None:
    gym = next(one for one in partners(school.desk.store) if one.ref == "P02")
    answers(
        {"title": "Swim week", "kind": "membership", "value": 60, "capacity": 40, "by_sms": False, "by_post": True,
         "claims": "free towel\n\n no fee ", "age_min": 18}
    )  # fmt: skip
    number = offer_form(school.desk, None, gym)
    kept = next(one for one in offers(school.desk.store, gym.id) if one.id == number)
    assert (kept.title, kept.value, kept.capacity, kept.cost, kept.age_min) == ("Swim week", 60, 40, None, 18)
    assert set(kept.channels) == {"wechat", "post"} and kept.claims == ("free towel", "no fee")


def test_editing_changes_only_what_was_touched(school, monkeypatch) -> None:
    bank = next(one for one in partners(school.desk.store) if one.ref == "P01")
    before = next(one for one in offers(school.desk.store, bank.id) if one.ref == "gift")
    monkeypatch.setattr(FormDialog, "exec", lambda form: form.submit() or form.result())
    assert offer_form(school.desk, None, bank, before) == before.id
    assert next(one for one in offers(school.desk.store, bank.id) if one.ref == "gift") == before


def test_days_and_ages_must_be_in_order(school, answers) -> None:
    bank = partners(school.desk.store)[0]
    count = len(offers(school.desk.store))
    answers({"title": "T", "starts": "2026-12-01", "ends": "2026-11-01"})
    assert offer_form(school.desk, None, bank) is None
    answers({"title": "T", "age_min": 30, "age_max": 20})
    assert offer_form(school.desk, None, bank) is None
    assert len(offers(school.desk.store)) == count

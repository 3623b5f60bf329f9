from app.store.partners import partners
from app.ui.forms.partner import partner_form
from app.ui.widgets import FormDialog


def test_a_partner_is_entered_and_edited(bench, answers) -> None:
    answers({"name": "City Bank", "industry": "bank", "licence_no": "L1", "licence_expires": "2031/5/31", "trust": 4.5})
    number = partner_form(bench.desk, None)
    (kept,) = partners(bench.desk.store)
    assert (kept.id, kept.industry, kept.licence_expires, kept.trust) == (number, "bank", "2031-05-31", 4.5)
    answers({"contact": "Mr Wu", "licence_no": ""})
    assert partner_form(bench.desk, None, kept) == number
    (again,) = partners(bench.desk.store)
    assert (again.contact, again.licence_no, again.name, again.ref) == ("Mr Wu", None, "City Bank", kept.ref)
    assert bench.said == ["Saved.", "Saved."]


def test_what_is_wrong_stays_in_the_form(bench, answers) -> None:
    answers({"name": ""})
    assert partner_form(bench.desk, None) is None
    answers({"name": "X", "trust": 9.0})
    assert partner_form(bench.desk, None) is None
    answers({"name": "X", "licence_expires": "soon"})
    assert partner_form(bench.desk, None) is None
    assert partners(bench.desk.store) == []


def test_an_industry_of_ones_own_is_kept(bench, answers, monkeypatch) -> None:
    from app.domain.partners import Partner
    from app.store.partners import save_partner

    save_partner(bench.desk.store, Partner(name="Zoo", industry="zoo", country="NZ"))
    (zoo,) = partners(bench.desk.store)
    monkeypatch.setattr(FormDialog, "exec", lambda form: form.submit() or form.result())
    partner_form(bench.desk, None, zoo)
    assert partners(bench.desk.store)[0] == zoo

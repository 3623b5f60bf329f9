from app.domain.partners import Partner
from app.store.partners import partners, save_partner
from app.ui.forms.saved import take_back, tell_saved


def test_what_was_saved_is_taken_back_at_once(bench) -> None:
    heard: list[frozenset[str]] = []
    bench.desk.changed.connect(heard.append)
    save_partner(bench.desk.store, Partner(name="Zoo", industry="zoo"))
    tell_saved(bench.desk, "partners")
    assert bench.said == ["Saved."] and heard == [frozenset({"partners", "batches"})]
    take_back(bench.desk)
    bench.settle()
    assert partners(bench.desk.store) == [] and "partners" in heard[-1]

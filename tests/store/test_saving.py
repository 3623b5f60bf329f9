from app.domain.partners import Partner
from app.store.batches import undo
from app.store.database import Store
from app.store.partners import save_partner
from app.store.saving import new_ref, save


def test_a_made_ref_is_never_one_that_is_taken(store: Store) -> None:
    save_partner(store, Partner(name="a", industry="b", ref="P000002"))
    assert new_ref(store, "partners", "P") == "P000003"
    save_partner(store, Partner(name="b", industry="b", ref="P000003"))
    assert new_ref(store, "partners", "P") == "P000004"


def test_an_entity_is_added_once_and_then_changed(store: Store) -> None:
    number = save(store, "partners", "P", Partner(name="a", industry="b"))
    assert save(store, "partners", "P", Partner(id=number, ref="P000001", name="c", industry="b")) == number
    assert store.read().execute("SELECT name FROM partners").fetchall() == [("c",)]
    undo(store)
    assert store.read().execute("SELECT name FROM partners").fetchall() == [("a",)]

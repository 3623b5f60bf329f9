from app.store import drafts
from app.store.database import Store


def test_a_draft_is_kept_replaced_and_dropped(store: Store) -> None:
    assert drafts.load(store, "plan") is None
    drafts.save(store, "plan", {"name": "车展"})
    drafts.save(store, "plan", {"name": "车展", "offers": [1, 2]})
    assert drafts.load(store, "plan") == {"name": "车展", "offers": [1, 2]}
    drafts.drop(store, "plan")
    drafts.drop(store, "plan")
    assert drafts.load(store, "plan") is None

from app.store import models
from app.store.database import Store
from app.store.models import Model


def test_the_promoted_model_of_a_purpose_is_the_one_in_use(store: Store) -> None:
    first = models.save(store, Model("course", "popular", "f1", {"ndcg": 0.1}), b"\x01\x02")
    second = models.save(store, Model("course", "ease", "f2", {"ndcg": 0.2}, {"l2": 200}, "cpu"))
    other = models.save(store, Model("offer", "popular", "f3"))
    assert models.load(store, "course") is None
    models.promote(store, first)
    models.promote(store, other)
    models.promote(store, second)
    found = models.load(store, "course")
    assert found is not None
    assert (found.id, found.kind, found.metrics, found.config, found.promoted) == (
        second,
        "ease",
        {"ndcg": 0.2},
        {"l2": 200},
        True,
    )
    in_use = models.load(store, "offer")
    assert in_use is not None and in_use.id == other
    assert models.weights_of(store, first) == b"\x01\x02"
    assert models.weights_of(store, second) is None
    assert [one.promoted for one in models.history(store, "course")] == [True, False]

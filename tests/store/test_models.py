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


def test_old_models_keep_their_figures_and_let_go_of_their_weights(store: Store) -> None:
    ids = [models.save(store, Model("course", "ease", f"f{n}"), b"w") for n in range(14)]
    models.promote(store, ids[0])
    models.thin(store, "course")
    assert models.with_weights(store, "course") == {ids[0], *ids[-models.KEPT_WEIGHTS :]}
    assert len(models.history(store, "course")) == 14
    first = models.one(store, ids[1])
    assert first is not None and first.fingerprint == "f1"
    assert models.one(store, 999) is None


def test_a_checkpoint_is_for_the_same_data_alone_and_is_no_model(store: Store) -> None:
    models.keep_checkpoint(store, "course", "abc", {"ease": {"ridge": 50.0}}, b"\x00\xff")
    models.keep_checkpoint(store, "course", "abc", {"ease": {"ridge": 200.0}}, b"\x01")
    assert models.checkpoint(store, "course", "abc") == ({"ease": {"ridge": 200.0}}, b"\x01")
    assert models.checkpoint(store, "course", "other") is None and models.checkpoint(store, "offer", "abc") is None
    assert models.history(store, "course") == []
    with store.write() as db:
        db.execute('UPDATE drafts SET value = \'{"fingerprint": "abc", "config": 3, "weights": "?"}\'')
    assert models.checkpoint(store, "course", "abc") is None
    models.drop_checkpoints(store)
    assert store.read().execute("SELECT count(*) FROM drafts").fetchone()[0] == 0

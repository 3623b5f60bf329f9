"""Going back to an earlier model, taking new items in, mixing the lists; what is damaged changes nothing."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school

from app.domain.errors import UserError
from app.jobs.progress import Progress
from app.jobs.recommend import recommend
from app.jobs.train_recommender import train_recommender
from app.jobs.use_model import advise_again, use_model
from app.store import advice, models
from app.store.batches import batch
from app.store.database import Store
from app.store.frames import frame


@pytest.fixture
def trained(store: Store, today: date) -> Store:
    school.fill(store)
    train_recommender(store, today, progress=Progress())
    return store


def first_use(store: Store) -> models.Model:
    kept = models.load(store, "course")
    assert kept is not None
    return kept


def test_one_goes_back_to_an_earlier_model_with_its_advice(trained: Store, today: date, progress: Progress) -> None:
    old, before = first_use(trained), frame(trained, "recommendations").drop(columns=["id", "model_id"])
    with trained.write() as db:
        db.execute("DELETE FROM enrolments WHERE id % 2 = 0")
    train_recommender(trained, today, progress=Progress())
    assert first_use(trained).id != old.id
    assert first_use(trained).fingerprint != old.fingerprint
    count = use_model(trained, old.id, today, progress=progress)
    assert first_use(trained).id == old.id
    lines = frame(trained, "recommendations")
    assert count == (lines["purpose"] == "course").sum() > 0
    assert set(lines.loc[lines["purpose"] == "course", "model_id"]) == {old.id}
    assert len(models.history(trained, "course")) == 2 and len(before) > 0


def test_new_courses_join_everybodys_advice_without_a_training(trained: Store, today: date, progress: Progress) -> None:
    with batch(trained, "edit", "changes") as b:
        b.insert("courses", ["id", "ref", "title", "category"], [(99, "C99", "course", "art")])
    known = set(first_use(trained).config["keys"])
    assert advice.new_items(trained, "course", known) == 1
    advise_again(trained, today, progress=progress)
    lines = frame(trained, "recommendations")
    assert (lines["item_id"] == 99).any()
    assert len(models.history(trained, "course")) == 1


def test_variety_is_kept_and_mixes_the_lists(trained: Store, today: date, progress: Progress) -> None:
    def kinds_of_lists() -> float:
        lines = frame(trained, "recommendations")
        lines = lines[(lines["purpose"] == "course") & (lines["rank"] <= 2)]
        return float(lines.assign(kind=lines["item_id"] % 2).groupby("person_id")["kind"].nunique().mean())

    plain = kinds_of_lists()
    advise_again(trained, today, variety=0.9, progress=progress)
    assert advice.variety(trained) == 0.9
    assert kinds_of_lists() > plain + 0.2
    alone = [line.item for line in recommend(trained, person="S3", top=3, today=today, progress=progress)]
    everybody = [line.item for line in recommend(trained, top=3, today=today, progress=progress) if line.ref == "S3"]
    assert alone == everybody
    advise_again(trained, today, variety=0.0, progress=progress)
    assert kinds_of_lists() == plain


@pytest.mark.parametrize("harm", ["flipped", "cut", "gone", "newer", "infinite"])
def test_a_harmed_model_is_refused_and_the_one_in_use_stays(
    trained: Store, today: date, progress: Progress, harm: str
) -> None:
    old = first_use(trained)
    train_recommender(trained, today, progress=Progress())
    now, lines = first_use(trained), frame(trained, "recommendations")
    weights, config = models.weights_of(trained, old.id) or b"", dict(old.config)
    if harm == "flipped":
        weights = weights[:9] + bytes([weights[9] ^ 255]) + weights[10:]
    if harm == "cut":
        weights = weights[: len(weights) // 2]
    if harm == "infinite":
        weights = weights[:-4] + b"\x00\x00\x80\x7f"
    if harm == "newer":
        config["format"] = 99
    with trained.write() as db:
        values = [None if harm == "gone" else weights, json.dumps(config), old.id]
        db.execute("UPDATE models SET weights = ?, config = ? WHERE id = ?", values)
    with pytest.raises(UserError, match="newer" if harm == "newer" else "figures" if harm == "gone" else "damaged"):
        use_model(trained, old.id, today, progress=progress)
    assert first_use(trained).id == now.id
    assert frame(trained, "recommendations").equals(lines)


def test_what_is_not_there_is_told(store: Store, today: date, progress: Progress) -> None:
    with pytest.raises(UserError, match="no longer there"):
        use_model(store, 7, today, progress=progress)
    with pytest.raises(UserError, match="train one first"):
        advise_again(store, today, progress=progress)

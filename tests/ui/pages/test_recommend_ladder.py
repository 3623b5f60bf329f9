import json

from app.domain.learning_results import Caution, Evaluation, ModelScore
from app.domain.messages import mark, packed
from app.store import models
from app.texts import translator
from app.ui.pages.recommend_ladder import LadderCard, model_name, of_training, read_models, trained_words
from app.ui.widgets import Chip, DataTable

SAY = translator("en")
REASON = mark("tests", "The blend leads by {much}.").filled(much="+0.02")
EVALUATION = Evaluation(
    "leave_last_out", 1752, "cpu",
    (
        ModelScore("popular", 0.30, 0.29, 0.31, 0.5, 0.52, 0.56, 0.1),
        ModelScore("blend", 0.52, 0.51, 0.54, 0.7, 0.77, 0.84, 3.0, 0.017, 0.045),
    ),
    "blend", REASON, (Caution("low_power", mark("tests", "Few.")),), 140,
)  # fmt: skip


def test_the_ladder_names_the_model_in_use_and_its_lead(bench) -> None:
    card = LadderCard(of_training("course", EVALUATION, "2026-11-22"), SAY)
    assert card.title.text() == "The blend leads by +0.02."
    model = card.findChild(DataTable).paged()
    last = [model.index(1, at).data() for at in range(6)]
    assert last == ["Blend of several models", "In use", "0.520", "77 of 100", "+0.017 to +0.045", "84%"]
    assert [model.index(0, at).data() for at in (1, 4)] == ["", ""]
    assert "Too few to see a small effect" in [chip.text() for chip in card.findChildren(Chip)]


def test_what_the_store_keeps_is_read_back_the_same(store) -> None:
    metrics = {**EVALUATION.as_json(), "reason_message": json.loads(json.dumps(packed(REASON)))}
    number = models.save(store, models.Model("course", "blend", "f", metrics, {}, created_at="2026-11-22T10:00:00"))
    assert read_models(store).uses == {}
    models.promote(store, number)
    use = read_models(store).uses["course"]
    assert (use.promoted, use.users, use.catalogue, use.warnings) == ("blend", 1752, 140, ("low_power",))
    assert str(use.reason) == "The blend leads by +0.02." and use.models == EVALUATION.models


def test_numbers_that_were_not_finite_do_no_harm(store) -> None:
    metrics = {**EVALUATION.as_json(), "reason": "Plain words."}
    metrics["models"][0]["low"] = None
    models.promote(store, models.save(store, models.Model("offer", "popular", "f", metrics, {})))
    use = read_models(store).uses["offer"]
    assert use.models[0].low == 0.0 and SAY(use.reason) == "Plain words."


def test_small_words(bench) -> None:
    assert model_name("ease", SAY) == "Linear item model (EASE)" and model_name("new", SAY) == "new"
    assert trained_words(None) == ""
    assert trained_words(of_training("course", EVALUATION, "2026-11-22")) == "22 Nov 2026"

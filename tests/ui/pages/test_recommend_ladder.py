import json

from app.domain.learning_results import Caution, Evaluation, ModelScore, VarietyPoint
from app.domain.messages import mark, packed
from app.store import models
from app.texts import translator
from app.ui.pages.recommend_ladder import InUse, LadderCard, model_name, read_models, trained_words
from app.ui.widgets import Chip, DataTable, PlainLabel

SAY = translator("en")
REASON = mark("tests", "The blend leads by {much}.").filled(much="+0.02")
EVALUATION = Evaluation(
    "leave_last_out", 1752, "cpu",
    (
        ModelScore("popular", 0.30, 0.29, 0.31, 0.5, 0.52, 0.56, 0.1),
        ModelScore(
            "blend", 0.52, 0.51, 0.54, 0.7, 0.77, 0.84, 3.0, 0.017, 0.045, 4.5, 0.8, 0.41, 0.61, 0.6, 0.62, 0.9
        ),
    ),
    "blend", REASON, (Caution("low_power", mark("tests", "Few.")),), 140, "similar", REASON, 503,
    (VarietyPoint(0.0, 0.52, 0.77, 0.8), VarietyPoint(0.9, 0.42, 0.57, 0.9)),
)  # fmt: skip


def of_training(purpose: str, evaluation: Evaluation, at: str) -> InUse:
    """The ladder of a training that has just ended."""
    codes = tuple(warning.code for warning in evaluation.warnings)
    return InUse(
        purpose, evaluation.models, evaluation.promoted, evaluation.reason, evaluation.users, evaluation.catalogue,
        codes, at, evaluation.device, evaluation.newcomers, evaluation.newcomers_reason, evaluation.cold_users,
        evaluation.variety,
    )  # fmt: skip


def test_the_ladder_names_the_model_in_use_and_its_lead(bench) -> None:
    card = LadderCard(of_training("course", EVALUATION, "2026-11-22"), SAY)
    assert card.title.text() == "The blend leads by +0.02."
    model = card.findChild(DataTable).paged()
    last = [model.index(1, at).data() for at in range(7)]
    assert last == ["Blend of several models", "In use", "0.520", "77 of 100", "+0.017 to +0.045", "0.610", "84%"]
    assert [model.index(0, at).data() for at in (1, 4)] == ["", ""]
    told = "\n".join(label.text() for label in card.findChildren(PlainLabel))
    assert "variety 80%, surprise 4.5 bits, likeness to each person's own mix 41%" in told
    assert "answered by “Fit of person and item”, tested on 503 people" in told
    assert "Too few to see a small effect" in [chip.text() for chip in card.findChildren(Chip)]


def test_what_the_store_keeps_is_read_back_the_same(store) -> None:
    said = json.loads(json.dumps(packed(REASON)))
    metrics = {**EVALUATION.as_json(), "reason_message": said, "newcomers_message": said}
    number = models.save(store, models.Model("course", "blend", "f", metrics, {}, created_at="2026-11-22T10:00:00"))
    assert read_models(store).uses == {}
    models.promote(store, number)
    use = read_models(store).uses["course"]
    assert (use.promoted, use.users, use.catalogue, use.warnings) == ("blend", 1752, 140, ("low_power",))
    assert str(use.reason) == "The blend leads by +0.02." and use.models == EVALUATION.models
    assert (use.newcomers, use.newcomers_reason, use.cold_users) == ("similar", REASON, 503)
    assert use.variety == EVALUATION.variety
    assert [one.kind for one in read_models(store).runs["course"]] == ["blend"]


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

"""The honest ladder: every model with its interval on held-out choices, which one is in use, and the sentence why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.domain.learning_results import Evaluation, ModelScore
from app.domain.messages import Message, mark, unpacked
from app.texts import Translate
from app.ui.amounts import between, day, number, percent
from app.ui.charts import warm
from app.ui.pages.results_view import WARNING_NAMES
from app.ui.widgets import Card, Chip, Column, DataTable, PagedModel, PlainLabel

if TYPE_CHECKING:
    from app.store.database import Store

MODEL_NAMES: dict[str, Message] = {
    "popular": mark("ui", "Popular in the age group"),
    "similar": mark("ui", "Fit of person and item"),
    "neighbours": mark("ui", "What the same people take"),
    "ease": mark("ui", "Linear item model (EASE)"),
    "als": mark("ui", "Hidden tastes (ALS)"),
    "transitions": mark("ui", "What usually comes next"),
    "two_tower": mark("ui", "Neural network with features"),
    "blend": mark("ui", "Blend of several models"),
}
DETAIL = mark(
    "ui", "Tested on the newest choice of {users} people, hidden from the models; {catalogue} things to choose from."
)


@dataclass(frozen=True)
class InUse:
    """The model in use for one purpose ("course" or "offer"): its ladder, and when it was trained."""

    purpose: str
    models: tuple[ModelScore, ...]
    promoted: str
    reason: Message
    users: int
    catalogue: int
    warnings: tuple[str, ...]
    trained: str
    device: str = ""


@dataclass(frozen=True)
class Models:
    """Both uses, and how far the profiles are."""

    uses: dict[str, InUse] = field(default_factory=dict)
    profiles: int = 0
    segments: int = 0
    profiled: str = ""
    students: int = 0
    enrolments: int = 0
    courses: int = 0
    offers: int = 0


def read_models(store: Store) -> Models:
    """Short reads (in a worker)."""
    from app.store import models
    from app.store.counts import counts
    from app.store.glance import profiles_at

    warm()
    uses = {}
    for purpose in ("course", "offer"):
        kept = models.load(store, purpose)
        if kept is not None:
            uses[purpose] = _in_use(purpose, kept.metrics, kept.created_at, kept.device)
    profiles, segments, at = profiles_at(store)
    held = counts(store)
    return Models(uses, profiles, segments, at, held["students"], held["enrolments"], held["courses"], held["offers"])


def _in_use(purpose: str, metrics: dict[str, Any], at: str, device: str) -> InUse:
    """What was kept with the model; numbers that were not finite are nought there."""
    names = set(ModelScore.__dataclass_fields__)
    scores = tuple(
        ModelScore(**{key: _number(key, one.get(key)) for key in names if key in one}) for one in metrics["models"]
    )
    told = metrics.get("reason_message")
    reason = unpacked(told) if isinstance(told, dict) else Message("", str(metrics["reason"]))
    codes = tuple(str(one["code"]) for one in metrics.get("warnings", ()))
    return InUse(
        purpose, scores, metrics["promoted"], reason, metrics["users"], metrics.get("catalogue") or 0, codes, at, device
    )


def _number(key: str, value: Any) -> Any:
    return 0.0 if value is None and not key.startswith("lead") else value


def of_training(purpose: str, evaluation: Evaluation, at: str) -> InUse:
    """The ladder of a training that has just ended."""
    codes = tuple(warning.code for warning in evaluation.warnings)
    return InUse(
        purpose, evaluation.models, evaluation.promoted, evaluation.reason, evaluation.users, evaluation.catalogue,
        codes, at, evaluation.device,
    )  # fmt: skip


def model_name(key: str, translate: Translate) -> str:
    """A model as people call it."""
    return translate(MODEL_NAMES[key]) if key in MODEL_NAMES else key


class LadderCard(Card):
    """Simplest at the bottom of the climb, each rung with its range; the one in use is named."""

    def __init__(self, use: InUse, translate: Translate) -> None:
        super().__init__()
        self.use, self._translate = use, translate
        self.title.setText(translate(use.reason))
        self.title.setWordWrap(True)
        self.title.show()
        self.setAccessibleName(self.title.text())
        self.head.setStretch(0, 1)
        self.head.setStretch(1, 0)
        detail = DETAIL.filled(users=number(use.users), catalogue=number(use.catalogue))
        self.add(PlainLabel(translate(detail), "second", wrap=True))
        if use.models:
            self.add(self._table())
            note = self.tr(
                "Score: NDCG@10 with its 95 % range, on a time split, over the whole catalogue. "
                "A model is put in use only if it beats the simpler one in use beyond chance."
            )
            self.add(PlainLabel(note, "third", wrap=True))
        for code in use.warnings:
            if code in WARNING_NAMES:
                self.corner(Chip(translate(WARNING_NAMES[code]), "caution"))
        self.body.addStretch(1)

    def _table(self) -> DataTable:
        top = max((score.high for score in self.use.models), default=1.0) * 1.1 or 1.0

        def span(score: ModelScore) -> tuple[float, float, float]:
            return score.low / top, score.ndcg_at_10 / top, score.high / top

        say = self._translate
        columns = (
            Column("name", self.tr("Model"), "strong", show=lambda one: model_name(one.name, say), sortable=False),
            Column("state", "", "chip", 82, show=self._state, tone=lambda _: "accent", sortable=False),
            Column(
                "score", self.tr("Score"), "range", 200, span=span, sortable=False,
                show=lambda one: f"{one.ndcg_at_10:.3f}",
            ),
            Column(
                "hits", self.tr("Among ten best"), "number", 122, sortable=False,
                show=lambda one: self.tr("{0} of 100").format(number(100 * one.hit_rate_at_10)),
            ),
            Column("lead", self.tr("Lead over the one in use"), "number", 170, show=_lead, sortable=False),
            Column("coverage", self.tr("Catalogue used"), "number", 118, show=_coverage, sortable=False),
        )  # fmt: skip
        return DataTable(PagedModel.of(columns, self.use.models), self.tr("Models"), fit=True)

    def _state(self, score: ModelScore) -> str:
        return self.tr("In use") if score.name == self.use.promoted else ""


def _lead(score: ModelScore) -> str:
    if score.lead_low is None or score.lead_high is None:
        return ""
    return between(number(score.lead_low, 3, signed=True), number(score.lead_high, 3, signed=True))


def _coverage(score: ModelScore) -> str:
    return percent(score.coverage)


def trained_words(use: InUse | None) -> str:
    """The day of the training, or nothing."""
    return day(use.trained, year=True) if use and use.trained else ""

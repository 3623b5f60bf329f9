"""The honest ladder: every model with its interval on held-out choices, which one is in use, and the sentence why."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from app.domain.learning_results import ModelScore, VarietyPoint
from app.domain.messages import Message, mark, unpacked
from app.texts import Translate
from app.ui.amounts import between, day, number, percent
from app.ui.charts import warm
from app.ui.pages.results_view import WARNING_NAMES
from app.ui.widgets import Card, Chip, Column, DataTable, PagedModel, PlainLabel

if TYPE_CHECKING:
    from app.store.database import Store
    from app.ui.pages.recommend_runs import Run

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
    newcomers: str = ""
    newcomers_reason: Message | None = None
    cold_users: int = 0
    variety: tuple[VarietyPoint, ...] = ()
    weight: float = 0.0
    new_items: int = 0


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
    runs: dict[str, tuple[Run, ...]] = field(default_factory=dict)


def read_models(store: Store) -> Models:
    """Short reads (in a worker)."""
    from app.store import advice, models
    from app.store.counts import counts
    from app.store.glance import profiles_at
    from app.ui.pages.recommend_runs import runs_of

    warm()
    uses, runs = {}, {}
    for purpose in ("course", "offer"):
        runs[purpose] = runs_of(models.history(store, purpose), models.with_weights(store, purpose))
        kept = models.load(store, purpose)
        if kept is not None:
            use = in_use(purpose, kept.metrics, kept.created_at, kept.device)
            new = advice.new_items(store, purpose, set(map(str, kept.config.get("keys", ()))))
            uses[purpose] = replace(use, weight=advice.variety(store), new_items=new if kept.config else 0)
    profiles, segments, at = profiles_at(store)
    held = counts(store)
    return Models(
        uses, profiles, segments, at, held["students"], held["enrolments"], held["courses"], held["offers"], runs
    )


def in_use(purpose: str, metrics: dict[str, Any], at: str, device: str) -> InUse:
    """What was kept with the model; numbers that were not finite are nought there."""
    told = metrics.get("reason_message")
    reason = unpacked(told) if isinstance(told, dict) else Message("", str(metrics["reason"]))
    why = metrics.get("newcomers_message")
    return InUse(
        purpose,
        scores_of(metrics),
        metrics["promoted"],
        reason,
        metrics["users"],
        metrics.get("catalogue") or 0,
        tuple(str(one["code"]) for one in metrics.get("warnings", ())),
        at,
        device,
        str(metrics.get("newcomers") or ""),
        unpacked(why) if isinstance(why, dict) else None,
        int(metrics.get("cold_users") or 0),
        tuple(VarietyPoint(**one) for one in metrics.get("variety", ())),
    )


def scores_of(metrics: dict[str, Any]) -> tuple[ModelScore, ...]:
    """The ladder that was kept with a model."""
    known = ModelScore.__dataclass_fields__
    needed = {name for name, one in known.items() if one.default is MISSING}

    def score(one: dict[str, Any]) -> ModelScore:
        values: dict[str, Any] = {
            key: 0.0 if one[key] is None and key in needed else one[key] for key in known if key in one
        }
        return ModelScore(**values)

    return tuple(score(one) for one in metrics["models"])


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
            self._more()
        for code in use.warnings:
            if code in WARNING_NAMES:
                self.corner(Chip(translate(WARNING_NAMES[code]), "caution"))
        self.body.addStretch(1)

    def _more(self) -> None:
        """What the lists of the one in use are like, and who answers for people without a history."""
        best = next((one for one in self.use.models if one.name == self.use.promoted), None)
        if best is not None and best.novelty is not None and best.diversity is not None:
            words = self.tr(
                "Lists of the one in use: variety {0}, surprise {1} bits, likeness to each person's own mix {2}."
            )
            own = "–" if best.calibration is None else percent(best.calibration)
            self.add(
                PlainLabel(words.format(percent(best.diversity), number(best.novelty, 1), own), "third", wrap=True)
            )
        if self.use.cold_users and self.use.newcomers:
            words = self.tr(
                "People without a history are answered by “{0}”, tested on {1} people whose past was hidden."
            )
            name = model_name(self.use.newcomers, self._translate)
            self.add(PlainLabel(words.format(name, number(self.use.cold_users)), "third", wrap=True))
        device = self.tr("Computed on: {0}.").format(self.use.device.upper()) if self.use.device else ""
        self.add(PlainLabel(device, "third"))

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
            Column("cold", self.tr("No history yet"), "number", 118, show=_cold, sortable=False),
            Column("coverage", self.tr("Catalogue used"), "number", 118, show=_coverage, sortable=False),
        )  # fmt: skip
        return DataTable(PagedModel.of(columns, self.use.models), self.tr("Models"), fit=True)

    def _state(self, score: ModelScore) -> str:
        return self.tr("In use") if score.name == self.use.promoted else ""


def _lead(score: ModelScore) -> str:
    if score.lead_low is None or score.lead_high is None:
        return ""
    return between(number(score.lead_low, 3, signed=True), number(score.lead_high, 3, signed=True))


def _cold(score: ModelScore) -> str:
    return "" if score.cold_ndcg_at_10 is None else number(score.cold_ndcg_at_10, 3)


def _coverage(score: ModelScore) -> str:
    return percent(score.coverage)


def trained_words(use: InUse | None) -> str:
    """The day of the training, or nothing."""
    return day(use.trained, year=True) if use and use.trained else ""

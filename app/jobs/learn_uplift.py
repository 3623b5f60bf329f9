"""Learn from an ended campaign whom its offers move, so that the next one can ask those: nothing is told by luck."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from app.domain.evidence import UpliftView
from app.domain.messages import Message, mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.jobs.gather_campaign import Gathered
    from app.measure.trial import Trial
    from app.store.database import Store
    from app.store.uplift import UpliftScore

SCALE = 0.05  # half-normal prior of how much the groups' effects differ
NO_FLOOR = mark("jobs_measure", "Fewer than 200 families in an arm: too few to learn whom to invite.")
LEARNT = mark("jobs_measure", "Learnt: %n family(ies) now have a score that the next plan uses.")


@dataclass(frozen=True)
class UpliftLesson:
    """What one campaign taught about whom to invite: the views (the deciding learner first), and families scored."""

    campaign: str
    views: tuple[UpliftView, ...]
    families: int
    offer_kinds: tuple[str, ...]
    sentence: Message

    @property
    def usable(self) -> bool:
        """Whether the next plan may choose by it."""
        return bool(self.views) and self.views[0].usable


def learn_uplift(store: Store, ref: str, today: date, progress: Progress | None = None) -> UpliftLesson:
    """Learn, judge, and where the gain is beyond chance write a score for every family; else remove what was there."""
    from app.jobs.gather_campaign import gather
    from app.measure.campaign_result import trial_of
    from app.measure.for_whom import uplift_views
    from app.store.uplift import keep_uplift

    progress = progress or Progress()
    progress.step(mark("jobs_measure", "Learning whom the offer moves"))
    gathered = gather(store, ref, today)
    trial = trial_of(gathered.families, gathered.facts, gathered.before)
    views = uplift_views(trial, _largest(trial), gathered.facts.margin or 0.0)
    progress.at(1, 2)
    kinds = _kinds(store, gathered)
    scores = _scores(store, gathered, trial, kinds, today) if views and views[0].usable else []
    progress.at(2, 2)
    keep_uplift(store, gathered.campaign_id, gathered.facts.ref, scores)
    families = len({score.household_id for score in scores})
    sentence = views[0].sentence if views and not scores else NO_FLOOR
    return UpliftLesson(gathered.facts.ref, views, families, kinds, LEARNT.filled(families) if scores else sentence)


def _largest(trial: Trial) -> int:
    """The arm with most families: fixed by the draw, not by what came of it."""
    return max(range(1, len(trial.labels)), key=lambda code: int(trial.rows(code).sum()))


def _kinds(store: Store, gathered: Gathered) -> tuple[str, ...]:
    from app.store.frames import frame

    given = {one for ids in gathered.families.table["offers"] for one in ids}
    offers = frame(store, "offers", ("id", "kind"))
    return tuple(sorted(set(offers[offers["id"].isin(given)]["kind"])))


def _scores(store: Store, gathered: Gathered, trial: Trial, kinds: tuple[str, ...], today: date) -> list[UpliftScore]:
    """Every household with a guardian or adult to ask: the mean effect of its fifth, drawn towards the others."""
    from app.store.uplift import UpliftScore

    people = _to_ask(store)
    guess, bands = _bands(store, gathered, trial, people, today)
    made = today.isoformat()
    found = []
    for kind in kinds:
        for row, place in zip(people.itertuples(index=False), guess, strict=True):
            score, low, high = bands[int(place)]
            who = str(row.kind), int(row.person), int(row.family)
            found.append(UpliftScore(gathered.campaign_id, None, kind, *who, score, low, high, made))
    return found


def _bands(
    store: Store, gathered: Gathered, trial: Trial, people: pd.DataFrame, today: date
) -> tuple[np.ndarray, list[tuple[float, float, float]]]:
    """The fifth that each family's guess falls into as things stand today, and each fifth's effect with its range."""
    import numpy as np

    from app.measure.families import Window
    from app.measure.past import before_traits, enrolments_by_family
    from app.measure.uplift import fit_for_others, group_effects, learn
    from app.statistics.pooling import pooled
    from app.store.frames import frame

    code = _largest(trial)
    both = trial.rows(code) | trial.rows(0)
    y, treated = trial.good * trial.y[both], trial.rows(code)[both]
    found = learn(y, treated, gathered.before[both])
    assert found is not None  # uplift_views has learnt from the same rows
    edges, means, errors, _ = group_effects(found)
    each = pooled(means, errors, SCALE).each
    columns = ("student_id", "at", "paid", "refunded_at")
    past = enrolments_by_family(frame(store, "enrolments", columns), frame(store, "students", ("id", "household_id")))
    now = before_traits(people, past, Window(today, None, today))
    guess = fit_for_others(y, treated, gathered.before[both], now)
    return np.searchsorted(edges, guess), [(one.mean, one.low, one.high) for one in each]


def _to_ask(store: Store) -> pd.DataFrame:
    """One person a household (family, kind, person): the first guardian, else the first adult student."""
    import pandas as pd

    from app.store.frames import frame

    columns = ("id", "household_id", "erased")
    guardians, students = frame(store, "guardians", columns), frame(store, "students", (*columns, "schooling"))
    adults = students[students["schooling"] == "adult"]
    parts = [people.assign(kind=kind) for kind, people in (("guardian", guardians), ("student", adults))]
    both = pd.concat(parts, ignore_index=True)
    both = both[both["household_id"].notna() & (both["erased"] != 1)].sort_values(["kind", "id"])
    first = both.drop_duplicates("household_id").rename(columns={"household_id": "family", "id": "person"})
    return first.astype({"family": "float64"}).reset_index(drop=True)

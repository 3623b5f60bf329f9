"""One sentence for each recommendation, made of counts that stand in the store, never of the model's inner numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.domain.messages import Message, mark
from app.recommend.advice import Advice
from app.recommend.family import family
from app.recommend.model import View
from app.recommend.people import BAND_NAMES

LEAST = 5
BACK = 8
OWN_SHARE = 0.3
TOGETHER = mark("recommend", "{both} of {size} who took “{item}” also took this.")
FAMILY = mark("recommend", "Someone else in the family has taken it.")
INTEREST = mark("recommend", "It belongs to “{category}”, {percent} % of what this person has chosen so far.")
BAND = mark("recommend", "Chosen often at age {band}: {here} in 100 choices there, {all} in 100 overall.")
POPULAR = mark("recommend", "Among the most chosen overall: by {count} people so far.")
FITS = mark("recommend", "New or rarely chosen so far; it fits by age, level and subject.")


@dataclass(frozen=True)
class Evidence:
    """Counts behind the reasons. `family` may be told in course advice only."""

    view: View
    tell_family: bool

    @cached_property
    def both(self) -> NDArray[np.float32]:
        """(items, items): how many people took both; the diagonal how many took each."""
        taken = self.view.history.matrix()
        return np.asarray((taken.T @ taken).todense(), np.float32)

    @cached_property
    def bands(self) -> NDArray[np.float64]:
        """(bands, items): shares of choices by the age at the time; the last row is everyone's."""
        history, size = self.view.history, len(BAND_NAMES)
        codes = self.view.bands(history.user, history.day)
        table = np.bincount(codes * history.items + history.item, minlength=(size + 1) * history.items)
        table = table.reshape(size + 1, -1).astype(float)
        total = np.vstack([table[:size], table.sum(0)])
        return total / np.maximum(total.sum(1, keepdims=True), 1)


def reasons(evidence: Evidence, advice: Advice) -> list[Message]:
    """The strongest true reason for each line: family, taken together, interest, age, popularity, fit."""
    view = evidence.view
    people = np.unique(advice.user)
    place = np.searchsorted(people, advice.user)
    kin = family(view, people)[place, advice.item] == 1 if evidence.tell_family else np.zeros(len(advice.user), bool)
    band = view.bands(advice.user, view.now[advice.user])
    told = []
    for line, (user, item) in enumerate(zip(advice.user, advice.item, strict=True)):
        if kin[line]:
            told.append(FAMILY)
            continue
        found = _together(evidence, int(user), int(item)) or _interest(evidence, int(user), int(item))
        told.append(found or _popular(evidence, int(band[line]), int(item)))
    return told


def _past(view: View, user: int) -> NDArray[np.int64]:
    """Everything the person took, newest first."""
    end = view.history.ends[user]
    return view.history.item[end - view.history.counts[user] : end][::-1]


def _together(evidence: Evidence, user: int, item: int) -> Message | None:
    """The recent item whose takers most often took this one too, if clearly more often than people in general."""
    past = _past(evidence.view, user)[:BACK]
    if not len(past):
        return None
    both, size = evidence.both[past, item], evidence.both[past, past]
    share = np.where(both >= LEAST, both / np.maximum(size, 1), 0)
    best = int(share.argmax())
    everyone = evidence.both[item, item] / max(evidence.view.history.users, 1)
    if share[best] < 1.5 * everyone or share[best] == 0:
        return None
    title = str(evidence.view.catalogue.frame["title"].iloc[past[best]])
    return TOGETHER.filled(both=int(both[best]), size=int(size[best]), item=title)


def _interest(evidence: Evidence, user: int, item: int) -> Message | None:
    """The item's category, if it is a good part of what the person takes."""
    category, past = evidence.view.catalogue.category, _past(evidence.view, user)
    if category[item] < 0 or not len(past):
        return None
    share = float((category[past] == category[item]).mean())
    name = str(evidence.view.catalogue.frame["category"].iloc[item]).split(":", 1)[1]
    return INTEREST.filled(category=name, percent=round(100 * share)) if share >= OWN_SHARE else None


def _popular(evidence: Evidence, band: int, item: int) -> Message:
    everyone = float(evidence.bands[-1, item])
    here = float(evidence.bands[band, item]) if band < len(BAND_NAMES) else 0.0
    if here >= 0.02 and here > 1.2 * everyone:
        return BAND.filled(band=BAND_NAMES[band], here=_percent(here), all=_percent(everyone))
    count = int(evidence.both[item, item])
    return POPULAR.filled(count=count) if count >= LEAST else FITS


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"

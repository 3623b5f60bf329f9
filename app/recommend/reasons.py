"""One sentence for each recommendation, made of counts that stand in the store, never of the model's inner numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.domain.messages import Message, mark
from app.domain.offer_kinds import KINDS
from app.recommend.advice import Advice
from app.recommend.family import family
from app.recommend.interactions import Ints
from app.recommend.lists import Kinds, kinds
from app.recommend.model import View
from app.recommend.people import BAND_NAMES

LEAST = 5
BACK = 8
OWN_SHARE = 0.3
ALIKE = 0.6
TOGETHER = mark("recommend", "{both} of {size} who took “{item}” also took this.")
FAMILY = mark("recommend", "Someone else in the family has taken it.")
INTEREST = mark("recommend", "It belongs to “{category}”, {percent} % of what this person has chosen so far.")
BAND = mark("recommend", "Chosen often at age {band}: {here} in 100 choices there, {all} in 100 overall.")
POPULAR = mark("recommend", "Among the most chosen overall: by {count} people so far.")
LIKE = mark("recommend", "New, and most like “{item}”, which people here have taken so far: {count}.")
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
    def content(self) -> Kinds:
        """How alike items are."""
        return kinds(self.view.catalogue)

    @cached_property
    def titles(self) -> list[str]:
        """The title of each item."""
        return [str(title) for title in self.view.catalogue.frame["title"]]

    @cached_property
    def categories(self) -> list[str]:
        """The category of each item, with its kind before a colon."""
        return [str(category) for category in self.view.catalogue.frame["category"]]

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
    people, place = np.unique(advice.user, return_inverse=True)
    kin = family(view, people)[place, advice.item] == 1 if evidence.tell_family else np.zeros(len(advice.user), bool)
    band = view.bands(advice.user, view.now[advice.user])
    other = _together(evidence, people, place, advice.item)
    told = []
    for line, (user, item) in enumerate(zip(advice.user.tolist(), advice.item.tolist(), strict=True)):
        if kin[line]:
            told.append(FAMILY)
        elif other[line] >= 0:
            told.append(_also(evidence, int(other[line]), item))
        else:
            told.append(_interest(evidence, user, item) or _popular(evidence, int(band[line]), item))
    return told


def _past(view: View, user: int) -> NDArray[np.int64]:
    """Everything the person took, newest first."""
    end = view.history.ends[user]
    return view.history.item[end - view.history.counts[user] : end][::-1]


def _together(evidence: Evidence, people: Ints, place: Ints, item: Ints) -> Ints:
    """For each line the recent item whose takers most often took this one too, or -1: it must be clear."""
    history = evidence.view.history
    rows = history.ends[people][:, None] - 1 - np.arange(BACK)[None, :]
    here = np.arange(BACK)[None, :] < history.counts[people][:, None]
    past = np.where(here, history.item[np.maximum(rows, 0)] if len(history) else 0, -1)[place]
    # What was only looked at may be recommended still: it is no evidence for itself.
    both = np.where((past >= 0) & (past != item[:, None]), evidence.both[past, item[:, None]], 0)
    share = np.where(both >= LEAST, both / np.maximum(evidence.both[past, past], 1), 0)
    best = share.argmax(1)
    lines = np.arange(len(item))
    clear = share[lines, best] > 1.5 * evidence.both[item, item] / max(history.users, 1)
    return np.where(clear, past[lines, best], -1)


def _also(evidence: Evidence, past: int, item: int) -> Message:
    both, size = int(evidence.both[past, item]), int(evidence.both[past, past])
    return TOGETHER.filled(both=both, size=size, item=evidence.titles[past])


def _interest(evidence: Evidence, user: int, item: int) -> Message | None:
    """The item's category, if it is a good part of what the person takes."""
    category, past = evidence.view.catalogue.category, _past(evidence.view, user)
    if category[item] < 0 or not len(past):
        return None
    share = float((category[past] == category[item]).mean())
    name = evidence.categories[item].split(":", 1)[1]
    return INTEREST.filled(category=KINDS.get(name, name), percent=round(100 * share)) if share >= OWN_SHARE else None


def _popular(evidence: Evidence, band: int, item: int) -> Message:
    everyone = float(evidence.bands[-1, item])
    here = float(evidence.bands[band, item]) if band < len(BAND_NAMES) else 0.0
    if here >= 0.02 and here > 1.2 * everyone:
        return BAND.filled(band=BAND_NAMES[band], here=_percent(here), all=_percent(everyone))
    count = int(evidence.both[item, item])
    if count >= LEAST:
        return POPULAR.filled(count=count)
    return FITS if count else _like(evidence, item)


def _like(evidence: Evidence, item: int) -> Message:
    """What nobody has taken yet, by what it is most like among the well known of its kind."""
    kind = evidence.view.catalogue.frame["kind"].to_numpy()
    taken = np.flatnonzero((evidence.both.diagonal() >= LEAST) & (kind == kind[item]))
    if not len(taken):
        return FITS
    alike = evidence.content.alike(np.array([item]), taken)
    best = int(taken[alike.argmax()])
    if alike.max() < ALIKE:
        return FITS
    return LIKE.filled(item=evidence.titles[best], count=int(evidence.both[best, best]))


def _percent(share: float) -> str:
    return f"{100 * share:.1f}"

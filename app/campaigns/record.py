"""Decisions and lists as rows of the store: what was judged, by which rules, and who was put forward."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd

from app.campaigns.examination import Examined, Ground
from app.campaigns.judging import VERDICTS
from app.campaigns.proposal import Proposal
from app.campaigns.rules import PERSON_FACTS
from app.domain.campaigns import Plan
from app.domain.learning_results import packed_text
from app.domain.messages import Message

Row = tuple[object, ...]
PROPOSED = "proposed"


def decision_rows(
    plan: Plan, examined: Examined, ground: Ground, version: str, at: str, chosen: np.ndarray | None = None
) -> Iterator[Row]:
    """One row a recipient x offer x channel: household, person, offer, channel, verdict, rules, inputs, version, at.

    `chosen`: places in the flattened people x offers x channels; None: all of them. `inputs` holds the facts that
    differ between people; those of the plan are kept once (`plan_facts`).
    """
    judged, people = examined.judged, examined.people
    offers, channels = ground.deals.offers["id"].tolist(), list(plan.channels)
    cells = np.arange(judged.verdict.size) if chosen is None else chosen
    verdicts = [VERDICTS[each] for each in judged.verdict.ravel()[cells].tolist()]
    named = {bits: ",".join(judged.names(bits)) for bits in np.unique(judged.matched).tolist()}
    rules = [named[bits] for bits in judged.matched.ravel()[cells].tolist()]
    who = list(zip(people["household_id"].tolist(), people["person_kind"], people["person_id"].tolist(), strict=True))
    places = (each.tolist() for each in np.unravel_index(cells, examined.case.shape))
    where = ((*who[person], offers[offer], channels[number]) for person, offer, number in zip(*places, strict=True))
    for cell, verdict, matched, inputs in zip(where, verdicts, rules, _inputs(examined, cells), strict=True):
        yield *cell, verdict, matched, inputs, version, at


def _inputs(examined: Examined, cells: np.ndarray) -> Iterator[str]:
    """The JSON of the facts that depend on the person, cell by cell; each differing value is spelled out once."""
    shape = examined.case.shape
    parts = []
    for name, array in examined.case.facts.items():
        if name in PERSON_FACTS:
            values, inverse = np.unique(np.broadcast_to(array, shape).ravel()[cells], return_inverse=True)
            texts = [f'"{name}": {json.dumps(_plain(value))}' for value in values]
            parts.append([texts[place] for place in inverse.ravel().tolist()])
    return ("{" + ", ".join(each) + "}" for each in zip(*parts, strict=True))


def plan_facts(examined: Examined) -> dict[str, object]:
    """The facts of the plan, its offers and channels."""
    facts = examined.case.facts
    return {name: _plain_list(array) for name, array in facts.items() if name not in PERSON_FACTS}


def _plain(value: object) -> object:
    item = getattr(value, "item", None)
    value = item() if callable(item) else value
    if isinstance(value, float):
        return None if math.isnan(value) else int(value) if value.is_integer() else value
    return value


def _plain_list(array: np.ndarray) -> list[object]:
    return [_plain(each) for each in array.ravel()]


def proposed_rows(
    plan: Plan, proposal: Proposal, ground: Ground, reasons: Mapping[tuple[str, int, int], Message], at: str
) -> Iterator[Row]:
    """The chosen families: household, person, arm, offer, channel, at, propensity, code, value, reason."""
    people, channels = proposal.examined.people, list(plan.channels)
    offers, sizes = ground.deals.offers["id"].tolist(), proposal.sizes
    for home in proposal.chosen:
        option = int(proposal.allocation.choice[home])
        person = people.iloc[int(proposal.options.person[home, option])]
        offer = int(offers[int(proposal.options.offer[option])])
        kind, number = str(person["person_kind"]), int(person["person_id"])
        reason = reasons.get((kind, number, offer))
        yield (
            int(ground.households[home]),
            kind,
            number,
            PROPOSED,
            offer,
            channels[int(proposal.options.channel[option])],
            at,
            1 - float(proposal.held_of[option]) / float(sizes[option]),
            None,
            float(proposal.options.worth[home, option]),
            packed_text(reason) if reason else None,
        )


def places_of(frame: pd.DataFrame, people: pd.DataFrame) -> np.ndarray:
    """For each row of a list the place of its person among the recipients, -1 where they no longer are one."""
    keys = pd.MultiIndex.from_frame(people[["person_kind", "person_id"]])
    wanted = pd.MultiIndex.from_frame(frame[["person_kind", "person_id"]].astype({"person_id": "int64"}))
    return np.asarray(keys.get_indexer(wanted))

"""What sets a segment apart, whoever made it: the tags its members carry more often than everyone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.learning_results import Trait

if TYPE_CHECKING:
    from app.store.database import Store

LEAST_PEOPLE = 10
LEAST_LIFT = 1.15
MOST = 6


@dataclass(frozen=True)
class Picture:
    """`people`: members with a profile; `traits`: strongest first; too few people tell nothing."""

    people: int
    traits: tuple[Trait, ...]


def describe_segment(store: Store, segment_id: int) -> Picture:
    """Count the tags now; a trait is shared by a fifth of the members and rarer outside."""
    from app.store.rule_choices import tag_shares

    here, shares = tag_shares(store, segment_id)
    if here < LEAST_PEOPLE:
        return Picture(here, ())
    scored = []
    for name, share, all_ in shares:
        lift = share / all_
        if share >= 0.2 and lift >= LEAST_LIFT:
            scored.append((share * math.log(lift), Trait(name, lift)))
    scored.sort(key=lambda one: -one[0])
    return Picture(here, tuple(trait for _, trait in scored[:MOST]))

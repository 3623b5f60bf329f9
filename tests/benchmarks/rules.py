"""A million decisions of who may get what through which channel, every rule asked of each; no peer does this.

`--people N --offers K --channels C` change the size. What is timed is the judging of all rules over the facts of that
many people, with random ages, consents and flags, a tenth of everything missing.
"""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date

from _table import ROOT, head, medians, rows

sys.path.insert(0, str(ROOT))

DAY = date(2026, 11, 22)
LIMIT = 3.0


def facts_for(people: int, offers: int, channels: int):
    """Facts that broadcast to (people, offers, channels), as the plan's own build them."""
    import numpy as np

    from app.campaigns.rules import PERSON_FACTS, PLAN_FACTS
    from app.domain.campaigns import AUDIENCES, CHANNELS, SHARES
    from app.domain.offer_kinds import KINDS

    random = np.random.default_rng(1)
    words = {
        "offer_kind": ((1, offers, 1), list(KINDS)),
        "partner_type": ((1, offers, 1), ["bank", "insurer", "museum", "self", "car_brand"]),
        "channel": ((1, 1, channels), list(CHANNELS)),
        "institution_type": ((1, 1, 1), ["training_org"]),
        "audience": ((1, 1, 1), list(AUDIENCES)),
        "shares": ((1, 1, 1), list(SHARES)),
        "place": ((1, 1, 1), ["online"]),
        "licence_class": ((people, 1, 1), ["C1", "C2", "D"]),
    }
    by_cell = {"consent_active", "consent_lapsed", "consent_proof", "consent_kept_days", "consent_text_current"}
    ages = {"age": (18, 70), "youngest_age": (5, 25)}
    facts = {}
    for name in sorted(PERSON_FACTS | PLAN_FACTS):
        if name in words:
            shape, choices = words[name]
            facts[name] = random.choice(np.array(choices, dtype=np.str_), shape)
            continue
        person = name in PERSON_FACTS
        wide = name in by_cell or name == "offer_fits"
        shape = (people, offers, channels) if wide else (people, 1, 1) if person else (1, offers, 1)
        low, high = ages.get(name, (0, 2))
        column = random.integers(low, high, shape).astype(float)
        column[random.random(shape) < 0.1] = np.nan
        facts[name] = column
    return facts


def main() -> None:
    """Print the table."""
    import numpy as np

    from app import paths
    from app.campaigns.judging import judge
    from app.campaigns.rules import load_rules

    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=16_700)
    parser.add_argument("--offers", type=int, default=20)
    parser.add_argument("--channels", type=int, default=3)
    given = parser.parse_args()
    shape = (given.people, given.offers, given.channels)
    book = load_rules(paths.resources() / "rules")
    facts = facts_for(*shape)
    packs = {name: np.ones((given.people, 1, 1), dtype=bool) for name in ("CN", "EU", "US", "US-CA")}

    def ours() -> float:
        began = time.perf_counter()
        judge(book.of("person"), facts, packs, shape, DAY, {})
        return time.perf_counter() - began

    head("Rules: seconds for all decisions")
    (seconds,) = medians(3, ours)
    cells = given.people * given.offers * given.channels
    rows(
        (f"{cells:,} decisions, {len(book.of('person'))} rules each", "seconds", "limit"),
        ("all verdicts, first reasons and matched rules", seconds, LIMIT),
    )


if __name__ == "__main__":
    main()

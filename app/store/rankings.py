"""The partners' ranks as they were last worked out, and of which state of the store: others are not handed out."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from app import __version__
from app.domain.campaigns import PartnerRank
from app.domain.messages import packed, unpacked
from app.store import drafts

if TYPE_CHECKING:
    from app.store.database import Store

KEY = "partner_ranks"
ONLY_READ = ("backup", "export", "report")


def state(store: Store, today: date, rules: str) -> str:
    """What ranks depend on: every change of the store (each has its entry in the log), day, law, program."""
    marks = ", ".join("?" * len(ONLY_READ))
    row = (
        store.read().execute(f"SELECT COUNT(*), MAX(id) FROM audit WHERE action NOT IN ({marks})", ONLY_READ).fetchone()
    )
    return " ".join(str(part) for part in (*row, today.isoformat(), rules, __version__))


def save(store: Store, of: str, ranks: tuple[PartnerRank, ...]) -> None:
    """Keep the ranks of the state `of`, in place of those before."""
    plain = [{**asdict(one), "reasons": [packed(each) for each in one.reasons]} for one in ranks]
    drafts.save(store, KEY, {"state": of, "ranks": plain})


def load(store: Store, of: str) -> tuple[PartnerRank, ...] | None:
    """The ranks of the state `of`; None where those kept are of another one, or there are none."""
    kept = drafts.load(store, KEY)
    if kept is None or kept.get("state") != of:
        return None
    return tuple(_rank(one) for one in kept["ranks"])


def _rank(plain: dict[str, Any]) -> PartnerRank:
    reasons = tuple(unpacked(each) for each in plain["reasons"])
    chances = tuple(float(each) for each in plain["rank_probabilities"])
    return PartnerRank(**{**plain, "reasons": reasons, "rank_probabilities": chances})

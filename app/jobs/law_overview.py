"""What the law asks of this institution right now: rules past their review, minors on file, the yearly audit, leaks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.campaigns import RuleText
    from app.store.database import Store


@dataclass(frozen=True)
class LawOverview:
    """Counts are students; `audit_due`: the last day to report the audit of minors' data, None without minors."""

    rules: int
    version: str
    overdue: tuple[str, ...]
    under_14: int
    under_18: int
    unknown_age: int
    audit_due: date | None
    incident: date | None
    consent_text: str

    def as_json(self) -> dict[str, object]:
        """What `law --json` prints."""
        days = {
            name: day.isoformat() if day else None
            for name, day in (("audit_due", self.audit_due), ("incident", self.incident))
        }
        names = ("rules", "version", "under_14", "under_18", "unknown_age", "consent_text")
        return {**{name: getattr(self, name) for name in names}, "overdue": list(self.overdue), **days}


def law_overview(store: Store, today: date) -> LawOverview:
    """As it stands on `today`; an unknown age counts as under 14."""
    import numpy as np

    from app.campaigns.recipients import ages
    from app.jobs.campaign_ground import rule_book
    from app.store.compliance import standing
    from app.store.frames import frame

    book, now = rule_book(), standing(store)
    age = ages(frame(store, "students", ["birth_date"])["birth_date"], today)
    counted = np.nan_to_num(age, nan=0.0)
    minors = int((counted < 18).sum())
    due = date(today.year if today.month == 1 else today.year + 1, 1, 31)
    return LawOverview(
        rules=len(book.rules),
        version=book.version,
        overdue=tuple(rule.id for rule in book.overdue(today)),
        under_14=int((counted < 14).sum()),
        under_18=minors,
        unknown_age=int(np.isnan(age).sum()),
        audit_due=due if minors else None,
        incident=now.incident,
        consent_text=now.consent_text,
    )


def rules_in_force() -> tuple[RuleText, ...]:
    """Every rule as a person reads it, in the order in which they are asked."""
    from app.jobs.campaign_ground import rule_book

    return tuple(rule.text for rule in rule_book().rules)

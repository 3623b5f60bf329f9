"""What Home shows at a glance: a few aggregates, one query each, so that the first page waits for no whole table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from app.domain.people import born_by

if TYPE_CHECKING:
    from app.store.database import Store

# A permission to be contacted that holds on :day, as store.consents.state reads the ledger, in one statement.
ADULT = 18
STANDING = """
SELECT given.person_kind, given.person_id FROM consents AS given
WHERE given.action = 'given' AND given.purpose = 'marketing' AND substr(given.given_at, 1, 10) <= :day
AND instr(coalesce(given.channels, ''), :channel) > 0
AND (coalesce(given.expires, '') = '' OR substr(given.expires, 1, 10) >= :day)
AND (coalesce(given.withdrawn_at, '') = '' OR substr(given.withdrawn_at, 1, 10) > :day)
AND given.id NOT IN (SELECT refers_to FROM consents WHERE action = 'reversed' AND refers_to IS NOT NULL)
AND NOT EXISTS (
    SELECT 1 FROM consents AS taken WHERE taken.person_kind = given.person_kind AND taken.person_id = given.person_id
    AND taken.action = 'withdrawn' AND substr(coalesce(taken.withdrawn_at, taken.given_at), 1, 10) <= :day
    AND taken.id NOT IN (SELECT refers_to FROM consents WHERE action = 'reversed' AND refers_to IS NOT NULL)
    AND (taken.refers_to = given.id OR (taken.refers_to IS NULL AND taken.id > given.id
         AND taken.purpose IN ('', '*', given.purpose)
         AND (taken.recipient = '' OR taken.recipient = given.recipient)))
)
"""
REACHED = f"""
WITH standing AS ({STANDING})
SELECT count(DISTINCT household_id) FROM (
    SELECT household_id FROM guardians JOIN standing ON person_kind = 'guardian' AND person_id = guardians.id
    WHERE do_not_contact + objected + restricted + erased = 0
    UNION ALL
    SELECT household_id FROM students JOIN standing ON person_kind = 'student' AND person_id = students.id
    WHERE do_not_contact + objected + restricted + erased = 0 AND birth_date <= :adult
)
"""
# One row a family and month in which a course of it ended, and whether anyone of it enrolled again in time. A family's
# first row in the window is flagged: taking the last one would count exactly those who left.
RENEWED = """
WITH ended AS (
    SELECT household_id, max(substr(ends, 1, 10)) AS last FROM enrolments JOIN students ON students.id = student_id
    WHERE substr(ends, 1, 10) > :since AND substr(ends, 1, 10) <= :until AND refunded_at IS NULL
    AND household_id IS NOT NULL GROUP BY household_id, substr(ends, 1, 7)
), judged AS (
    SELECT last, row_number() OVER (PARTITION BY household_id ORDER BY last) = 1 AS first, EXISTS (
        SELECT 1 FROM students JOIN enrolments ON student_id = students.id
        WHERE students.household_id = ended.household_id AND refunded_at IS NULL
        AND substr(at, 1, 10) > date(last, '-60 days') AND substr(at, 1, 10) <= date(last, '+90 days')
        AND substr(coalesce(ends, at), 1, 10) > last
    ) AS renewed FROM ended
)
SELECT substr(last, 1, 7), count(*), sum(renewed), sum(first), sum(first AND renewed) FROM judged GROUP BY 1 ORDER BY 1
"""


@dataclass(frozen=True)
class Renewal:
    """Families with a course that ended in one month (YYYY-MM), and how many of them came back within 90 days.

    first, first_renewed: those among them whose first ended course of the whole window this was (each family once).
    """

    month: str
    families: int
    renewed: int
    first: int
    first_renewed: int


@dataclass(frozen=True)
class Expiring:
    """An agreement that ends soon."""

    partner_id: int
    partner: str
    ends: date


@dataclass(frozen=True)
class CampaignLine:
    """One campaign for the list; `result` is the newest measurement's text, None before the first."""

    id: int
    ref: str
    name: str
    state: str
    partners: tuple[str, ...]
    starts: str
    ends: str
    outcomes: int
    result: str | None


def households(store: Store) -> int:
    """How many families there are."""
    return int(store.read().execute("SELECT count(*) FROM households").fetchone()[0])


def reachable(store: Store, day: date, channel: str = "") -> int:
    """Families with a guardian or adult student whose permission to be contacted (by `channel`; "": by any) holds on
    `day`.
    """
    asked = f'"{channel}"' if channel else ""  # as it stands in the JSON list of a permission's channels
    values = {"day": day.isoformat(), "adult": born_by(day, ADULT).isoformat(), "channel": asked}
    return int(store.read().execute(REACHED, values).fetchone()[0])


def renewals(store: Store, today: date, months: int = 12) -> list[Renewal]:
    """By month, for courses that ended long enough ago (90 days) to know."""
    until = today - timedelta(days=90)
    since = until - timedelta(days=round(months * 30.44))
    rows = store.read().execute(RENEWED, {"since": since.isoformat(), "until": until.isoformat()})
    return [Renewal(*row) for row in rows]


def expiring(store: Store, today: date, days: int = 30) -> list[Expiring]:
    """Partners whose newest agreement ends within `days`, the nearest first."""
    rows = store.read().execute(
        "SELECT partners.id, name, max(ends) AS last FROM agreements JOIN partners ON partners.id = partner_id "
        "GROUP BY partner_id HAVING substr(last, 1, 10) BETWEEN ? AND ? ORDER BY last",
        [today.isoformat(), (today + timedelta(days=days)).isoformat()],
    )
    return [Expiring(number, name, date.fromisoformat(last[:10])) for number, name, last in rows]


def open_duplicates(store: Store) -> int:
    """Pairs that wait for a person to say whether they are the same."""
    return int(store.read().execute("SELECT count(*) FROM duplicates WHERE state = 'open'").fetchone()[0])


def minors(store: Store, today: date) -> int:
    """Students under 18."""
    born = born_by(today, ADULT).isoformat()
    return int(store.read().execute("SELECT count(*) FROM students WHERE birth_date > ?", [born]).fetchone()[0])


def campaign_lines(store: Store, limit: int = 50) -> list[CampaignLine]:
    """Campaigns, the newest start first, with the newest measurement of each."""
    rows = store.read().query(
        "SELECT id, ref, name, state, plan, coalesce(starts, '') AS starts, coalesce(ends, '') AS ends, "
        "(SELECT count(*) FROM outcomes WHERE campaign_id = campaigns.id) AS outcomes, "
        "(SELECT result FROM measurements WHERE campaign_id = campaigns.id ORDER BY id DESC LIMIT 1) AS result "
        "FROM campaigns ORDER BY starts DESC, id DESC LIMIT ?",
        [limit],
    )
    return [_line(row) for row in rows]


def profiles_at(store: Store) -> tuple[int, int, str]:
    """(profiles, segments, the day they were worked out or "")."""
    db = store.read()
    number, at = db.execute("SELECT count(*), max(computed_at) FROM profiles").fetchone()
    segments = db.execute("SELECT count(*) FROM segments WHERE kind <> 'manual'").fetchone()[0]
    return int(number), int(segments), str(at or "")[:10]


def _line(row: dict[str, Any]) -> CampaignLine:
    import tomllib

    try:
        partners = tuple(str(name) for name in tomllib.loads(row["plan"]).get("partners", ()))
    except tomllib.TOMLDecodeError:
        partners = ()
    own = {name: row[name] for name in ("id", "ref", "name", "state", "starts", "ends", "outcomes", "result")}
    return CampaignLine(**own, partners=partners)

"""What stands in the change log, in words: what was done, and its counts and names."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.messages import Message, mark
from app.texts import Translate
from app.ui.amounts import number

ACTIONS: dict[str, Message] = {
    "create": mark("ui", "Store made"),
    "import": mark("ui", "Imported"),
    "edit": mark("ui", "Edited"),
    "merge": mark("ui", "Merged"),
    "job": mark("ui", "Worked out"),
    "undo": mark("ui", "Undone"),
    "backup": mark("ui", "Backed up"),
    "plan": mark("ui", "Planned"),
    "seal": mark("ui", "Sealed"),
    "launch": mark("ui", "Launched"),
    "export": mark("ui", "Exported"),
    "report": mark("ui", "Report written"),
    "upgrade": mark("ui", "Brought up to date"),
    "profiles": mark("ui", "Profiles built"),
    "trained": mark("ui", "Recommender trained"),
    "model put in use": mark("ui", "Recommender put in use"),
    "advised again": mark("ui", "Recommendations renewed"),
    "uplift": mark("ui", "Learned from an experiment"),
    "settings": mark("ui", "Settings changed"),
    "consent-text": mark("ui", "Consent text put in force"),
    "incident": mark("ui", "Leak noted"),
    "recovery-key": mark("ui", "Recovery key shown"),
}
SETTINGS = ("language", "theme", "lock_minutes", "text_scale")
DETAILS: dict[str, Message] = {
    "rows_read": mark("ui", "{0} rows"),
    "rows": mark("ui", "{0} rows"),
    "added": mark("ui", "{0} added"),
    "changed": mark("ui", "{0} changed"),
    "unchanged": mark("ui", "{0} unchanged"),
    "refused": mark("ui", "{0} refused"),
    "students": mark("ui", "students: {0}"),
    "people": mark("ui", "people: {0}"),
    "segments": mark("ui", "segments: {0}"),
    "recommendations": mark("ui", "recommendations: {0}"),
    "scores": mark("ui", "scores: {0}"),
    "eligible": mark("ui", "may be invited: {0}"),
    "assigned": mark("ui", "invited: {0}"),
    "held_out": mark("ui", "kept for comparison: {0}"),
    "suppressed": mark("ui", "left off: {0}"),
    "value": mark("ui", "expected value: {0}"),
    "bound": mark("ui", "at best: {0}"),
    "approved_by": mark("ui", "approved by {0}"),
    "reason": mark("ui", "reason: {0}"),
    "files": mark("ui", "files: {0}"),
    "formats": mark("ui", "as {0}"),
    "format": mark("ui", "as {0}"),
    "languages": mark("ui", "languages: {0}"),
    "partner": mark("ui", "partner: {0}"),
    "segment": mark("ui", "segment: {0}"),
    "warnings": mark("ui", "warnings: {0}"),
    "approvals": mark("ui", "agreed to by a second person: {0}"),
    "contact_day": mark("ui", "first day: {0}"),
    "head": mark("ui", "last seal: {0}"),
    "list_hash": mark("ui", "seal of the list: {0}"),
    "rules_version": mark("ui", "version of the rules: {0}"),
    "seed": mark("ui", "number of the draw: {0}"),
    "language": mark("ui", "language: {0}"),
    "theme": mark("ui", "look: {0}"),
    "lock_minutes": mark("ui", "minutes until the screen locks: {0}"),
    "text_scale": mark("ui", "size of text: {0}"),
}
TABLES: dict[str, Message] = {
    "guardians": mark("ui", "guardians: {0}"),
    "households": mark("ui", "households: {0}"),
    "courses": mark("ui", "courses: {0}"),
    "enrolments": mark("ui", "enrolments: {0}"),
    "events": mark("ui", "events: {0}"),
    "partners": mark("ui", "partners: {0}"),
    "agreements": mark("ui", "agreements: {0}"),
    "offers": mark("ui", "offers: {0}"),
    "contacts": mark("ui", "partners' customers: {0}"),
    "outcomes": mark("ui", "outcomes: {0}"),
    "assignments": mark("ui", "lines of lists: {0}"),
    "costs": mark("ui", "costs: {0}"),
    "campaigns": mark("ui", "campaigns: {0}"),
    "aliases": mark("ui", "earlier names: {0}"),
    "guardianships": mark("ui", "family ties: {0}"),
}
HIDDEN = ("noun", "suppressed_rules", "plan_facts")
SHORT = 12  # signs of a seal that are shown: enough to compare by eye


def detail_words(values: Mapping[str, object], say: Translate) -> str:
    """The details of an entry as `12 rows · 10 added`; noughts are left out.

    A name that nobody planned for stays as it is: the log hides nothing.
    """
    known = {**DETAILS, **TABLES}
    said = []
    for name, value in values.items():
        if name in HIDDEN or (name not in SETTINGS and value in (0, "", None, {}, [])):
            continue
        words = say(known[name]) if name in known else f"{name} {{0}}"
        said.append(words.replace("{0}", _value(name, value)))
    return " · ".join(said)


def _value(name: str, value: object) -> str:
    if name in ("head", "list_hash"):
        return str(value)[:SHORT]
    if name == "approvals" and isinstance(value, dict):
        return ", ".join(sorted(value))
    if name in ("files", "warnings") and isinstance(value, list):
        return number(len(value))
    if name == "text_scale" and isinstance(value, int | float):
        return f"{100 * value:.0f}%"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if name == "seed" or isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    return number(value)

"""The student-data audit as a report, in one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.consents import PURPOSE_NAMES
from app.domain.messages import Message, mark
from app.domain.student_audit import StudentAudit
from app.reports.columns import COLUMNS, TABLES
from app.reports.report import WORDS, Chip, Report, Section, Sender, Translate, signed
from app.reports.tables import Cell, Kind, Table, table_of

Columns = Sequence[tuple[Message, Kind, Message]]
EXPORTS_MOST = 200
HEADINGS: dict[str, Message] = {
    **WORDS,
    "findings": mark("reports", "What was found"),
    "access": mark("reports", "Who has access"),
    "ages": mark("reports", "Students by age"),
    "held": mark("reports", "What is held"),
    "permissions": mark("reports", "Consents by purpose"),
    "partners": mark("reports", "Partners and the fields they may get"),
    "exports": mark("reports", "What left the house"),
    "limits": mark("reports", "What this report cannot say"),
}
FIELDS: dict[str, Message] = {
    "age_band": mark("ui", "Age band"),
    "district": mark("ui", "District"),
    "name": mark("ui", "Name"),
    "phone": mark("ui", "Phone"),
    "email": mark("ui", "E-mail"),
    "interests": mark("ui", "Interests"),
    "id_number": mark("reports", "Identity number"),
}
AGES: dict[str, Message] = {
    "under14": mark("reports", "Under 14"),
    "teen": mark("reports", "14 to 17"),
    "adult": mark("reports", "18 and older"),
    "unknown": mark("reports", "Age unknown"),
}
ACTIONS: dict[str, Message] = {
    "export": mark("reports", "Table exported"),
    "report": mark("reports", "Report written"),
    "launch": mark("reports", "Lists of a campaign"),
    "export-person": mark("reports", "One person's own data"),
    "packet": mark("reports", "Packet for a partner"),
    "recommendations": mark("reports", "Recommendations"),
}
LIMITS = (
    mark("reports", "It tells what stands in this store; copies made outside the program are not known to it."),
    mark("reports", "“Who has access” is the list of staff; whoever knows the password can open the store."),
    mark("reports", "Whether a consent was freely given, only its paper or recording can show."),
)


def build_audit(found: StudentAudit, sender: Sender, say: Translate, language: str) -> Report:
    """The audit as a report; tables hold counts and names of staff and partners, never of students."""
    words = {key: say(heading) for key, heading in HEADINGS.items()}
    clear, open_ = (
        mark("reports", "Nothing to mend"),
        mark("reports", "Findings: {count}").filled(count=len(found.findings)),
    )
    sentence = mark("reports", "{students} students and {guardians} guardians are on file")
    people = sum(one.holding for one in found.permissions)
    covered = mark("reports", "{people} permissions are in force, for {purposes} purposes.")
    return Report(
        language=language,
        name=say(mark("reports", "Student-data audit")),
        kind=say(mark("reports", "Audit")),
        **signed(sender, say),
        verdict=say(open_ if found.findings else clear),
        tone="bad" if not found.whole else "open" if found.findings else "good",
        sentence=say(sentence.filled(students=f"{found.students:,}", guardians=f"{found.guardians:,}")),
        range=say(covered.filled(people=f"{people:,}", purposes=len({one.purpose for one in found.permissions}))),
        turning="",
        next_step=say(found.next_step),
        facts=((say(mark("reports", "As of")), found.today),),
        headings=words,
        sections=_sections(found, words, say),
        highlights=_highlights(found, say),
        currency="",
        say=say,
    )


def _highlights(found: StudentAudit, say: Translate) -> tuple[tuple[str, str, str], ...]:
    minors = sum(one.students for one in found.ages if one.key in ("under14", "teen"))
    soon = sum(one.soon for one in found.permissions)
    numbers = (
        (mark("reports", "Minors"), minors),
        (mark("reports", "Consents that end within 90 days"), soon),
        (mark("reports", "Files that left the house"), len(found.exports)),
    )
    return tuple((say(name), f"{count:,}", "") for name, count in numbers)


def _sections(found: StudentAudit, words: dict[str, str], say: Translate) -> tuple[Section, ...]:
    whole = mark("reports", "Every entry of the change log is in its place")
    broken = mark("reports", "The change log is broken")
    log = Chip(say(whole if found.whole else broken), "good" if found.whole else "warn")
    tables = {
        "access": _access(found, say),
        "ages": _ages(found, say),
        "permissions": _permissions(found, say),
        "partners": _partners(found, say),
        "held": _held(found, say),
        "exports": _exports(found, say),
    }
    return (
        Section("findings", words["findings"], chips=(log,), lines=tuple(say(one) for one in found.findings)),
        *(Section(key, words[key], 2, table=table) for key, table in tables.items() if table.rows),
        Section("limits", words["limits"], lines=tuple(say(one) for one in LIMITS)),
    )


def _word(known: Mapping[str, Message], key: str, say: Translate) -> str:
    return say(known[key]) if key in known else key


def _access(found: StudentAudit, say: Translate) -> Table:
    columns: Columns = (
        (mark("reports", "Staff"), "text", mark("reports", "Person on the list of staff")),
        (mark("reports", "Role"), "text", mark("reports", "What they do, as entered")),
        (mark("reports", "Entries"), "count", mark("reports", "Entries of theirs in the change log")),
        (mark("reports", "Last on"), "text", mark("reports", "Day of the newest entry")),
    )
    return table_of("access", columns, [(one.name, one.role, one.actions, one.last) for one in found.access], say)


def _ages(found: StudentAudit, say: Translate) -> Table:
    columns: Columns = (
        (mark("reports", "Age"), "text", mark("reports", "Age today, from the date of birth")),
        (mark("reports", "Students"), "count", mark("reports", "How many")),
        (mark("reports", "With a guardian"), "count", mark("reports", "How many have a guardian on file")),
        (mark("reports", "May be written to"), "count", mark("reports", "A marketing consent holds today")),
    )
    rows = [(_word(AGES, one.key, say), one.students, one.with_guardian, one.addressable) for one in found.ages]
    return table_of("ages", columns, rows, say)


def _held(found: StudentAudit, say: Translate) -> Table:
    columns: Columns = (
        (mark("reports", "Kept of"), "text", mark("reports", "Kind of person")),
        (mark("reports", "Field"), "text", mark("reports", "What is kept")),
        (mark("reports", "Filled"), "count", mark("reports", "How many have it")),
        (mark("reports", "Of"), "count", mark("reports", "How many persons there are")),
        (mark("reports", "Delicate"), "text", mark("reports", "Names a person or opens a way to them")),
    )
    yes = say(mark("reports", "yes"))
    names = {**COLUMNS, "id_number": FIELDS["id_number"], "district": FIELDS["district"]}
    rows: list[tuple[Cell, ...]] = [
        (_word(TABLES, one.table, say), _word(names, one.field, say), one.filled, one.rows, yes if one.delicate else "")
        for one in found.held
    ]
    return table_of("held", columns, rows, say)


def _permissions(found: StudentAudit, say: Translate) -> Table:
    columns: Columns = (
        (mark("reports", "Purpose"), "text", mark("reports", "What the consent allows")),
        (mark("reports", "Recipient"), "text", mark("reports", "Who may use it")),
        (mark("reports", "In force"), "count", mark("reports", "People for whom it holds today")),
        (mark("reports", "Minors' own"), "count", mark("reports", "Of these, entered for a minor")),
        (mark("reports", "End soon"), "count", mark("reports", "Of these, ending within 90 days")),
        (mark("reports", "Expired"), "count", mark("reports", "People whose consent has run out")),
        (mark("reports", "Withdrawn"), "count", mark("reports", "People who took it back")),
        (mark("reports", "No proof"), "count", mark("reports", "In force, with neither paper nor recording named")),
    )
    ours = say(mark("reports", "The institution"))
    rows = [
        (_word(PURPOSE_NAMES, one.purpose, say), one.recipient or ours, one.holding, one.minors, one.soon, one.expired,
         one.withdrawn, one.unproved)
        for one in found.permissions
    ]  # fmt: skip
    return table_of("permissions", columns, rows, say)


def _partners(found: StudentAudit, say: Translate) -> Table:
    columns: Columns = (
        (mark("reports", "Partner"), "text", mark("reports", "Partner with an agreement")),
        (mark("reports", "Agreement"), "text", mark("reports", "Its first and last day")),
        (mark("reports", "Fields"), "text", mark("reports", "What the agreement lets the partner have")),
        (mark("reports", "People who allow it"), "count", mark("reports", "Consents to share with this partner")),
        (mark("reports", "Files"), "count", mark("reports", "Reports and lists written for this partner")),
    )
    rows = [
        (
            one.partner,
            f"{one.starts} – {one.ends}",
            ", ".join(_word(FIELDS, field, say) for field in one.fields),
            one.people,
            one.lists,
        )
        for one in found.partners
    ]
    return table_of("partners", columns, rows, say)


def _exports(found: StudentAudit, say: Translate) -> Table:
    columns: Columns = (
        (mark("reports", "When"), "text", mark("reports", "Day and time of the change log")),
        (mark("reports", "Who"), "text", mark("reports", "Person who was at the desk")),
        (mark("reports", "What"), "text", mark("reports", "What was written")),
        (mark("reports", "Of"), "text", mark("reports", "Campaign or table")),
        (mark("reports", "Rows"), "count", mark("reports", "How many lines, where they were counted")),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            one.at,
            one.who or "–",
            _word(ACTIONS, one.what, say) + (f" · {one.partner}" if one.partner else ""),
            _word(TABLES, one.subject, say),
            one.rows,
        )
        for one in found.exports[:EXPORTS_MOST]
    ]
    return table_of("exports", columns, rows, say)

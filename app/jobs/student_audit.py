"""Gather what a student-data audit asks: access, data held, permissions, exports, partners, minors. Writes nothing."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.domain.consents import CORRECTED
from app.domain.messages import Message, mark, plural
from app.domain.student_audit import Access, AgeGroup, Export, Held, Permission, SharedWith, StudentAudit
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

    from app.store.database import Store

SOON_DAYS = 90
OUT = ("export", "report", "launch", "export-person", "packet", "recommendations")
OF_PARTNER = re.compile(r"-partner-(.+)\.\w+$")  # how a launch names a partner's list
FIELDS = {
    "students": ("name", "birth_date", "gender", "phone", "email", "id_number", "grade", "district"),
    "guardians": ("name", "birth_date", "phone", "email", "id_number"),
}
DELICATE = ("birth_date", "phone", "email", "id_number")
NEXT = (
    mark("jobs_measure", "Renew the consents that end soon, and look at the findings on the next page."),
    mark("jobs_measure", "Settle the findings on the next page, the first one first."),
    mark("jobs_measure", "Nothing needs doing now; look again in three months."),
)


def student_audit(store: Store, today: date, progress: Progress | None = None) -> StudentAudit:
    """Everything an inspector or a parent may ask about the data kept here, as of `today`."""
    from app.store import audit
    from app.store.frames import frame

    progress = progress or Progress()
    progress.step(mark("jobs_measure", "Looking through students, consents and the change log"))
    students = _with_ages(frame(store, "students"), today)
    log = frame(store, "audit", ("at", "staff", "action", "subject", "details"))
    progress.at(1, 4)
    permissions = _permissions(store, students, today)
    progress.at(2, 4)
    ages = _ages(store, students, today)
    exports = _exports(store, log)
    progress.at(3, 4)
    whole = audit.verify(store).whole
    findings = _findings(students, permissions, ages, whole)
    soon = any(one.soon for one in permissions)
    progress.at(4, 4)
    return StudentAudit(
        today=today.isoformat(),
        students=len(students),
        guardians=len(frame(store, "guardians", ("id",))),
        access=_access(store, log),
        held=_held(store),
        permissions=permissions,
        exports=exports,
        partners=_partners(store, exports, today),
        ages=ages,
        whole=whole,
        findings=findings,
        next_step=NEXT[0] if soon else NEXT[1] if findings else NEXT[2],
    )


def _access(store: Store, log: pd.DataFrame) -> tuple[Access, ...]:
    from app.store.staff import staff

    done = log.groupby("staff")["at"].agg(["size", "max"])
    return tuple(
        Access(
            one.name,
            one.role,
            int(done["size"].get(one.name, 0)),
            str(done["max"].get(one.name, ""))[:10],
        )
        for one in staff(store)
    )


def _held(store: Store) -> tuple[Held, ...]:
    from app.store.frames import frame

    found = []
    for table, fields in FIELDS.items():
        rows = frame(store, table, fields)
        for field in fields:
            filled = int((rows[field].notna() & (rows[field] != "")).sum())
            found.append(Held(table, field, len(rows), filled, field in DELICATE))
    return tuple(found)


def _with_ages(students: pd.DataFrame, today: date) -> pd.DataFrame:
    """Add `age` in whole years (missing where no date of birth can be read) and its `group`."""
    import pandas as pd

    born = pd.to_datetime(students["birth_date"].astype("string").str[:10], errors="coerce", format="%Y-%m-%d")
    had = (born.dt.month * 100 + born.dt.day) <= today.month * 100 + today.day
    age = today.year - born.dt.year - (~had).astype(int)
    bands = pd.cut(age, [-1, 13, 17, 200], labels=["under14", "teen", "adult"])
    return students.assign(age=age, group=bands.astype("object").where(bands.notna(), "unknown"))


def _ages(store: Store, students: pd.DataFrame, today: date) -> tuple[AgeGroup, ...]:
    """addressable: students of the group for whom a marketing consent holds, their own or a guardian's."""
    from app.store.frames import active_consents, frame

    ties = frame(store, "guardianships", ("student_id", "guardian_id"))
    holding = active_consents(store, today)
    marketing = holding[holding["purpose"] == "marketing"]
    own = set(marketing.loc[marketing["person_kind"] == "student", "person_id"])
    through = set(marketing.loc[marketing["person_kind"] == "guardian", "person_id"])
    by_guardian = set(ties.loc[ties["guardian_id"].isin(through), "student_id"])
    found = []
    for key in ("under14", "teen", "adult", "unknown"):
        ids = set(students.loc[students["group"] == key, "id"])
        allowed = ids & (own | by_guardian if key == "adult" else by_guardian)  # of unknown age: as a minor
        found.append(AgeGroup(key, len(ids), len(ids & set(ties["student_id"])), len(allowed)))
    return tuple(found)


def _permissions(store: Store, students: pd.DataFrame, today: date) -> tuple[Permission, ...]:
    from app.store.frames import active_consents, consent_ledger

    ledger = consent_ledger(store)
    given = ledger[ledger["action"] == "given"]
    holding = active_consents(store, today)
    day, soon = today.isoformat(), (today + timedelta(days=SOON_DAYS)).isoformat()
    minors = set(students.loc[students["group"].isin(("under14", "teen")), "id"])
    gone = ledger.loc[(ledger["action"] == "withdrawn") & (ledger["method"] != CORRECTED)]
    found = []
    for (purpose, recipient), rows in given.groupby(["purpose", "recipient"]):
        now = holding[(holding["purpose"] == purpose) & (holding["recipient"] == recipient)]
        ends = now["expires"].fillna("").str[:10]
        past = rows["expires"].fillna("").str[:10]
        ended = gone[gone["purpose"].isin((purpose, "", "*")) & gone["recipient"].isin((recipient, ""))]
        found.append(
            Permission(
                purpose=str(purpose),
                recipient=str(recipient),
                holding=_people(now),
                minors=_people(now[(now["person_kind"] == "student") & now["person_id"].isin(minors)]),
                soon=_people(now[(ends != "") & (ends <= soon)]),
                expired=_people(rows[(past != "") & (past < day)]),
                withdrawn=_people(ended) + _people(rows[rows["withdrawn_at"].notna()]),
                unproved=_people(now[now["proof"].isna()]),
            )
        )
    return tuple(found)


def _people(rows: pd.DataFrame) -> int:
    return len(rows.drop_duplicates(["person_kind", "person_id"]))


def _exports(store: Store, log: pd.DataFrame) -> tuple[Export, ...]:
    """What left the house, the newest first, from the change log."""
    from app.store.frames import frame

    partners = frame(store, "partners", ("ref", "name"))
    names = dict(zip(partners["ref"], partners["name"], strict=True))
    found = []
    for row in log[log["action"].isin(OUT)].iloc[::-1].itertuples():
        details = json.loads(str(row.details) or "{}")
        rows = details.get("rows", details.get("assigned"))
        listed = [ref for file in details.get("files", ()) for ref in OF_PARTNER.findall(str(file))]
        partner = str(details.get("partner") or ", ".join(names.get(ref, ref) for ref in dict.fromkeys(listed)))
        number = int(rows) if isinstance(rows, (int, float)) else None
        found.append(Export(str(row.at)[:16].replace("T", " "), str(row.staff), str(row.action), str(row.subject),
                            number, partner))  # fmt: skip
    return tuple(found)


def _partners(store: Store, exports: tuple[Export, ...], today: date) -> tuple[SharedWith, ...]:
    """Every agreement, newest first: its fields, who allows it today, and the files written for the partner."""
    from app.store.frames import active_consents, frame

    names = frame(store, "partners", ("id", "ref", "name")).set_index("id")
    sharing = active_consents(store, today)
    sharing = sharing[sharing["purpose"] == "sharing"]
    found = []
    for row in frame(store, "agreements").sort_values("starts", ascending=False, kind="stable").itertuples():
        name = str(names["name"].get(row.partner_id, "?"))
        allowed = _people(sharing[sharing["recipient"] == name])
        lists = sum(name in one.partner.split(", ") for one in exports)
        fields = tuple(str(one) for one in json.loads(row.fields or "[]"))
        found.append(SharedWith(name, str(row.starts)[:10], str(row.ends)[:10], fields, allowed, lists))
    return tuple(found)


def _findings(
    students: pd.DataFrame, permissions: tuple[Permission, ...], ages: tuple[AgeGroup, ...], whole: bool
) -> tuple[Message, ...]:
    """What somebody should act on, the gravest first; () where there is nothing."""
    minors = [one for one in ages if one.key in ("under14", "teen")]
    alone = sum(one.students - one.with_guardian for one in minors)
    unknown = next(one.students for one in ages if one.key == "unknown")
    soon, unproved = sum(one.soon for one in permissions), sum(one.unproved for one in permissions)
    ids = int(students["id_number"].notna().sum())
    found = (
        (not whole, mark("jobs_measure", "The change log is broken: somebody changed or removed an entry.")),
        (
            alone,
            plural("jobs_measure", "%n minor(s) have no guardian on file: nobody can consent for them.", "", 0).filled(
                number=alone
            ),
        ),
        (
            unknown,
            plural("jobs_measure", "%n student(s) of unknown age are treated as minors.", "", 0).filled(number=unknown),
        ),
        (
            unproved,
            plural("jobs_measure", "%n consent(s) in force have no proof on file.", "", 0).filled(number=unproved),
        ),
        (soon, plural("jobs_measure", "%n consent(s) end within 90 days.", "", 0).filled(number=soon)),
        (
            ids,
            plural(
                "jobs_measure", "%n identity number(s) of students are kept: delete what is not needed.", "", 0
            ).filled(number=ids),
        ),
    )
    return tuple(message for wrong, message in found if wrong)

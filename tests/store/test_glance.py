from datetime import date

from app.domain.consents import Consent
from app.store import consents, glance
from app.store.database import Store

DAY = date(2026, 11, 22)


def family(store: Store, number: int, *, born: str = "2015-01-01", flag: int = 0) -> None:
    with store.write() as db:
        db.execute("INSERT INTO households (id, ref) VALUES (?, ?)", [number, f"H{number}"])
        row = [number, f"G{number}", number, flag]
        db.execute("INSERT INTO guardians (id, ref, name, household_id, objected) VALUES (?, ?, 'G', ?, ?)", row)
        row = [number, f"S{number}", number, born]
        db.execute("INSERT INTO students (id, ref, name, household_id, birth_date) VALUES (?, ?, 'S', ?, ?)", row)


def allow(
    store: Store, number: int, given: str = "2026-01-01", expires: str | None = None, kind: str = "guardian"
) -> int:
    return consents.give(store, Consent(kind, number, "marketing", given, expires=expires))  # type: ignore[arg-type]


def test_only_a_permission_that_holds_reaches_a_family(store: Store) -> None:
    for number in range(1, 8):
        family(store, number, flag=int(number == 6))
    allow(store, 1)
    allow(store, 2, expires="2026-11-01")
    allow(store, 3, given="2027-01-01")
    taken = allow(store, 4)
    consents.withdraw(store, "guardian", 4, at="2026-05-01", refers_to=taken)
    allow(store, 6)
    allow(store, 7, kind="student")
    assert glance.reachable(store, DAY) == 1
    assert glance.reachable(store, date(2026, 4, 1)) == 3
    assert glance.households(store) == 7
    held = {n for n in range(1, 8) if consents.state(store, "guardian", n, DAY)}
    assert held == {1, 6}


def test_an_adult_student_answers_for_himself(store: Store) -> None:
    family(store, 1, born="2000-01-01")
    allow(store, 1, kind="student")
    assert glance.reachable(store, DAY) == 1
    assert glance.minors(store, DAY) == 0


def enrol(store: Store, student: int, at: str, ends: str) -> None:
    with store.write() as db:
        db.execute("INSERT OR IGNORE INTO courses (id, ref, title) VALUES (1, 'C1', 'Course')")
        db.execute("INSERT INTO enrolments (student_id, course_id, at, ends) VALUES (?, 1, ?, ?)", [student, at, ends])


def test_a_family_renews_within_ninety_days_of_its_first_course(store: Store) -> None:
    for number in (1, 2, 3, 4):
        family(store, number)
        enrol(store, number, "2026-01-01", "2026-03-31")
    enrol(store, 1, "2026-04-10", "2026-06-30")  # renewed; that second course is not renewed
    enrol(store, 2, "2026-08-01", "2026-09-30")  # too late
    enrol(store, 3, "2026-03-01", "2026-06-30")  # before the end, as schools sell
    found = glance.renewals(store, DAY)
    assert sum(month.first for month in found) == 4
    assert sum(month.first_renewed for month in found) == 2
    assert [month.month for month in found] == ["2026-03", "2026-06"]
    assert (found[1].families, found[1].renewed) == (2, 0)


def test_agreements_that_end_soon(store: Store) -> None:
    with store.write() as db:
        for number, ends in ((1, "2026-12-01"), (2, "2027-06-01"), (3, "2026-11-01")):
            db.execute(
                "INSERT INTO partners (id, ref, name, industry) VALUES (?, ?, ?, 'bank')",
                [number, f"P{number}", f"B{number}"],
            )
            db.execute("INSERT INTO agreements (partner_id, starts, ends) VALUES (?, '2025-01-01', ?)", [number, ends])
    assert [(one.partner, one.ends) for one in glance.expiring(store, DAY)] == [("B1", date(2026, 12, 1))]
    assert glance.open_duplicates(store) == 0


def test_a_family_is_reached_by_the_channels_it_agreed_to(store: Store) -> None:
    for number, channels in enumerate((("sms", "wechat"), ("wechat",), ()), 1):
        family(store, number)
        consents.give(store, Consent("guardian", number, "marketing", "2026-01-01", channels=channels))
    counts = {channel: glance.reachable(store, DAY, channel) for channel in ("sms", "wechat", "call", "")}
    assert counts == {"sms": 1, "wechat": 2, "call": 0, "": 3}

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton

from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.student_card import read_card
from app.ui.widgets import DataTable

Settle = Callable[[MainWindow], None]


def someone_with_a_guardian(store: Store) -> int:
    found = store.read().execute("SELECT min(student_id) FROM guardianships JOIN students ON students.id = student_id")
    return int(found.fetchone()[0])


def test_the_card_shows_what_the_store_knows(sample_window: MainWindow, sample_store: Store, settle: Settle) -> None:
    number = someone_with_a_guardian(sample_store)
    sample_window.frame.go("students", number)
    settle(sample_window)
    page = sample_window.frame.page("students")
    read = read_card(sample_store, number, sample_window.frame.desk.today().isoformat())
    shown = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert page.title.text() == read.student.name
    assert {guardian.name for guardian in read.household.guardians} <= shown
    assert read.timeline == tuple(sorted(read.timeline, key=lambda one: one.at, reverse=True))
    assert not any(guardian.phone in text for guardian in read.household.guardians if guardian.phone for text in shown)


def test_back_leads_to_the_list(sample_window: MainWindow, sample_store: Store, settle: Settle) -> None:
    sample_window.frame.go("students", someone_with_a_guardian(sample_store))
    settle(sample_window)
    page = sample_window.frame.page("students")
    next(one for one in page.findChildren(QPushButton) if one.text() == "Back to the list").click()
    settle(sample_window)
    assert page.card is None
    assert page.table is not None


def test_a_student_who_is_gone_is_told_and_the_list_comes_back(
    sample_window: MainWindow, settle: Settle, monkeypatch: object
) -> None:
    told: list[BaseException] = []
    sample_window.frame.go("students")
    settle(sample_window)
    page = sample_window.frame.page("students")
    page.desk = page.desk.__class__(**{**page.desk.__dict__, "show_error": told.append})
    page.open_item(10**9)
    settle(sample_window)
    assert "no longer there" in str(told[0])
    assert page.card is None


def test_value_family_and_the_guardians_offers_stand_on_the_card(
    sample_window: MainWindow, sample_store: Store, settle: Settle
) -> None:
    from app.jobs.build_profiles import build_profiles
    from app.jobs.progress import Progress
    from app.store.derived import add_rows

    desk = sample_window.frame.desk
    build_profiles(sample_store, desk.today(), Progress())
    db = sample_store.read()
    number = db.execute(
        "SELECT student_id FROM profiles JOIN guardianships USING (student_id) WHERE expected_value > 500 LIMIT 1"
    ).fetchone()[0]
    guardian = db.execute("SELECT guardian_id FROM guardianships WHERE student_id = ?", [number]).fetchone()[0]
    offer, title = db.execute("SELECT id, title FROM offers LIMIT 1").fetchone()
    columns = ["purpose", "person_kind", "person_id", "item_kind", "item_id", "rank", "score", "at", "reason"]
    with sample_store.write() as pen:
        add_rows(
            pen, "recommendations", columns, [("offer", "guardian", guardian, "offer", offer, 1, 1.0, "x", "Why.")]
        )
    sample_window.frame.go("students", number)
    settle(sample_window)
    page = sample_window.frame.page("students")
    shown = "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "in 8 of 10 such cases ¥" in shown
    assert "paid ¥" in shown and "in the last year" in shown
    assert f": {title}" in shown


def test_further_columns_of_the_files_stand_on_the_card(
    sample_window: MainWindow, sample_store: Store, settle: Settle
) -> None:
    from app.store.batches import batch

    number = someone_with_a_guardian(sample_store)
    with batch(sample_store, "edit", "test") as edit:
        edit.update("students", number, {"attributes": '{"籍贯": "苏州"}'})
        columns = ("student_id", "type", "at", "attributes")
        edit.insert("events", columns, [(number, "viewed", "2026-11-01", '{"设备": "手机"}')])
        given = ("person_kind", "person_id", "purpose", "given_at", "channels", "attributes")
        edit.insert("consents", given, [("student", number, "marketing", "2026-11-01", '["sms"]', '{"经办": "周"}')])
    sample_window.frame.go("students", number)
    settle(sample_window)
    page = sample_window.frame.page("students")
    shown = {label.text() for label in page.findChildren(QLabel)}
    assert {"籍贯", "苏州", "经办: 周"} <= shown
    table = next(one for one in page.findChildren(DataTable) if one.accessibleName() == "Timeline")
    model = table.model()
    said = {str(model.index(row, 4).data()) for row in range(model.rowCount())}
    assert "设备: 手机" in said


def test_a_recipient_is_called_by_name(sample_window: MainWindow, sample_store: Store, settle: Settle) -> None:
    from app.store.batches import batch
    from app.store.partners import partners

    number, bank = someone_with_a_guardian(sample_store), partners(sample_store)[0]
    with batch(sample_store, "edit", "test") as edit:
        given = ("person_kind", "person_id", "purpose", "given_at", "channels", "recipient")
        edit.insert("consents", given, [("student", number, "sharing", "2026-11-01", "[]", bank.ref)])
    sample_window.frame.go("students", number)
    settle(sample_window)
    shown = [label.text() for label in sample_window.frame.page("students").findChildren(QLabel)]
    assert any(words.endswith(f"→ {bank.name}") for words in shown)
    assert not any(words.endswith(f"→ {bank.ref}") for words in shown)

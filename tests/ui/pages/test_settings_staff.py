from app.store import staff
from app.store.database import Store
from app.ui.main_window import MainWindow
from app.ui.pages.settings_staff import StaffCard


def card_of(window: MainWindow) -> StaffCard:
    window.go("settings", "staff")
    return window.frame.page("settings").findChild(StaffCard)


def test_a_person_is_added_by_the_form(window: MainWindow, store: Store) -> None:
    form = card_of(window).form()
    form.fill({"name": "李老师", "role": "front desk", "pin": "2468", "again": "2469"})
    form.submit()
    assert staff.staff(store) == []
    form.fill({"again": "2468"})
    form.submit()
    assert staff.verify(store, "李老师", "2468")
    form.submit()
    assert "already" in form._banner.accessibleName()


def test_a_person_is_removed_after_asking(window: MainWindow, store: Store, monkeypatch) -> None:
    staff.add(store, "甲", "1111")
    staff.add(store, "乙", "2222")
    monkeypatch.setattr("app.ui.main_window.ask", lambda *_, **__: True)
    card_of(window).remove(staff.staff(store)[0])
    assert len(staff.staff(store)) == 1

from collections.abc import Callable

from app.store.backups import back_up, kept, own_folder
from app.store.database import Store, open_store
from app.ui.main_window import MainWindow
from app.ui.pages.settings_backups import BackupsCard

Settle = Callable[[MainWindow], None]


def test_a_backup_is_restored_as_a_store_of_its_own(
    window: MainWindow, store: Store, settle: Settle, store_password: str
) -> None:
    back_up(store, own_folder(store.path))
    window.go("settings", "backups")
    card = window.frame.page("settings").findChild(BackupsCard)
    assert card.table.paged().total == 1
    form = card.form(kept(store)[0].path)
    form.fill({"name": "restored", "password": store_password})
    form.submit()
    settle(window)
    target = store.path.with_name("restored.desk")
    open_store(target, store_password).close()

from collections.abc import Callable

from app.store.backups import kept
from app.store.database import Store
from app.ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]


def test_a_backup_is_made_and_told(window: MainWindow, store: Store, settle: Settle) -> None:
    window.jobs.daily_backup()
    settle(window)
    assert len(kept(store)) == 1
    assert "Last backup" in window.frame.tray.backup.text()
    window.jobs.daily_backup()
    settle(window)
    assert len(kept(store)) == 1


def test_nothing_is_started_without_a_store(window: MainWindow) -> None:
    window.lock()
    window.jobs.undo()
    assert not window.runner.busy()

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog

from app.domain.errors import UserError
from app.store import audit
from app.store.database import Store, open_store
from app.ui import messages
from app.ui.main_window import MainWindow
from app.ui.pages.settings_recovery import RecoveryCard

Settle = Callable[[MainWindow], None]


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The keys of the dialogs that would have opened."""
    keys: list[str] = []
    real = RecoveryCard.dialog

    def dialog(card: RecoveryCard, key: str) -> QDialog:
        keys.append(key)
        made = real(card, key)
        made.exec = lambda: 0  # type: ignore[method-assign]
        return made

    monkeypatch.setattr(RecoveryCard, "dialog", dialog)
    return keys


def test_the_key_is_shown_again_for_the_password(
    window: MainWindow, store: Store, settle: Settle, store_password: str, shown: list[str]
) -> None:
    window.go("settings", "backups")
    form = window.frame.page("settings").findChild(RecoveryCard).form()
    form.fill({"password": store_password})
    form.submit()
    settle(window)
    (key,) = shown
    assert audit.page(store, limit=1)[0].action == "recovery-key"
    window.close()
    open_store(store.path, key).close()


def test_a_wrong_password_shows_nothing(
    window: MainWindow, settle: Settle, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(messages, "show_error", lambda _, error, __: told.append(error))
    window.go("settings", "backups")
    form = window.frame.page("settings").findChild(RecoveryCard).form()
    form.fill({"password": "guess"})
    form.submit()
    settle(window)
    assert shown == []
    assert [type(error) for error in told] == [UserError]

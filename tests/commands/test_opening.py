import io
from pathlib import Path

import pytest

from app.commands.opening import VARIABLE, opened, password
from app.domain.errors import UserError
from app.store.database import Store


def test_the_environment_gives_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "secret")
    assert password() == "secret"


def test_without_a_terminal_there_is_no_prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    with pytest.raises(UserError, match=VARIABLE):
        password()


def test_the_store_is_closed_after_the_command(
    monkeypatch: pytest.MonkeyPatch, store: Store, store_password: str
) -> None:
    path = Path(store.path)
    store.close()
    monkeypatch.setenv(VARIABLE, store_password)
    with opened(path) as first:
        assert first.path == path
    with opened(path):
        pass

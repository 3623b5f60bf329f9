from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands import new
from app.domain.errors import UserError
from app.store import database, institution
from app.store.keys import CHEAP, Key, new_key

Run = Callable[..., tuple[int, dict[str, str]]]


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    def cheap(password: str, cost: object) -> Key:
        return new_key(password, CHEAP)

    monkeypatch.setattr(database, "new_key", cheap)


def test_a_new_store_opens_with_the_printed_recovery_key(command: Run, tmp_path: Path) -> None:
    status, figures = command(new, tmp_path / "a.desk", "--name", "育才", "--type", "school", "--country", "us")
    assert status == 0
    opened = database.open_store(tmp_path / "a.desk", figures["recovery_key"])
    found = institution.get(opened)
    opened.close()
    assert (found.name, found.type, found.country, found.currency) == ("育才", "school", "US", "USD")


def test_mistakes_write_nothing(command: Run, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no country"):
        command(new, tmp_path / "a.desk", "--country", "China")
    with pytest.raises(UserError, match="does not exist"):
        command(new, tmp_path / "none" / "a.desk")
    assert list(tmp_path.iterdir()) == []

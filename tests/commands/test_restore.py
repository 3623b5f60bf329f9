from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.commands import restore
from app.domain.errors import UserError
from app.store import backups
from app.store.database import Store, open_store


def test_a_restored_store_opens(
    command: Callable[..., tuple[int, Any]], store: Store, tmp_path: Path, store_password: str
) -> None:
    made = backups.back_up(store, tmp_path / "b")
    status, figures = command(restore, made.path, tmp_path / "again.desk")
    assert (status, figures["audit_head"]) == (0, made.audit_head)
    open_store(figures["store"], store_password).close()
    with pytest.raises(UserError, match="already there"):
        command(restore, made.path, tmp_path / "again.desk")

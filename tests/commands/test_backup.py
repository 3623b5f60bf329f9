from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.commands import backup
from app.store.database import Store
from app.store.keys import HEADER, is_header


def test_a_backup_lies_where_it_says(command: Callable[..., tuple[int, Any]], store: Store, tmp_path: Path) -> None:
    store.close()
    status, figures = command(backup, store.path, "--out", tmp_path / "b")
    assert status == 0
    file = Path(figures["file"])
    assert file.parent == tmp_path / "b"
    assert file.stat().st_size == figures["bytes"]
    assert is_header(file.read_bytes()[:HEADER])
    assert figures["rows"] > 0

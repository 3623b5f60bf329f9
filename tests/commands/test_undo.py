from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.commands import import_, undo
from app.store.database import Store


def test_an_import_is_taken_back(
    command: Callable[..., tuple[int, dict[str, Any]]], store: Store, tmp_path: Path
) -> None:
    store.close()
    (tmp_path / "a.csv").write_text("姓名\n王芳\n", "utf-8")
    command(import_, store.path, tmp_path / "a.csv", "--as", "students")
    status, figures = command(undo, store.path)
    assert (status, figures["batch"], figures["restored"]["students"]) == (0, 1, 1)

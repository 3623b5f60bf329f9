from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.commands import link
from app.domain.errors import UserError
from app.store.database import Store

Command = Callable[..., tuple[int, dict[str, Any]]]


def test_a_store_is_searched_for_duplicates(command: Command, store: Store) -> None:
    store.close()
    status, figures = command(link, store.path)
    assert status == 0 and {"records", "pairs", "merged", "for_review", "seconds"} <= set(figures)


def test_any_table_can_be_linked(command: Command, tmp_path: Path) -> None:
    rows = [f"name{i} of {i % 7},{19500101 + 317 * i}" for i in range(60)]
    (tmp_path / "t.csv").write_text("name,born\n" + "\n".join([*rows, rows[3]]) + "\n", "utf-8")
    status, figures = command(link, "--file", tmp_path / "t.csv", "--out", tmp_path / "p.csv")
    assert (status, figures["records"], figures["pairs"]) == (0, 61, 1)
    assert (tmp_path / "p.csv").read_text("utf-8").splitlines()[1].startswith("3,60,")


def test_what_is_missing_is_said(command: Command, tmp_path: Path) -> None:
    for words in ((), ("--file", "t.csv")):
        with pytest.raises(UserError):
            command(link, *words)

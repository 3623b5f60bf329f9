from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.commands import report
from app.domain.errors import UserError
from app.store.database import Store


def test_report_prints_its_files(
    command: Callable[..., tuple[int, dict[str, Any]]],
    store: Store,
    small_campaign: Callable[..., str],
    tmp_path: Path,
) -> None:
    ref = small_campaign(store)
    store.close()
    status, found = command(report, store.path, ref, "--out", tmp_path / "r", "--format", "html,csv")
    assert status == 0
    assert sorted(Path(name).name for name in found["files"]) == [
        "summer-report.en.csv",
        "summer-report.en.html",
        "summer-report.zh_CN.csv",
        "summer-report.zh_CN.html",
    ]
    assert all(Path(name).is_file() for name in found["files"])


def test_overview_and_audit_need_no_campaign(
    command: Callable[..., tuple[int, dict[str, Any]]], store: Store, tmp_path: Path
) -> None:
    store.close()
    for flag, stem in (("--overview", "all-campaigns"), ("--audit", "student-data-audit")):
        status, found = command(report, store.path, flag, "--out", tmp_path, "--format", "csv")
        assert status == 0
        assert [Path(name).name for name in found["files"]] == [f"{stem}.en.csv", f"{stem}.zh_CN.csv"]


def test_one_of_the_three_is_named(
    command: Callable[..., tuple[int, dict[str, Any]]], store: Store, tmp_path: Path
) -> None:
    store.close()
    for words in ((), ("summer", "--audit")):
        with pytest.raises(UserError, match="one of the three"):
            command(report, store.path, *words, "--out", tmp_path)

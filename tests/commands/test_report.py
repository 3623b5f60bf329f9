from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.commands import report
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

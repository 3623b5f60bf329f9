from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from app.domain.errors import UserError
from app.jobs.evaluate_file import evaluate_file
from app.jobs.progress import Progress

OULAD = Path(__file__).parents[3] / "shared" / "data" / "oulad"


def test_a_leak_in_a_gbk_file_is_refused(tmp_path: Path, progress: Progress) -> None:
    draw = np.random.default_rng(0)
    left = draw.random(1500) < 0.3
    table = pd.DataFrame(
        {
            "年龄": draw.integers(6, 60, 1500) - 5 * left,
            "校区": draw.choice(["东湖", "高新"], 1500),
            "退学日期": np.where(left, "2026-05-01", ""),
            "是否流失": np.where(left, "是", "否"),
        }
    )
    path = tmp_path / "students.csv"
    path.write_bytes(table.to_csv(index=False).encode("gb18030"))
    found = evaluate_file(path, "是否流失", progress=progress).as_json()
    assert found["positive"] == ["是"]
    assert found["refused_columns"] == ["退学日期"]
    assert 0.5 < found["auc"] < 0.75  # type: ignore[operator]
    assert [one["code"] for one in found["warnings"]] == ["leakage", "random_split"]  # type: ignore[union-attr]


def test_a_file_that_is_not_there(tmp_path: Path, progress: Progress) -> None:
    with pytest.raises(UserError, match="There is no file"):
        evaluate_file(tmp_path / "gone.csv", "y", progress=progress)


@pytest.mark.skipif(not OULAD.is_dir(), reason="the OULAD files are not here")
def test_oulad_as_published(tmp_path: Path, progress: Progress) -> None:
    """Kuzilek et al. 2017, doi 10.1038/sdata.2017.171: registration-time columns reach about .64, no more."""
    keys = ["code_module", "code_presentation", "id_student"]
    left, right = (pd.read_csv(OULAD / f"{name}.csv", dtype=str) for name in ("studentInfo", "studentRegistration"))
    path = tmp_path / "oulad.csv"
    left.merge(right, on=keys).to_csv(path, index=False)
    found = evaluate_file(
        path,
        "final_result",
        positive=["Fail", "Withdrawn"],
        time="code_presentation",
        train_until="2013*",
        progress=progress,
    )
    assert 0.63 <= found.auc <= 0.67
    assert 0.85 <= found.calibration_slope <= 1.15
    assert "date_unregistration" in [one.column for one in found.refused_columns]
    assert "leakage" in [one.code for one in found.warnings]

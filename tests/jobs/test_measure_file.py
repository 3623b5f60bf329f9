from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.jobs.measure_file import measure_file

HILLSTROM = Path(__file__).resolve().parents[3] / "shared/data/hillstrom/hillstrom.csv"


def table(path: Path) -> Path:
    lines = ["组别,到场,金额"]
    lines += [f"对照,{'是' if i % 10 == 0 else '否'},{i}" for i in range(400)]
    lines += [f"邀请,{'是' if i % 4 == 0 else '否'},{i + 90}" for i in range(400)]
    path.write_bytes("\r\n".join(lines).encode("gb18030"))
    return path


def test_a_strangers_table_in_its_own_encoding(tmp_path: Path) -> None:
    found = measure_file(table(tmp_path / "t.csv"), "组别", "对照", "到场", value="金额")
    assert found.lead.effect == pytest.approx(0.15)
    assert found.lead.value_effect == pytest.approx(90)
    assert (found.unit, found.base.n, found.verdict) == ("row", 400, "works")


def test_what_the_file_lacks_is_said(tmp_path: Path) -> None:
    path = table(tmp_path / "t.csv")
    with pytest.raises(UserError, match="no column “x”; its columns are: 组别, 到场, 金额"):
        measure_file(path, "x", "对照", "到场")
    with pytest.raises(UserError, match="no file"):
        measure_file(tmp_path / "none.csv", "组别", "对照", "到场")


@pytest.mark.skipif(not HILLSTROM.is_file(), reason="Hillstrom's table is not on this computer")
def test_hillstrom_through_the_whole_way() -> None:
    found = measure_file(HILLSTROM, "segment", "No E-Mail", "visit")
    assert [(arm.n, round(arm.effect or 0, 4)) for arm in found.arms[1:]] == [(21307, 0.0766), (21387, 0.0452)]
    assert found.warnings == ()

import pickle
from pathlib import Path

import pytest

from app.domain.imports import Mapping
from app.intake.in_parts import judge_in_parts, put_together
from app.intake.judge import judge_file


@pytest.mark.parametrize("rows", [3, 25_000])
def test_a_file_is_whole_again_after_its_journey(tmp_path: Path, rows: int) -> None:
    path = tmp_path / "students.csv"
    lines = [f"{i},学员{i},{13_000_000_000 + i},b{i}" for i in range(rows)]
    path.write_text("学号,姓名,手机,班级\n" + "\n".join(lines) + "\nx,,bad,\n", "utf-8")
    parts = list(judge_in_parts(str(path), "students", Mapping()))
    assert [name for name, _ in parts] == ["student_id", "name", "phone", ""]
    whole = put_together(pickle.loads(pickle.dumps(parts)))  # noqa: S301 - our own bytes
    assert whole.frame().equals(judge_file(str(path), "students", Mapping()).frame())
    assert (whole.crowd is not None) == (rows > 20_000) and not whole.good[-1]

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, UserError
from app.jobs.count_rows import count_rows
from app.jobs.import_file import preview_file
from app.jobs.progress import Progress


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.csv"
    path.write_bytes("姓名,手机\n".encode() + "王芳,13800138000\n".encode() * 250_000)
    return path


def test_a_first_look_is_followed_by_the_exact_count(large: Path) -> None:
    look = preview_file(large)
    assert not look.exact and abs(look.rows - 250_000) < 2_500
    found = count_rows(large, look)
    assert (found.rows, found.encoding) == (250_000, "utf-8")


def test_a_file_that_cannot_be_read_to_its_end_is_named(large: Path) -> None:
    look = preview_file(large)
    with large.open("ab") as file:
        file.write(b'"' + b"x" * 300_000)
    with pytest.raises(UserError, match="Row 250002 cannot be read"):
        count_rows(large, replace(look, delimiter="|"))


def test_counting_can_be_stopped(large: Path) -> None:
    look, progress = preview_file(large), Progress()
    threading.Timer(0.05, progress.cancel).start()
    with pytest.raises(Cancelled):
        count_rows(large, replace(look, encoding="utf-16-le"), progress=progress)

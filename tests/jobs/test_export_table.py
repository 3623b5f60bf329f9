import csv
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from app.domain.errors import Cancelled, UserError
from app.jobs.export_table import export_table
from app.jobs.progress import Progress
from app.store import audit
from app.store.batches import batch
from app.store.database import Store


@pytest.fixture
def people(store: Store) -> Store:
    rows = [("S1", "王小明", "=1+1"), ("S2", "李 雷", "东校区"), ("S3", "韩梅梅", None)]
    with batch(store, "edit", "people", noun="students") as edit:
        edit.insert("students", ("ref", "name", "campus"), rows)
        edit.insert("segments", ("name", "kind", "created_at"), [("Readers", "learned", "2026-11-22")])
        edit.insert("segment_members", ("segment_id", "student_id"), [(1, 2)])
    return store


def test_headers_in_the_language_and_cells_as_data(people: Store, tmp_path: Path) -> None:
    done = export_table(people, "students", tmp_path / "s.csv", "zh_CN")
    rows = list(csv.reader(done.path.read_text("utf-8-sig").splitlines()))
    assert done.rows == 3 and len(rows) == 4
    assert rows[0][:2] == ["编号", "姓名"]
    assert "'=1+1" in rows[1]


def test_a_segment_alone(people: Store, tmp_path: Path) -> None:
    export_table(people, ("segment", 1), tmp_path / "s.xlsx", "en")
    sheet = openpyxl.load_workbook(tmp_path / "s.xlsx").active
    assert sheet is not None
    assert [row[1] for row in sheet.iter_rows(values_only=True)] == ["Name", "李 雷"]


def test_what_left_is_in_the_log_and_nobodys_name_is(people: Store, tmp_path: Path) -> None:
    export_table(people, "students", tmp_path / "王小明.csv", "en")
    (entry,) = audit.page(people, limit=1)
    assert (entry.action, entry.subject) == ("export", "students")
    assert entry.details == {"rows": 3, "segment": None, "format": "csv"}
    assert audit.verify(people).whole
    with pytest.raises(UserError):
        export_table(people, "students", tmp_path / "s.pdf", "en")
    assert audit.page(people, limit=1)[0].id == entry.id


def test_an_empty_table_has_its_headers(store: Store, tmp_path: Path) -> None:
    assert export_table(store, "partners", tmp_path / "p.xlsx", "en").rows == 0


@pytest.mark.parametrize(
    ("what", "file", "said"),
    [("cats", "c.csv", "no table “cats”"), ("students", "s.pdf", "must end in"), ("students", "d.csv", "is a folder")],
)
def test_mistakes_are_one_sentence(people: Store, tmp_path: Path, what: str, file: str, said: str) -> None:
    (tmp_path / "d.csv").mkdir()
    with pytest.raises(UserError, match=said):
        export_table(people, what, tmp_path / file, "en")


def test_cancelled_leaves_no_file(people: Store, tmp_path: Path) -> None:
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        export_table(people, "students", tmp_path / "s.csv", "en", stopped)
    assert list(tmp_path.glob("*.csv")) == [] and list(tmp_path.glob(".writing*")) == []


def test_any_other_table(small_campaign: Callable[..., str], store: Store, tmp_path: Path) -> None:
    small_campaign(store)
    assert export_table(store, "campaigns", tmp_path / "c.csv", "en").rows == 1

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest
from docx import Document

from app.domain.errors import UserError
from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.jobs.write_overview import write_analysis, write_overview, write_student_audit
from app.store import audit
from app.store.database import Store


def test_the_overview_has_the_same_numbers_everywhere(
    store: Store, small_campaign: Callable[..., str], today: date, progress: Progress, tmp_path: Path
) -> None:
    measure_campaign(store, small_campaign(store), today, progress)
    files = write_overview(store, tmp_path, today=today, progress=progress).files
    assert len(files) == 10 and audit.page(store, limit=1)[0].subject == "all-campaigns"
    data = {path.name: path.read_bytes() for path in files}
    for language, verdict in (("en", "Works"), ("zh_CN", "有效")):
        pdf = "".join(
            page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data[f"all-campaigns.{language}.pdf"])).pages
        )
        page = Document(io.BytesIO(data[f"all-campaigns.{language}.docx"]))
        cells = {cell.text.replace("\u00a0", " ") for table in page.tables for row in table.rows for cell in row.cells}
        book = openpyxl.load_workbook(io.BytesIO(data[f"all-campaigns.{language}.xlsx"]))
        values = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
        assert "+20.0 %" in pdf and "+20.0 %" in cells and verdict in pdf and verdict in cells
        assert any(isinstance(value, float) and value == pytest.approx(0.2) for value in values)


def test_the_audit_names_no_student(sample_store: Store, today: date, progress: Progress, tmp_path: Path) -> None:
    from app.store.frames import frame

    files = write_student_audit(sample_store, tmp_path, formats=["csv", "html"], today=today, progress=progress).files
    names = set(frame(sample_store, "students", ("name",))["name"])
    words = "".join(path.read_text("utf-8-sig") for path in files)
    assert not [name for name in names if len(name) > 2 and name in words]
    assert f"{len(frame(sample_store, 'students', ('id',))):,} students" in words


def test_a_spreadsheet_is_written_down(store: Store, progress: Progress, tmp_path: Path) -> None:
    from app.jobs.measure_file import measure_file

    path = tmp_path / "old.csv"
    rows = [f"{'invited' if at % 2 else 'control'},{int(at % 10 < (6 if at % 2 else 2))}" for at in range(600)]
    path.write_text("group,visit\n" + "\n".join(rows), "utf-8")
    result = measure_file(path, arm="group", control="control", outcome="visit", progress=progress)
    files = write_analysis(store, result, tmp_path / "out", formats=["pdf", "pptx"], progress=progress).files
    assert [path.suffix for path in files] == [".pdf", ".pptx"]


def test_an_unknown_format_is_named(store: Store, today: date, progress: Progress, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be written as “pptx”"):
        write_overview(store, tmp_path, formats=["pptx"], today=today, progress=progress)

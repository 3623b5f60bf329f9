import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest
from docx import Document
from pptx import Presentation

from app.domain.errors import UserError
from app.jobs.progress import Progress
from app.jobs.write_report import write_report
from app.store import audit
from app.store.database import Store


def test_the_same_numbers_in_all_formats(
    store: Store, small_campaign: Callable[..., str], today: date, progress: Progress, tmp_path: Path
) -> None:
    ref = small_campaign(store)
    files = write_report(store, ref, tmp_path / "out", today=today, progress=progress).files
    assert len(files) == 12
    by_name = {path.name: path.read_bytes() for path in files}
    for language in ("en", "zh_CN"):
        rows = csv.reader(io.StringIO(by_name[f"summer-report.{language}.csv"].decode("utf-8-sig")))
        assert any("12000.0" in row[3][:8] or row[3].startswith("11999.9") for row in rows)
        pdf = pypdf.PdfReader(io.BytesIO(by_name[f"summer-report.{language}.pdf"]))
        words = "".join(page.extract_text() for page in pdf.pages)
        page = Document(io.BytesIO(by_name[f"summer-report.{language}.docx"]))
        cells = {cell.text for table in page.tables for row in table.rows for cell in row.cells}
        book = openpyxl.load_workbook(io.BytesIO(by_name[f"summer-report.{language}.xlsx"]))
        values = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
        deck = Presentation(io.BytesIO(by_name[f"summer-report.{language}.pptx"]))
        shapes = [shape for slide in deck.slides for shape in slide.shapes if shape.has_table]
        told = {cell.text for shape in shapes for row in shape.table.rows for cell in row.cells}
        assert "¥12,000" in words and "¥12,000" in cells
        assert "¥12,000" in told
        assert "¥12,000" in by_name[f"summer-report.{language}.html"].decode()
        assert any(isinstance(value, (int, float)) and value == pytest.approx(12000) for value in values)


def test_a_partner_gets_a_redacted_one(
    store: Store, small_campaign: Callable[..., str], today: date, progress: Progress, tmp_path: Path
) -> None:
    ref = small_campaign(store)
    files = write_report(
        store, ref, tmp_path, formats=["html"], languages=["en"], today=today, partner="Museum", progress=progress
    ).files
    assert [path.name for path in files] == ["summer-report-Museum.en.html"]
    assert "Net for the institution" not in files[0].read_text("utf-8")
    entry = audit.page(store, limit=1)[0]
    assert (entry.action, entry.subject, entry.details["partner"]) == ("report", ref, "Museum")
    with pytest.raises(UserError, match="not a partner"):
        write_report(store, ref, tmp_path, today=today, partner="Bank", progress=progress)


def test_what_cannot_be_written_is_said_first(
    store: Store, small_campaign: Callable[..., str], today: date, progress: Progress, tmp_path: Path
) -> None:
    ref = small_campaign(store)
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="not a folder"):
        write_report(store, ref, tmp_path / "file", today=today, progress=progress)
    with pytest.raises(UserError, match="cannot be written as “odt”"):
        write_report(store, ref, tmp_path / "out", formats=["odt"], today=today, progress=progress)
    assert not (tmp_path / "out").exists()

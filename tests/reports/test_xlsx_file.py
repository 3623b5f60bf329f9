import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest

from app.reports.report import Report
from app.reports.xlsx_file import xlsx_bytes


@pytest.fixture(params=["en", "zh_CN"])
def data(made: Callable[..., Report], request: pytest.FixtureRequest) -> bytes:
    return xlsx_bytes(made(request.param))


def test_native_charts_and_real_numbers(made: Callable[..., Report]) -> None:
    data = xlsx_bytes(made())
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    assert sum(name.startswith("xl/charts/chart") for name in names) == 5
    book = openpyxl.load_workbook(io.BytesIO(data))
    owed = book["What partners are owed"]
    assert [cell.value for cell in owed[2]][:4] == ["Museum", 600, 0.5, 300]
    assert owed["D2"].data_type == "n"


def test_no_cell_is_a_formula(data: bytes) -> None:
    package = zipfile.ZipFile(io.BytesIO(data))
    sheets = [package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
    assert sheets
    assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)


def test_it_opens_and_explains_itself(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert len(book.sheetnames) == 10
    assert book.worksheets[-1].max_row > 10


def test_the_cover_carries_the_logo_and_pages_are_one_wide(made: Callable[..., Report], logo: bytes) -> None:
    data = xlsx_bytes(made(inside=True, logo=logo))
    package = zipfile.ZipFile(io.BytesIO(data))
    assert any(name.startswith("xl/media/") for name in package.namelist())
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert all(sheet.sheet_properties.pageSetUpPr.fitToPage for sheet in book)
    assert b"colorScale" in package.read(f"xl/worksheets/sheet{book.sheetnames.index('Data') + 1}.xml")

import csv
import io
from collections.abc import Callable

from app.reports.csv_file import csv_bytes
from app.reports.report import Report


def test_excel_reads_the_letters_and_programs_the_numbers(made: Callable[..., Report]) -> None:
    data = csv_bytes(made("zh_CN"))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    assert {len(row) for row in rows} == {4}
    assert ["合作方应得", "Museum", "应付", "300.0"] in rows
    assert not any(cell[:1] in "=+@" for row in rows for cell in row if cell and not cell[1:2].isdigit())


def test_figures_are_told_too(made: Callable[..., Report]) -> None:
    rows = list(csv.reader(io.StringIO(csv_bytes(made()).decode("utf-8-sig"))))
    assert ["from day 2", "2", "so far", "8.1"] in rows
    assert ["from day 2", "2", "so far high", "11.0"] in rows

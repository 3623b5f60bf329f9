import io
import re
import zipfile
from collections.abc import Callable

import openpyxl

from app.reports.report import Report
from app.reports.xlsx_charts import FEET, Spot
from app.reports.xlsx_file import xlsx_bytes


def charts(report: Report) -> list[str]:
    package = zipfile.ZipFile(io.BytesIO(xlsx_bytes(report)))
    return [package.read(f"xl/charts/chart{at}.xml").decode() for at in range(1, 6)]


def test_names_from_the_top_and_bars_to_the_right(made: Callable[..., Report]) -> None:
    interval = charts(made())[1]
    names, values = re.search(r"<c:catAx>.*?</c:catAx>", interval), re.search(r"<c:valAx>.*?</c:valAx>", interval)
    assert names and "maxMin" in names.group() and values and "maxMin" not in values.group()
    assert "<c:errBars>" in interval and "$AO$" in interval  # whiskers stand on cells: some programs read nothing else


def test_a_waterfall_has_unseen_feet(made: Callable[..., Report]) -> None:
    data = xlsx_bytes(made())
    sheet = openpyxl.load_workbook(io.BytesIO(data))["Data"]
    rows = [[cell.value for cell in row[FEET : FEET + 4]] for row in sheet.iter_rows(min_col=1, max_col=FEET + 4)]
    assert [700, 300, 0, "Share   −¥300"] in rows
    assert "<a:noFill/>" in charts(made())[4]


def test_ranges_of_cells() -> None:
    spot = Spot("It's", 4, 3)
    assert spot.column(2) == ["It's", 4, 2, 6, 2]
    assert Spot("Data", 4, 3).formula(1) == "='Data'!$B$5:$B$7"

from collections.abc import Callable
from pathlib import Path

import pytest

from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.ui.charts import FigureView
from app.ui.pages.results import ResultsPage
from app.ui.pages.results_together import TogetherView
from app.ui.widgets import FormDialog


def opened(bench) -> TogetherView:
    page = ResultsPage(bench.desk)
    page.show_view("together")
    bench.settle()
    bench.page = page
    return page.findChild(TogetherView)


def test_all_stand_side_by_side(bench, small_campaign: Callable[..., str]) -> None:
    ref = small_campaign(bench.desk.store)
    measure_campaign(bench.desk.store, ref, bench.desk.today(), Progress())
    view = opened(bench)
    assert view.found is not None and [line.ref for line in view.found.lines] == [ref]
    assert [one.figure.kind for one in view.findChildren(FigureView)] == ["interval", "interval"]
    assert bench.errors == []


@pytest.mark.parametrize(("button", "stem"), [("Export overview", "all-campaigns"), ("Student-data audit", "student-")])
def test_the_reports_go_where_the_person_says(
    bench, folder: Path, monkeypatch: pytest.MonkeyPatch, button: str, stem: str
) -> None:
    opened(bench)

    def execute(form: FormDialog) -> int:
        assert "as_pptx" not in form.formats
        form.fill({"as_pdf": False, "as_xlsx": False, "as_csv": True})
        form.submit()
        return form.result()

    monkeypatch.setattr(FormDialog, "exec", execute)
    bench.press(bench.page, button)
    assert [path.name.startswith(stem) for path in folder.iterdir()] == [True]
    assert any("1 file" in said for said in bench.said)

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.jobs.measure_campaign import last_measurement, measure_campaign
from app.jobs.progress import Progress
from app.store.frames import frame
from app.ui.pages.results import ResultsPage
from app.ui.pages.results_settlement import SettlementCard
from app.ui.pages.results_view import ResultView
from app.ui.widgets import DataTable, FormDialog, PlainLabel


def opened(bench) -> ResultsPage:
    page = ResultsPage(bench.desk)
    bench.desk.changed.connect(lambda nouns: page.refresh())
    page.refresh()
    bench.settle()
    return page


def words(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if not label.isHidden())


def test_without_campaigns_it_says_what_to_do(bench) -> None:
    page = opened(bench)
    assert page.property("state") == "empty"
    bench.press(page, "Plan a campaign")
    assert bench.went == [("campaigns",)]


def test_a_campaign_is_measured_shown_and_settled(school) -> None:
    page = opened(school)
    table = page.findChild(DataTable).paged()
    assert [table.index(0, at).data() for at in (0, 3)] == ["Autumn", "Not measured"]
    page.open_item("autumn")
    school.press(page, "Measure")
    assert last_measurement(school.desk.store, "autumn").verdict == "works"
    assert "20 more in every 100 families enrolled" in words(page)
    assert "List was not sealed" in words(page)
    assert page.view.verdict.chip.text() == "Works"
    school.press(page, "Settle")
    kept = frame(school.desk.store, "settlements")
    assert len(kept) == 1 and kept["amount"].iloc[0] > 0
    assert "City Bank" in words(page.view.findChild(SettlementCard))
    school.press(page, "All results")
    assert "Works" in [page.findChildren(DataTable)[-1].paged().index(0, 3).data()]
    assert school.errors == []


def test_a_failed_measurement_gives_the_page_back(school) -> None:
    page = opened(school)
    row = page.rows[0]
    with school.desk.store.write() as db:
        db.execute("DELETE FROM assignments")
    page.measure(row)
    school.settle()
    assert len(school.errors) == 1 and page.property("state") == "empty"


def test_the_report_is_written_where_the_person_says(school, folder, monkeypatch: pytest.MonkeyPatch) -> None:
    measure_campaign(school.desk.store, "autumn", school.desk.today(), Progress())
    page = opened(school)
    page.show_row(page.rows[0])

    def execute(form: FormDialog) -> int:
        form.fill({"as_pdf": False, "as_xlsx": False, "as_html": True, "as_csv": True, "in_zh_CN": True})
        form.submit()
        return form.result()

    monkeypatch.setattr(FormDialog, "exec", execute)
    school.press(page, "Export report")
    assert sorted(path.suffix for path in folder.iterdir()) == [".csv", ".csv", ".html", ".html"]
    assert any("4 files written to chosen" in said for said in school.said)


def test_an_old_spreadsheet_gets_the_same_verdicts(bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.csv"
    rows = [f"{'invited' if at % 2 else 'control'},{int(at % 10 < (6 if at % 2 else 2))}" for at in range(600)]
    path.write_text("group,visit\n" + "\n".join(rows), "utf-8")
    page = opened(bench)
    monkeypatch.setattr(FormDialog, "exec", lambda form: form.submit() or form.result())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    bench.press(page, "Analyse a past campaign")
    assert page.title.text() == "old.csv"
    assert isinstance(page.view, ResultView) and page.view.result.verdict == "works"
    assert bench.errors == []


def test_the_spreadsheets_answer_is_written_down(
    bench, folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.csv"
    rows = [f"{'invited' if at % 2 else 'control'},{int(at % 10 < (6 if at % 2 else 2))}" for at in range(600)]
    path.write_text("group,visit\n" + "\n".join(rows), "utf-8")
    page = opened(bench)
    monkeypatch.setattr(FormDialog, "exec", lambda form: form.submit() or form.result())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    bench.press(page, "Analyse a past campaign")
    bench.press(page, "Export report")
    assert sorted(found.name for found in folder.iterdir()) == ["old.en.pdf", "old.en.xlsx"]
    assert bench.errors == []


def test_the_rail_leads_back_to_the_list_and_the_inside_joins(school) -> None:
    measure_campaign(school.desk.store, "autumn", school.desk.today(), Progress())
    page = opened(school)
    page.open_item("autumn")
    school.settle()
    assert page.view is not None
    page.view.add_figures(page.view.result.figures[1:2])
    assert "Inside the campaign" in words(page) and "For whom" in words(page)
    page.come_home()
    assert page.view is None and page.findChildren(DataTable)
    page.show_view("together")
    school.settle()
    page.show_view("list")
    assert page.open_ref == "" and school.errors == []

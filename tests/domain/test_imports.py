from app.domain.imports import DEFAULT_MISSING, ImportReport, Mapping


def test_a_report_prints_the_figures_that_others_rely_on() -> None:
    report = ImportReport("students", "gb18030", 9, 4, 2, 2, 1, 0.5, 3, None)
    assert list(report.as_json()) == [
        "kind", "encoding", "rows_read", "added", "changed", "unchanged", "refused", "seconds", "batch", "error_file",
    ]  # fmt: skip
    assert report.rows_read == report.added + report.changed + report.unchanged + report.refused


def test_a_mapping_takes_other_columns() -> None:
    assert Mapping(kind="events").with_columns({"at": "time"}) == Mapping(kind="events", columns={"at": "time"})
    assert "" in DEFAULT_MISSING and "未知" in DEFAULT_MISSING and "\\" in DEFAULT_MISSING

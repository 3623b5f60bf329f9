from app.domain.linking import LinkReport


def test_a_report_prints_the_figures_that_others_rely_on() -> None:
    report = LinkReport(100, 9, 5, 3, 0.25, 7).as_json()
    assert report == {"records": 100, "pairs": 9, "merged": 5, "for_review": 3, "seconds": 0.25, "batch": 7}

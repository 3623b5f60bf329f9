from collections.abc import Callable

from app.domain.measurement import Measurement
from app.reports.content import HEADINGS
from app.reports.report import Report
from app.texts import translator

Made = Callable[..., Report]


def test_the_cover_says_what_the_measurement_says(made: Made, measured: Measurement) -> None:
    report = made()
    assert (report.verdict, report.tone) == ("Works", "good")
    assert report.sentence == str(measured.sentence)
    assert dict(report.facts)["Families compared"] == "1,900"
    assert dict(report.facts)["Too small to matter"] == "below 5 families in 100"
    assert report.sample


def test_health_tells_good_from_bad(made: Made) -> None:
    health = made().section("health")
    assert health is not None
    chips = {chip.text: chip.tone for chip in health.chips}
    assert chips["Group sizes fit the draw (p .980)"] == "good"
    assert chips["Rows left out or mended: 12"] == "warn"
    assert chips["Looked at 3 times, allowed for"] == "good"


def test_chinese_is_complete(made: Made) -> None:
    say = translator("zh_CN")
    assert say(HEADINGS["limits"]) != str(HEADINGS["limits"])
    report = made("zh_CN")
    assert report.verdict == "有效"
    assert all(heading != str(HEADINGS[key]) for key, heading in report.headings.items())


def test_both_languages_have_the_same_numbers(made: Made) -> None:
    english, chinese = made("en"), made("zh_CN")
    for one, other in zip(english.tables, chinese.tables, strict=True):
        numbers = [[cell for cell in row if not isinstance(cell, str)] for row in one.rows]
        assert numbers == [[cell for cell in row if not isinstance(cell, str)] for row in other.rows]

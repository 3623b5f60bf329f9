from collections.abc import Callable

from app.domain.measurement import MoneyRow
from app.domain.messages import Message
from app.reports.report import WORDS, Report, Sender, highlight, signed
from app.texts import translator


def test_figures_and_tables_come_in_the_order_of_the_sections(made: Callable[..., Report]) -> None:
    report = made()
    assert [figure.kind for figure in report.figures] == ["icons", "interval", "band", "funnel", "waterfall"]
    assert [table.key for table in report.tables] == ["arms", "questions", "beside", "money", "settlement", "counts"]
    assert report.section("nothing") is None and report.table("nothing") is None
    assert report.dictionary()[0] == ("Group", "Group that families were drawn into")


def test_who_sends_it_stands_on_every_report() -> None:
    say = translator("en")
    assert signed(Sender("School"), say) == {
        "institution": "School", "sample": "", "colour": "#0b7a67", "logo": None,
    }  # fmt: skip
    assert signed(Sender("School", "#123456", True, b"x"), say)["sample"] == "Sample data: invented families"


def test_a_sum_on_the_cover_has_its_range() -> None:
    words = {key: str(text) for key, text in WORDS.items()}
    row = MoneyRow(Message("t", "Net"), 700.0, 140.0, 1260.0)
    assert highlight("Net", row, words, "CNY") == ("Net", "+¥700", "+¥140 to +¥1,260")
    assert highlight("Net", MoneyRow(Message("t", "Net"), 5.0), words, "CNY")[2] == ""

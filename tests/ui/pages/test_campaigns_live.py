import pytest

from app.store.frames import frame
from app.ui.charts import FigureView
from app.ui.pages.campaigns_live import LiveView
from app.ui.widgets import PlainLabel, Stat


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden())


def test_figures_the_band_and_a_cost_by_hand(school, qtbot, answers) -> None:
    view = LiveView(school.desk)
    qtbot.addWidget(view)
    view.show_campaign("autumn")
    school.settle()
    told = words(view)
    assert "It works: between" in told and "with an offer: 36 of 120; held out: 12 of 120" in told
    assert "The band allows for looking" in told or "Look as often as you like" in told
    assert view.findChild(FigureView).figure.kind == "band"
    assert "Ended" in told and "38 days ago" in told and "Days left" not in told
    assert view.live.spent == 600.0 and view.live.days_left == -37
    answers({"amount": 40, "day": "2026-09-03", "channel": "sms"})
    school.press(view, "Note a cost …")
    school.settle()
    assert view.live.spent == 640.0 and frame(school.desk.store, "costs")["channel"].tolist()[-1] == "sms"
    school.press(view, "See the result")
    assert school.went == [("results", "autumn")] and school.errors == []


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        ("2026-12-01", "2026-12-31", ("Begins", "in 9 days")),
        ("2026-11-22", "2026-11-22", ("Days left", "1")),
        ("2026-11-01", "2026-11-21", ("Ended", "1 day ago")),
        ("2026-11-01", None, ("Days left", "–")),
    ],
)
def test_before_the_first_day_and_after_the_last_it_says_so(school, qtbot, starts, ends, said) -> None:
    with school.desk.store.write() as db:
        db.execute("UPDATE campaigns SET starts = ?, ends = ?", (starts, ends))
    view = LiveView(school.desk)
    qtbot.addWidget(view)
    view.show_campaign("autumn")
    school.settle()
    stats = [
        [label.text() for label in one.findChildren(PlainLabel) if label.text()] for one in view.findChildren(Stat)
    ]
    assert list(said) in [words[:2] for words in stats]

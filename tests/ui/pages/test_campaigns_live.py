from app.store.frames import frame
from app.ui.charts import FigureView
from app.ui.pages.campaigns_live import LiveView
from app.ui.widgets import PlainLabel


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
    assert view.live.spent == 600.0 and view.live.days_left == 0
    answers({"amount": 40, "day": "2026-09-03", "channel": "sms"})
    school.press(view, "Note a cost …")
    school.settle()
    assert view.live.spent == 640.0 and frame(school.desk.store, "costs")["channel"].tolist()[-1] == "sms"
    school.press(view, "See the result")
    assert school.went == [("results", "autumn")] and school.errors == []

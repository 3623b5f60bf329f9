from datetime import date

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.domain.campaign_calendar import Days
from app.ui.pages.campaigns_year import YearBars, YearRow, day_rows

ROWS = [
    YearRow("One", date(2026, 11, 1), date(2026, 11, 30), "information", 7),
    YearRow("Two", date(2027, 1, 1), date(2027, 2, 1), "plain", 9),
    YearRow("New Year?", date(2027, 1, 1), date(2027, 1, 3), "harm"),
]


def bars(qtbot) -> YearBars:
    made = YearBars(ROWS, date(2026, 10, 1), date(2027, 3, 1), date(2026, 11, 22), "The year")
    qtbot.addWidget(made)
    made.resize(700, made.sizeHint().height())
    made.show()
    return made


def test_keys_move_and_open(dressed, qtbot) -> None:
    made, heard = bars(qtbot), []
    made.pressed.connect(heard.append)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Enter):
        QTest.keyClick(made, key)
    assert heard == [7, 9, 7]


def test_a_press_opens_campaigns_alone(dressed, qtbot) -> None:
    made, heard = bars(qtbot), []
    made.pressed.connect(heard.append)
    for place in range(3):
        y = made._top() + made._high() * (place + 0.5)
        QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPointF(200, y).toPoint())
    assert heard == [7, 9] and made.place_at(1) == -1
    assert "Two: 1 Jan – 1 Feb 2027" in made.accessibleDescription()


def test_bars_lie_where_their_days_are(dressed, qtbot) -> None:
    made = bars(qtbot)
    assert made._x(date(2026, 10, 1)) == made._left() and made._x(date(2020, 1, 1)) == made._left()
    assert made._x(date(2026, 12, 1)) < made._x(date(2027, 1, 1)) < made.width()
    assert not made.grab().isNull()


def test_uncertain_days_carry_a_question_mark() -> None:
    one = Days({"zh_CN": "春节", "en": "Spring Festival"}, date(2027, 2, 5), date(2027, 2, 12), "public", True)
    assert [row.name for row in day_rows([one], "zh_CN")] == ["春节?"]

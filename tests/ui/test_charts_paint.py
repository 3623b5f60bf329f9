from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.charts_paint import Bar, FunnelBars, IconArray, Legend


def inks(widget: IconArray) -> dict[int, int]:
    image = widget.grab().toImage()
    found: dict[int, int] = {}
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            found[image.pixel(x, y)] = found.get(image.pixel(x, y), 0) + 1
    return found


def test_dots_are_as_many_as_they_say(dressed: QApplication) -> None:
    some, many = IconArray([10, 0, 90]), IconArray([40, 0, 60])
    for widget in (some, many):
        widget.resize(320, 80)
    accent = max(set(inks(some)) & set(inks(many)), key=lambda ink: inks(many)[ink] - inks(some)[ink])
    assert 3.5 < inks(many)[accent] / inks(some)[accent] < 4.5


def test_dots_stay_round(dressed: QApplication) -> None:
    array = IconArray([9, 4, 87])
    assert array.heightForWidth(200) == 50
    assert array.heightForWidth(4000) == 100


def bars(pressable: bool = True) -> FunnelBars:
    made = FunnelBars(
        [
            Bar("All", (100.0,), ("100",)),
            Bar("Reachable", (60.0,), ("60",), "no consent", "−40"),
            Bar("None", (0.0,), ("0",)),
        ],
        pressable=pressable,
    )
    made.resize(400, made.sizeHint().height())
    return made


def test_the_funnel_is_pressed_by_mouse_and_keyboard(dressed: QApplication) -> None:
    funnel, heard = bars(), []
    funnel.pressed.connect(heard.append)
    QTest.mouseClick(funnel, Qt.MouseButton.LeftButton, pos=QPoint(50, funnel.height() // 2))
    QTest.keyClick(funnel, Qt.Key.Key_Down)
    QTest.keyClick(funnel, Qt.Key.Key_Return)
    QTest.keyClick(funnel, Qt.Key.Key_Up)
    QTest.keyClick(funnel, Qt.Key.Key_Space)
    assert heard == [1, 2, 1]
    assert "Reachable 60 no consent" in funnel.accessibleDescription()


def test_a_longer_bar_is_longer(dressed: QApplication) -> None:
    image = bars().grab().toImage()
    height = image.height() // 3
    lengths = []
    for row in range(3):
        y = row * height + height * 2 // 3
        ground = image.pixel(image.width() - 3, (2 * height) + height * 2 // 3)
        lengths.append(sum(image.pixel(x, y) != ground for x in range(4, image.width() - 4)))
    assert lengths[0] > lengths[1] > lengths[2] == 0


def test_an_idle_funnel_takes_no_focus(dressed: QApplication) -> None:
    assert bars(False).focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_names_of_many_series_go_on_in_a_second_line(dressed: QApplication) -> None:
    names = Legend(["2025 first half (486 people)", "2025 second half", "2026 first half", "2026 second half"])
    names.show()
    for width, columns in ((names.sizeHint().width(), 4), (names.minimumSizeHint().width() * 2 + 6, 2)):
        names.resize(width, 60)
        assert names.columns() == columns

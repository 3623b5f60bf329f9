import math

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from app.domain.figures import Figure, Series
from app.domain.messages import Message
from app.texts import translator
from app.ui.charts import FigureView
from app.ui.charts_heat import HeatMap

NONE = Message("", "")
ROWS = (Series("Young", ("Camp", "Talk"), (10.0, 40.0)), Series("Old", ("Camp", "Talk"), (5.0, math.nan)))
FIGURE = Figure("heat", Message("t", "Young take the talk"), ROWS, NONE, Message("t", "in 100"), "per_hundred")


def test_more_is_darker_and_unknown_is_empty(dressed: QApplication) -> None:
    view = FigureView(FIGURE, translator("en"))
    view.resize(600, 260)
    heat = view.findChild(HeatMap)
    assert heat is not None
    picture = view.grab().toImage()

    def light(row: int, column: int) -> int:
        spot = heat.mapTo(view, heat.area(row, column).topLeft().toPoint())
        return picture.pixelColor(spot.x() + 6, spot.y() + 6).lightness()

    assert light(0, 1) < light(0, 0) < light(1, 0) < light(1, 1)


def test_each_cell_is_told(dressed: QApplication) -> None:
    view = FigureView(FIGURE, translator("en"))
    heat = view.findChild(HeatMap)
    assert heat is not None
    heat.resize(600, heat.sizeHint().height())
    assert heat.told(heat.area(0, 1).center()) == "Young, Talk: 40"
    assert heat.told(heat.area(1, 1).center()).endswith("–") and heat.told(QPointF(1, 1)) == ""
    assert "Young, Camp: 10" in view.accessibleDescription()

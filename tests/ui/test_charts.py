from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QGraphicsView

from app.domain.errors import UserError
from app.domain.figures import Figure, Mark, Series
from app.domain.messages import Message
from app.texts import translator
from app.ui.charts import FigureView
from app.ui.widgets import PlainLabel


def say(text: str) -> Message:
    return Message("tests", text)


DOTS = tuple(Series(name, ("",), (count,)) for name, count in (("anyway", 9.0), ("because", 4.0), ("not", 87.0)))
EFFECTS = Series(
    "effect", ("Camp", "<b>Any</b>"), (4.1, -0.3), (1.2, -2.2), (7.0, None), (say("Works"), say("Cannot tell yet"))
)
STEPS = Series(
    "money", ("Income", "Costs", "Net"), (61300.0, -9700.0, 51600.0), (17900.0, None, 2800.0), (104700.0, None, 9.0)
)
DAYS = tuple(float(at) for at in range(1, 41))
LINE = Series(
    "so far", DAYS, tuple(4 - 3 / at for at in DAYS), tuple(-9 / at for at in DAYS), tuple(4 + 9 / at for at in DAYS)
)
NONE = say("")
FIGURES = {
    "icons": Figure("icons", say("Four more"), DOTS, NONE, say("in 100")),
    "interval": Figure(
        "interval", say("Settled"), (EFFECTS,), say("more in 100"), NONE, "per_hundred", (say("Shaded."),), 0.0, 1.0
    ),
    "waterfall": Figure("waterfall", say("Money is left"), (STEPS,), NONE, say("money"), "money", reference=0.0),
    "band": Figure(
        "band",
        say("Told on day 9"),
        (LINE,),
        say("days"),
        say("more in 100"),
        "per_hundred",
        reference=0.0,
        marks=(Mark(9.0, 3.6, say("day 9")),),
    ),
    "line": Figure(
        "line", say("It rises"), (Series("a", DAYS, DAYS), Series("b", DAYS, DAYS)), say("x"), say("y"), "value"
    ),
    "funnel": Figure(
        "funnel",
        say("How far"),
        (Series("in", ("sent", "came"), (99.0, 13.0)), Series("out", ("sent", "came"), (0.0, 9.0))),
        NONE,
        say("in 100"),
        "per_hundred",
    ),
    "bar": Figure(
        "bar", say("Mens is highest"), (Series("visit", ("No", "Mens"), (10.6, 18.2)),), NONE, say("%"), "per_hundred"
    ),
    "upright": Figure(
        "bar", say("Ranks"), (Series("p", (1.0, 2.0), (0.7, 0.3)),), say("rank"), say("share"), "fraction"
    ),
}


@pytest.mark.parametrize("kind", FIGURES)
def test_every_kind_is_drawn_told_and_exported(kind: str, dressed: QApplication, tmp_path: Path) -> None:
    view = FigureView(FIGURES[kind], translator("en"), currency="CNY")
    view.resize(520, 360)
    grabbed = view.grab().toImage()
    colours = {grabbed.pixel(x, y) for x in range(0, 520, 4) for y in range(40, 360, 4)}
    assert len(colours) > 3, "nothing was drawn"
    assert view.accessibleName() == str(FIGURES[kind].title)
    assert view.accessibleDescription()
    for ending in ("png", "svg", "csv"):
        view.save(tmp_path / f"figure.{ending}")
        assert (tmp_path / f"figure.{ending}").stat().st_size > 60
    assert not QImage(str(tmp_path / "figure.png")).isNull()


def test_a_strangers_name_is_never_markup(dressed: QApplication, tmp_path: Path) -> None:
    view = FigureView(FIGURES["interval"], translator("en"))
    view.resize(520, 360)
    view.save(tmp_path / "figure.svg")
    assert "&lt;b&gt;Any" in (tmp_path / "figure.svg").read_text("utf-8")
    assert "<b>Any</b>: −0.3" in view.accessibleDescription()


def test_the_menu_copies_and_saves(dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view = FigureView(FIGURES["bar"], translator("en"))
    view.resize(400, 300)
    view.copy_numbers()
    assert QGuiApplication.clipboard().text().splitlines()[1].split("\t")[:3] == ["visit", "No", "10.6"]
    view.copy_picture()
    assert not QGuiApplication.clipboard().image().isNull()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    view.menu.actions()[4].trigger()
    assert (tmp_path / "mine.csv").read_text("utf-8-sig").startswith("Series,At,Value")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    view.menu.actions()[2].trigger()
    assert [path.name for path in tmp_path.iterdir()] == ["mine.csv"]


def test_the_card_may_carry_the_sentence(dressed: QApplication) -> None:
    view = FigureView(FIGURES["icons"], translator("en"), title=False)
    assert str(FIGURES["icons"].title) not in [label.text() for label in view.findChildren(PlainLabel)]


def test_the_right_button_and_the_menu_key_open_the_menu(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kind in ("interval", "icons", "band"):
        view = FigureView(FIGURES[kind], translator("en"), title=kind != "icons")
        view.resize(520, 360)
        view.show()
        opened: list[QPoint] = []
        monkeypatch.setattr(view.menu, "popup", opened.append)
        canvas = view.canvas.findChild(QGraphicsView) or view.canvas
        target = canvas.viewport() if isinstance(canvas, QGraphicsView) else canvas
        middle = target.rect().center()
        for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
            QApplication.sendEvent(target, QContextMenuEvent(reason, middle, target.mapToGlobal(middle)))
        assert len(opened) == 2, kind
        assert (view.focusPolicy() == Qt.FocusPolicy.TabFocus) == (kind == "icons")


def test_a_folder_that_takes_no_file_is_one_sentence(
    dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = FigureView(FIGURES["bar"], translator("en"))
    view.resize(400, 300)
    for kind in ("png", "svg", "csv"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, k=kind: (str(tmp_path / "none" / f"f.{k}"), ""))
        with pytest.raises(UserError, match="could not be written"):
            view._save(kind)

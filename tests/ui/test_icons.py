import re

from pytestqt.qtbot import QtBot

from app.paths import resources, root
from app.ui.icons import icon, pixmap, spaced
from app.ui.theme import LIGHT


def test_an_icon_is_drawn_in_the_asked_ink(qtbot: QtBot) -> None:
    drawn = pixmap("house", LIGHT.harm, 24).toImage()
    inks = {
        drawn.pixelColor(x, y).name() for x in range(48) for y in range(48) if drawn.pixelColor(x, y).alpha() == 255
    }
    assert inks == {LIGHT.harm.lower()}
    assert not icon("house").isNull()


def test_air_stands_beside_the_icon(qtbot: QtBot) -> None:
    drawn = pixmap("house", size=16)
    assert spaced(drawn, 4).deviceIndependentSize().width() == drawn.deviceIndependentSize().width() + 4


def test_every_icon_named_in_the_code_is_there_with_its_licence() -> None:
    have = {path.stem for path in (resources() / "icons").glob("*.svg")}
    code = "\n".join(path.read_text("utf-8") for path in (root() / "app" / "ui").rglob("*.py"))
    named = set(re.findall(r'icon="([a-z0-9-]+)"', code)) | set(re.findall(r'icon_label\(\s*"([a-z0-9-]+)"', code))
    assert named <= have
    assert "ISC" in (resources() / "icons" / "LICENSE").read_text("utf-8")

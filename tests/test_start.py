import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from app import start as composition
from app.commands import door
from app.ui import window

ROOT = Path(__file__).resolve().parents[1]


def test_words_go_to_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(door, "run", lambda argv: asked.append(list(argv)) or 7)
    assert composition.start(["check", "x.alliance"]) == 7
    assert asked == [["check", "x.alliance"]]


def test_no_words_open_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "open_window", lambda: 5)
    assert composition.start([]) == 5


def test_main_waits_for_neither_torch_nor_tables() -> None:
    """The first window must not pay for what only jobs need."""
    code = (
        "import sys, app.start, app.ui.window; print([m for m in ('torch', 'pandas', 'sklearn') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A Linux with an X display and nothing chosen."""
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(composition, "_opens", lambda library: True)
    monkeypatch.setattr(composition, "_answers", lambda: True)
    monkeypatch.setattr(window, "open_window", lambda: 0)
    return monkeypatch


@pytest.mark.parametrize(
    ("language", "words"), [("en", "needs libraries that this computer lacks"), ("zh_CN", "缺少窗口所需的系统库")]
)
def test_missing_libraries_are_one_sentence_with_the_line_to_run(
    bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    bare.setattr(composition, "system_language", lambda: language)
    bare.setattr(composition, "_opens", lambda library: library not in ("libxcb-cursor.so.0", "libEGL.so.1"))
    assert composition.start([]) == 2
    said = capsys.readouterr().err
    assert words in said and "sudo apt-get install -y libegl1 libxcb-cursor0\n" in said
    assert len(said.splitlines()) == 1


def test_a_window_opens_where_everything_is_there(bare: pytest.MonkeyPatch) -> None:
    assert composition.start([]) == 0


@pytest.mark.parametrize(("name", "value"), [("WAYLAND_DISPLAY", "wayland-0"), ("QT_QPA_PLATFORM", "offscreen")])
def test_elsewhere_the_libraries_of_x_are_not_asked_for(bare: pytest.MonkeyPatch, name: str, value: str) -> None:
    bare.setenv(name, value)
    bare.setattr(composition, "_opens", lambda library: "xcb" not in library)
    assert composition.start([]) == 0


def test_without_a_screen_it_names_the_commands(bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    bare.delenv("DISPLAY")
    bare.setattr(composition, "system_language", lambda: "en")
    assert composition.start([]) == 2
    assert "main.py --help" in capsys.readouterr().err


def test_a_display_that_does_not_answer_is_no_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":1986")
    monkeypatch.setattr(composition, "system_language", lambda: "zh_CN")
    assert composition.start([]) == 2
    assert capsys.readouterr().err.startswith("没有找到显示屏")


def test_other_systems_bring_their_own(bare: pytest.MonkeyPatch) -> None:
    bare.delenv("DISPLAY")
    bare.setattr(sys, "platform", "win32")
    assert composition.no_window() is None


def test_the_set_up_script_installs_the_same_libraries() -> None:
    place = spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert place is not None and place.loader is not None
    script = module_from_spec(place)
    place.loader.exec_module(script)
    assert script.OFFSCREEN == composition.LIBRARIES
    assert script.WINDOWED == composition.XCB_LIBRARIES


def test_a_library_is_asked_for_by_its_exact_name() -> None:
    assert not composition._opens("libthat-nobody-has.so.9")

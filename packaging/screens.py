"""Every page of the program as a picture: both languages, both themes, and once on a small screen.

    python packaging/screens.py DIR [PAGE ...]

The pictures show the sample institution, made anew in a temporary folder; nothing on this computer is touched.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parent.parent
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(ROOT))
sys.path.insert(1, str(ROOT / "packaging"))

from screen_turns import STAGES, TURNS  # noqa: E402 - found once the path says where

LARGE, SMALL = (1440, 900), (1280, 720)
SETTINGS = ("look", "institution", "staff", "backups", "audit", "about")
LOOKS = [(language, theme) for language in ("zh_CN", "en") for theme in ("light", "dark")]


class Studio:
    """One window on the sample institution; `shoot` waits until it is at rest and keeps a picture."""

    def __init__(self, folder: Path, wanted: tuple[str, ...] = ()) -> None:
        from app.ui import remembered
        from app.ui.main_window import MainWindow
        from app.ui.window import application

        self.folder, self.wanted, self.count = folder, wanted, 0
        self.stage = ""  # which of the stages the window stands on
        self.troubles: list[str] = []
        self._listen()
        remembered.save(remembered.Remembered(language="zh_CN", theme="light"))
        self.app = application()
        self.window = MainWindow(remembered.load())
        self.window.show()

    def _listen(self) -> None:
        """A dialog would wait for ever: note what it would have said."""
        from app.ui import messages

        def note(parent: object, error: BaseException, translate: object) -> None:
            self.troubles.append(f"{type(error).__name__}: {error}")

        messages.show_error = note

    def settle(self, seconds: float = 0.12, limit: float = 90) -> None:
        """Let the window work until nothing is under way."""
        begun = time.monotonic()
        while time.monotonic() - begun < limit:
            self.app.processEvents()
            if not self.window.runner.busy() and time.monotonic() - begun > seconds:
                break
            time.sleep(0.004)
        for _ in range(4):
            self.app.processEvents()
        # Without an event loop of its own nothing that was put away would ever go, and each new style visits it all.
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def shoot(self, name: str, size: tuple[int, int] = LARGE) -> None:
        """One picture, named page_language_theme."""
        self.window.resize(*size)
        self.settle()
        self.keep(self.window, name, "" if size == LARGE else f"_{size[0]}x{size[1]}")

    def keep(self, widget: QWidget, name: str, more: str = "") -> None:
        """The picture of one widget as it stands."""
        kept = self.window.kept
        widget.grab().save(str(self.folder / f"{name}_{kept.spoken()}_{kept.theme}{more}.png"))
        self.count += 1

    def wants(self, name: str) -> bool:
        """Whether this page was asked for (all are where none was named)."""
        return not self.wanted or name in self.wanted


def main(arguments: list[str]) -> int:
    """Make the pictures; the exit status says whether every page could be shown."""
    folder = Path(arguments[0]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as home:
        os.environ["ALLIANCE_DESK_HOME"] = home
        studio = Studio(folder, tuple(arguments[1:]))
        failed = _doors(studio)
        prepared = _prepare()
        for language, theme in LOOKS:
            _enter(studio, prepared)
            studio.window.adopt(language=language, theme=theme)
            failed += _pages(studio)
        _enter(studio, prepared)
        failed += _small(studio)
        failed += _gate(studio)
        studio.window.close()
        studio.settle(limit=5)
    print(f"{studio.count} pictures in {folder}, {time.monotonic() - begun:.0f} s", flush=True)
    for line in [*failed, *studio.troubles]:
        print(line, file=sys.stderr)
    return 1 if failed or studio.troubles else 0


def _prepare() -> Path:
    """The file of a sample institution, prepared to the end before the first picture."""
    from app.jobs.progress import Progress
    from app.ui.sample import make_sample, sample_file, unprepared

    store = make_sample(sample_file().with_name("prepared.desk"), Progress())
    for job, inputs, _, _ in unprepared(store):
        job(*inputs, progress=Progress())
    store.close()
    return store.path


def _enter(studio: Studio, prepared: Path) -> None:
    """Begin with a copy of what was prepared: what the turns plan in one look is not there in the next."""
    from app.store.database import open_store
    from app.store.staff import staff
    from app.ui.sample import PASSWORD, sample_file

    window, studio.stage = studio.window, ""
    if window.store is not None:
        window.store.close()
    store = open_store(Path(shutil.copyfile(prepared, sample_file())), PASSWORD)
    window.enter(store, staff(store)[0].name)
    studio.settle()


def _tried(name: str, take: Callable[[], object]) -> list[str]:
    """Take a picture; a page that cannot be shown is told at the end instead of ending the rest."""
    try:
        take()
    except Exception as error:  # noqa: BLE001 - one broken page must not hide the others
        return [f"{name}: {type(error).__name__}: {error}"]
    return []


def _pages(studio: Studio) -> list[str]:
    failed: list[str] = []
    for name, page, item in (*_sections(), *_things(studio)):
        if studio.wants(name):
            failed += _tried(name, lambda name=name, page=page, item=item: _page(studio, name, page, item))
    for name in TURNS:
        if studio.wants(name):
            failed += _tried(name, lambda name=name: _turn(studio, name))
    if studio.wants("palette"):
        failed += _tried("palette", lambda: _palette(studio))
    return failed


def _page(studio: Studio, name: str, page: str, item: object) -> None:
    studio.stage = ""
    studio.window.show_frame(page, item)
    studio.shoot(name)


def _turn(studio: Studio, name: str) -> None:
    """Go to the page, turn to what lies deeper, and picture it or its dialog."""
    page, item, turn = TURNS[name]
    studio.window.resize(*LARGE)
    if page not in STAGES:
        _stand(studio, page, item)
    elif page != studio.stage:
        place, thing, begin = STAGES[page]
        _stand(studio, place, thing)
        begin(studio.window, studio.settle)
        studio.settle()
        studio.stage = page
    dialog = turn(studio.window, studio.settle)
    if dialog is None:
        studio.shoot(name)
        return
    studio.settle()
    studio.keep(dialog, name)
    dialog.close()


def _stand(studio: Studio, page: str, item: object) -> None:
    studio.stage = ""
    studio.window.show_frame(page, _file() if item == "file" else item)
    studio.settle()


def _file() -> Path:
    from app.paths import sample

    return sample() / "07_students_front_desk.xlsx"


def _sections() -> list[tuple[str, str, object]]:
    keys = ("home", "data", "students", "partners", "recommend", "campaigns", "results")
    return [(key, key, None) for key in keys] + [(f"settings_{key}", "settings", key) for key in SETTINGS]


def _things(studio: Studio) -> list[tuple[str, str, object]]:
    """Beside the sections: one student, one partner, a new campaign, the newest measured one, a file being imported."""
    from app.store.glance import campaign_lines

    store = studio.window.store
    assert store is not None
    measured = [line.id for line in campaign_lines(store) if line.result]
    return [
        ("student", "students", 1),
        ("partner", "partners", 1),
        ("planner", "campaigns", "new"),
        *([("result", "results", measured[-1])] if measured else []),
        ("import", "data", _file()),
        ("students_segments", "students", "segments"),
        ("students_value", "students", "value"),
        ("courses", "data", "courses"),
        ("duplicates", "data", "duplicates"),
    ]


def _palette(studio: Studio) -> None:
    from app.ui.palette import Palette

    studio.window.show_frame("home")
    studio.settle()
    studio.window.search()
    palette = studio.window.findChild(Palette)
    assert palette is not None
    palette.line.setText("wz")
    studio.settle(0.4)
    studio.keep(palette, "palette")
    palette.close()


def _doors(studio: Studio) -> list[str]:
    """The first run: three doors, and the form of a new store."""
    if not studio.wants("first_run"):
        return []
    failed = []
    for language, theme in LOOKS:
        studio.window.adopt(language=language, theme=theme)
        failed += _tried("first_run", lambda: studio.shoot("first_run"))
        failed += _tried("new_store", lambda: _new_store(studio))
        studio.window.show_doors()
    return failed


def _new_store(studio: Studio) -> None:
    from app.ui.first_run import FirstRun

    page = studio.window.centralWidget()
    assert isinstance(page, FirstRun)
    page.begin()
    studio.shoot("new_store")


def _small(studio: Studio) -> list[str]:
    """Every page once on a small screen."""
    if studio.wanted:
        return []
    failed: list[str] = []
    studio.window.adopt(language="en", theme="light")
    for name, page, item in (*_sections()[:8], *_things(studio)):
        studio.window.show_frame(page, item)
        failed += _tried(name, lambda name=name: studio.shoot(name, SMALL))
    return failed


def _gate(studio: Studio) -> list[str]:
    """The locked screen."""
    if not studio.wants("unlock"):
        return []
    failed: list[str] = []
    studio.window.lock()
    for language, theme in LOOKS:
        studio.window.adopt(language=language, theme=theme)
        failed += _tried("unlock", lambda: studio.shoot("unlock"))
    return failed


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print("Name the folder for the pictures: packaging/screens.py DIR [PAGE ...]", file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1:]))

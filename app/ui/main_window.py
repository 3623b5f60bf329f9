"""The window: first the gate (first run, password, PIN), then the frame with the pages. It decides nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.domain.messages import Message
from app.texts import translator
from app.ui import messages, remembered, theme
from app.ui.desk import Desk, News
from app.ui.drop import DropZone
from app.ui.first_run import FirstRun
from app.ui.icons import logo
from app.ui.idle_lock import IdleLock
from app.ui.language import speak
from app.ui.recovery_gate import RecoveryGate, on_paper
from app.ui.remembered import Remembered
from app.ui.runner import Runner
from app.ui.unlock import PinPage, UnlockPage
from app.ui.widgets.question import ask
from app.ui.widgets.toast import show_toast
from app.ui.window_commands import bind, commands
from app.ui.window_jobs import WindowJobs

if TYPE_CHECKING:
    from app.store.database import Store
    from app.ui.frame import Frame


class MainWindow(QMainWindow):
    """One window, one store at a time."""

    def __init__(self, kept: Remembered) -> None:
        super().__init__()
        self.kept = kept
        self.store: Store | None = None
        self.frame: Frame | None = None
        self.who = ""
        self.runner = Runner(self.show_error, self)
        self.news = News(self)
        self.runner.changed.connect(self.news.changed.emit)
        self.setMinimumSize(1024, 640)
        self.resize(1440, 900)
        self.idle = IdleLock(self, self.lock)
        self.jobs = WindowJobs(self)
        bind(self)
        messages.hook(self, self.say)
        self.show_gate()

    def say(self, message: Message) -> str:
        """A message in the language in force."""
        return translator(self.kept.spoken())(message)

    def show_error(self, error: BaseException) -> None:
        """The one door for what did not work."""
        messages.show_error(self, error, self.say)

    # Before a store is open

    def show_gate(self, path: Path | None = None) -> None:
        """The password of `path` or of the last store; the three doors where there is none."""
        path = path or self.kept.last_store()
        if path is None:
            self.show_doors()
            return
        page = UnlockPage(path, self.runner, self.say, self.kept.spoken(), self.store)
        page.opened.connect(self._unlocked)
        page.elsewhere.connect(lambda: self.close_store(self.show_doors))
        page.spoke.connect(lambda language: self.adopt(language=language))
        self._stage(page)

    def show_doors(self) -> None:
        """The first run's three doors."""
        page = FirstRun(self.runner, self.say, self.kept.spoken(), self.kept.stores)
        page.opened.connect(self._begin)
        page.chosen.connect(self.show_gate)
        page.spoke.connect(lambda language: self.adopt(language=language))
        self._stage(page)

    def _begin(self, store: Store, who: str) -> None:
        self.admit(store, who)
        self.jobs.prepare_sample()

    def admit(self, store: Store, who: str) -> None:
        """Begin to work; where the recovery key is not on paper yet, it comes first."""
        self.store = store
        if on_paper(store):
            self.enter(store, who)
            return
        self.kept = self.kept.with_store(store.path)
        remembered.save(self.kept)
        page = RecoveryGate(store, self.kept.spoken())
        page.confirmed.connect(lambda: self.enter(store, who))
        self._stage(page)

    def show_pin(self, store: Store) -> None:
        """Who is at the desk?"""
        from app.store import settings

        page = PinPage(store, self.runner, self.kept.spoken(), settings.load(store).last_staff)
        page.entered.connect(lambda who: self.admit(store, who))
        page.gave_up.connect(lambda: self.close_store(self.show_gate))
        page.spoke.connect(lambda language: self.adopt(language=language))
        self._stage(page)

    def _unlocked(self, store: Store) -> None:
        """The key fits: ask who it is, unless nobody has a PIN or these are the sample's invented people."""
        from app.store.institution import get
        from app.store.staff import staff

        self.store = store
        people = staff(store)
        if people and not get(store).sample:
            self.show_pin(store)
        else:
            self.admit(store, people[0].name if people else "")

    def _stage(self, page: QWidget) -> None:
        self.frame = None
        self.idle.stop()
        self.setWindowTitle(self.tr("Alliance Desk"))
        self._swap(page)

    def _swap(self, page: QWidget) -> None:
        old = self.takeCentralWidget()
        self.setCentralWidget(page)
        if old is not None:
            old.hide()
            old.deleteLater()

    # The open store

    def enter(self, store: Store, who: str) -> None:
        """Begin to work: remember the store, take its choices over, show Home."""
        from app.store import settings

        self.store, self.who, store.who = store, who, who
        chosen = settings.load(store)
        self.kept = self.kept.with_store(store.path)
        if chosen.language:
            self.kept = replace(self.kept, language=chosen.language, theme=chosen.theme, text_scale=chosen.text_scale)
        remembered.save(self.kept)
        look = {"language": self.kept.spoken(), "theme": self.kept.theme, "text_scale": self.kept.text_scale}
        if (now := replace(chosen, last_staff=who, **look)) != chosen:  # type: ignore[arg-type]
            settings.save(store, now)
        self._dress()
        self.show_frame("home")
        self.idle.watch(chosen.lock_minutes)
        QTimer.singleShot(20_000, self, self.jobs.daily_backup)

    def show_frame(self, key: str, item: object = None) -> None:
        """Build rail, bars and pages anew and show one."""
        from app.store.institution import get
        from app.ui.frame import Frame

        assert self.store is not None
        frame = Frame(self._desk(self.store), self.who)
        frame.searched.connect(self.search)
        frame.helped.connect(self.help)
        frame.locked.connect(self.lock)
        DropZone(frame, lambda path: frame.go("data", path))
        self.frame = frame
        self._swap(frame)
        self.setWindowTitle(f"{get(self.store).name} – {self.tr('Alliance Desk')}")
        frame.go(key, item)
        self.jobs.show_backup()

    def _desk(self, store: Store) -> Desk:
        return Desk(
            store=store,
            runner=self.runner,
            translate=self.say,
            language=self.kept.spoken(),
            news=self.news,
            notify=self.notify,
            go=self.go,
            ask=lambda question, detail="", **words: ask(self, question, detail, **words),
            show_error=self.show_error,
            window=self,
        )

    def go(self, key: str, item: object = None) -> None:
        """Show a section."""
        if self.frame is not None:
            self.frame.go(key, item)

    def notify(
        self,
        text: str | Message,
        tone: theme.Tone = "accent",
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Short news in the corner."""
        show_toast(self, self.say(text) if isinstance(text, Message) else text, tone, action)

    def adopt(self, **choices: object) -> None:
        """Take over language, theme or text_scale: kept, applied at once, the page in view built anew."""
        from app.store import settings

        self.kept = replace(self.kept, **choices)  # type: ignore[arg-type]
        remembered.save(self.kept)
        self._dress()
        if self.store is not None:
            settings.save(self.store, replace(settings.load(self.store), **choices))  # type: ignore[arg-type]
        if self.frame is not None:
            self.show_frame(self.frame.current)
        elif isinstance(self.centralWidget(), FirstRun):
            self.show_doors()
        elif isinstance(self.centralWidget(), PinPage) and self.store is not None:
            self.show_pin(self.store)
        else:
            self.show_gate()

    def _dress(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        speak(app, self.kept.spoken())
        theme.apply(app, self.kept.theme, self.kept.text_scale)
        self.setWindowIcon(QIcon(logo(64)))

    def lock(self) -> None:
        """Hide everything; work under way goes on. The store closes only when somebody asks for that."""
        from app.store.institution import get
        from app.store.staff import staff

        if self.store is None or self.frame is None:
            return
        if staff(self.store) and not get(self.store).sample:
            self.show_pin(self.store)
        else:
            self.show_gate(self.store.path)

    def close_store(self, then: Callable[[], None]) -> None:
        """Stop what is under way, close the file and go on with `then`."""
        self.runner.cancel_all()
        if self.runner.busy():
            QTimer.singleShot(50, self, lambda: self.close_store(then))
            return
        if self.store is not None:
            self.store.close()
            self.store = None
        then()

    def search(self) -> None:
        """Open the palette."""
        from app.ui.actions import entries
        from app.ui.palette import Palette

        if self.frame is not None:
            Palette(self, self.frame.desk, entries(self.say, self.go, commands(self))).open()

    def help(self) -> None:
        """The help, at the section in view."""
        from app.ui.help_view import show_help

        show_help(self, self.frame.current if self.frame is not None else "")

    def back_up(self) -> None:
        """A checked backup beside the store, now."""
        self.jobs.back_up()

    # Time and the end

    def watch_again(self) -> None:
        """The lock time was changed in Settings."""
        from app.store import settings

        if self.store is not None:
            self.idle.watch(settings.load(self.store).lock_minutes)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel what is under way, wait for it, close the store."""
        self.hide()
        self.runner.close()
        if self.store is not None:
            self.store.close()
            self.store = None
        event.accept()

"""The bottom line: what is under way, how long it takes, a way to stop it; else when the last backup was made."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from app.domain.messages import Message
from app.texts import Translate
from app.ui.runner import Runner, Task
from app.ui.theme import TRAY_HEIGHT
from app.ui.widgets.buttons import link_button
from app.ui.widgets.labels import PlainLabel


class JobTray(QFrame):
    """Shows the oldest named task of the runner and how many wait behind it."""

    def __init__(self, runner: Runner, translate: Translate) -> None:
        super().__init__()
        self.setObjectName("tray")
        self.setFixedHeight(TRAY_HEIGHT)
        self.setAccessibleName(self.tr("Work in progress"))
        self._runner, self._translate = runner, translate
        row = QHBoxLayout(self)
        row.setContentsMargins(28, 0, 24, 0)
        row.setSpacing(14)
        self.title = PlainLabel("", "second")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.note = PlainLabel("", "second")
        self.stop = link_button(self.tr("Cancel"), self._stop)
        self.waiting = PlainLabel("", "third")
        for widget in (self.title, self.bar, self.note, self.stop, self.waiting):
            row.addWidget(widget)
        row.addStretch(1)
        self.backup = PlainLabel("", "third")
        row.addWidget(self.backup)
        for signal in (runner.began, runner.moved, runner.ended):
            signal.connect(self.show_now)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.show_now)
        self.show_now()

    def show_backup(self, words: str) -> None:
        """Say when the last backup was made."""
        self.backup.setText(words)

    def show_now(self, _task: object = None) -> None:
        """Draw what the runner is doing."""
        tasks = self._runner.tasks()
        busy = bool(tasks)
        for widget in (self.bar, self.note, self.stop):
            widget.setVisible(busy)
        waiting = len(tasks) - 1
        self.waiting.setText(self.tr("%n more waiting", "", waiting) if waiting > 0 else "")
        if not busy:
            self._clock.stop()
            self.title.setText(self.tr("All work finished"))
            return
        self._clock.start()
        self._show_task(tasks[0])

    def _show_task(self, task: Task) -> None:
        title = self._words(task.title)
        self.title.setText(f"{title}: {self._words(task.step)}" if task.step else title)
        self.bar.setRange(0, task.total if task.total else 0)
        self.bar.setValue(min(task.done, task.total))
        self.stop.setEnabled(not task.progress.cancelled)
        self.note.setText(self._how_far(task))

    def _how_far(self, task: Task) -> str:
        if task.progress.cancelled:
            return self.tr("stopping …")
        if not task.total:
            return ""
        percent = f"{100 * task.done // task.total}%"
        left = task.seconds_left()
        if left is None:
            return percent
        if left >= 90:
            return percent + " · " + self.tr("%n min left", "", round(left / 60))
        return percent + " · " + self.tr("%n s left", "", max(1, round(left)))

    def _words(self, what: str | Message) -> str:
        return self._translate(what) if isinstance(what, Message) else what

    def _stop(self) -> None:
        tasks = self._runner.tasks()
        if tasks:
            self._runner.cancel(tasks[0])
            self.show_now()

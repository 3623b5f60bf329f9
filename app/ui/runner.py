"""The only file with threads: one lane for long jobs, one for short ones; results come home by a signal.

A job is a plain function; where it takes `progress`, it gets one that the tray shows and a person can cancel. Results,
errors and progress are handed over on the main thread. A callback whose owner is gone is dropped silently.
"""

from __future__ import annotations

import inspect
import itertools
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Literal

import shiboken6
from PySide6.QtCore import QObject, Signal

from app.domain.errors import Cancelled
from app.domain.messages import Message
from app.jobs.progress import Progress

Lane = Literal["long", "short"]
Done = Callable[[Any], object]
Failed = Callable[[Exception], object]
THROTTLE = 0.1  # seconds between two pieces of news of one task


@dataclass
class Task:
    """One job on its way, as the tray sees it. Lives on the main thread."""

    number: int
    title: str | Message
    lane: Lane
    progress: Progress = field(default_factory=Progress)
    done: int = 0
    total: int = 0
    step: Message | None = None
    started: float = field(default_factory=time.monotonic)
    quiet: bool = False
    queued: bool = True

    def seconds_left(self) -> float | None:
        """A guess from the pace so far; None while there is nothing to go by."""
        spent = time.monotonic() - self.started
        if not self.done or not self.total or spent < 1.5:
            return None
        return spent / self.done * (self.total - self.done)


class Runner(QObject):
    """Starts jobs and brings them home; one for the life of the window."""

    began = Signal(object)
    moved = Signal(object)
    ended = Signal(object)
    idle = Signal()
    changed = Signal(object)
    _home = Signal(object)

    def __init__(self, on_error: Failed, parent: QObject | None = None) -> None:
        """`on_error` hears of every failure that no caller has taken for itself."""
        super().__init__(parent)
        self._on_error = on_error
        self._lanes = {name: ThreadPoolExecutor(1, thread_name_prefix=name) for name in ("long", "short")}
        self._numbers = itertools.count(1)
        self._tasks: dict[int, Task] = {}
        self._closed = False
        self._home.connect(lambda call: call())

    def start(
        self,
        job: Callable[..., Any],
        *args: Any,
        title: str | Message = "",
        done: Done | None = None,
        failed: Failed | None = None,
        lane: Lane = "long",
        changes: frozenset[str] = frozenset(),
        owner: QObject | None = None,
        **more: Any,
    ) -> Task:
        """Run `job(*args, **more)` in a lane; `done(result)` or `failed(error)` follow on the main thread.

        A long job with a `title` shows in the tray. `changes` names the nouns it will have changed: `changed` is
        emitted with them before `done`. `owner`: when this object is gone, the callbacks are not called
        (a bound method's own object is watched by itself). Cancelling is silent unless `failed` is given.
        """
        task = Task(next(self._numbers), title, lane, quiet=not title)
        task.progress = Progress(self._shower(task), self._sayer(task))
        more |= {"progress": task.progress} if "progress" in inspect.signature(job).parameters else {}
        watched = owner or getattr(done, "__self__", None)
        self._tasks[task.number] = task

        def come_home(result: Any, error: Exception | None) -> None:
            self._finish(task, changes)
            gone = isinstance(watched, QObject) and not shiboken6.isValid(watched)
            if error is None:
                if done and not gone:
                    done(result)
            elif failed and not gone:
                failed(error)
            elif not isinstance(error, Cancelled):
                self._on_error(error)

        if not self._closed:
            self._lanes[lane].submit(self._work, task, lambda: job(*args, **more), come_home)
        if not task.quiet:
            self.began.emit(task)
        return task

    def tasks(self) -> list[Task]:
        """What is under way or waiting and has a name, oldest first."""
        return [task for task in self._tasks.values() if not task.quiet]

    def busy(self) -> bool:
        """Whether anything at all is under way."""
        return bool(self._tasks)

    def cancel(self, task: Task) -> None:
        """Ask one task to stop."""
        task.progress.cancel()

    def cancel_all(self) -> None:
        """Ask everything to stop."""
        for task in self._tasks.values():
            task.progress.cancel()

    def close(self) -> None:
        """Cancel everything and wait until the threads are done; called once, when the window closes."""
        self._closed = True
        self.cancel_all()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()

    def _work(self, task: Task, call: Callable[[], Any], come_home: Callable[[Any, Exception | None], None]) -> None:
        """In the worker thread: run, and send the outcome home whatever it is."""
        task.queued, task.started = False, time.monotonic()
        result: Any = None
        error: Exception | None = None
        try:
            if task.progress.cancelled:
                raise Cancelled
            result = call()
        except Exception as problem:  # noqa: BLE001 - one of the two places that end a job or the program
            error = problem
        if not self._closed:
            self._home.emit(lambda: come_home(result, error))

    def _finish(self, task: Task, changes: frozenset[str]) -> None:
        self._tasks.pop(task.number, None)
        if not task.quiet:
            self.ended.emit(task)
        if changes:
            self.changed.emit(changes)
        if not self._tasks:
            self.idle.emit()

    def _shower(self, task: Task) -> Callable[[int, int], None]:
        last = 0.0

        def show(done: int, total: int) -> None:
            nonlocal last
            now = time.monotonic()
            task.done, task.total = done, total
            if not self._closed and not task.quiet and (now - last > THROTTLE or done >= total):
                last = now
                self._home.emit(lambda: self.moved.emit(task))

        return show

    def _sayer(self, task: Task) -> Callable[[Message], None]:
        def say(message: Message) -> None:
            task.step, task.done, task.total, task.started = message, 0, 0, time.monotonic()
            if not self._closed and not task.quiet:
                self._home.emit(lambda: self.moved.emit(task))

        return say

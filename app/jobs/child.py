"""One pure function in a process of its own, with a limit on memory and time: how strangers' files are opened.

The child is spawned, never forked; it gets plain data and gives plain data back. The store, its key and its lock stay
in the first process. A native reader that aborts, hangs or asks for too much takes only the child with it.

Starting a child costs a good part of a second, most of it for libraries. `make_ready` starts one ahead of time, while a
person chooses a file or the store's key is worked out; the next `run_limited` takes it.
"""

from __future__ import annotations

import ctypes
import gc
import importlib
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TypeVar

from app.domain.errors import Cancelled, ChildFailed, UserError, place_of
from app.domain.messages import Message, mark
from app.jobs.progress import Progress

Result = TypeVar("Result")
LOOK_EVERY = 0.1  # seconds between looks at a running child
_ALLOWED_AT_START = 600 << 20  # address space that interpreter and libraries reserve before any data
TOO_LONG = mark(
    "intake", "{file} takes longer than {seconds} seconds to read and was stopped: split it into smaller files."
)
TOO_BIG = mark(
    "intake",
    "{file} needs more memory than it may have ({memory} MB), or is damaged: save its table as CSV, or split it into "
    "smaller files, and try again.",
)
LIBRARIES = (
    "app.intake.first_look",
    "app.intake.in_parts",
    "python_calamine",
    "polars",
    "pypinyin.phrases_dict",
)  # what reading needs


@dataclass(frozen=True)
class _Child:
    """A process that waits for one task at the other end of the pipe."""

    process: BaseProcess
    pipe: Connection

    def end(self) -> None:
        """Whatever it is doing."""
        if self.process.is_alive():
            self.process.kill()
        self.process.join()
        self.process.close()
        self.pipe.close()


_ready: list[_Child] = []  # at most one; taking it out is one step, so that two threads never share it


def make_ready() -> None:
    """Start a child that loads what reading a file needs and waits for the next task; nothing if one waits already."""
    if not _ready:
        _ready.append(_started(LIBRARIES))


def let_go() -> None:
    """End the child that waits, if there is one."""
    while _ready:
        _ready.pop().end()


def _started(libraries: Sequence[str] = ()) -> _Child:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, libraries), daemon=True)
    process.start()
    theirs.close()
    return _Child(process, ours)


def _taken() -> _Child:
    """The child that waits, else a new one."""
    try:
        child = _ready.pop()
    except IndexError:
        return _started()
    if child.process.is_alive():
        return child
    child.end()
    return _started()


def run_limited(
    function: Callable[..., Result] | str,
    *args: object,
    memory_mb: int = 1024,
    seconds: float = 120,
    progress: Progress | None = None,
    meanwhile: Callable[[], object] | None = None,
    **kwargs: object,
) -> Result:
    """The result of `function(*args, **kwargs)`, computed in a child process; `meanwhile` is called while it works.

    `function` must be importable by name, or is that name ("module.function"), where loading its libraries here first
    would only cost time. Its first argument is the file it opens, which sentences name. What a generator gives comes as
    a list. A UserError of the function is raised here again; a crash, too much memory or time becomes one; a cancel of
    `progress` ends the child and raises Cancelled. Other exceptions are bugs.
    """
    child, file = _taken(), Path(str(args[0])).name if args else ""
    name = function if isinstance(function, str) else f"{function.__module__}.{function.__qualname__}"
    try:
        with suppress(ConnectionError):  # it ended already: `_wait` says so
            child.pipe.send((name, args, kwargs, memory_mb))
        if meanwhile is not None:
            meanwhile()
        kind, value = _wait(child, memory_mb, seconds, progress)
    finally:
        child.end()
    if kind == "time":
        raise UserError(TOO_LONG, file=file, seconds=int(seconds))
    if kind == "memory":
        raise UserError(TOO_BIG, file=file, memory=memory_mb)
    return _opened(kind, value)


def loaded(function: Callable[..., Result] | str) -> Callable[..., Result]:
    """The function itself, its module imported where only its name is given."""
    if not isinstance(function, str):
        return function
    module, _, name = function.rpartition(".")
    return getattr(importlib.import_module(module), name)


def _wait(child: _Child, memory_mb: int, seconds: float, progress: Progress | None) -> tuple[str, object]:
    """What the child sent (of an answer in parts, the list of them), or why nothing will come."""
    end = time.monotonic() + seconds
    parts: list[object] = []
    while True:
        kind, value = _next(child, memory_mb, end, progress)
        if kind == "parts":
            return "result", parts
        if kind != "part":
            return kind, value
        parts.append(value)


def _next(child: _Child, memory_mb: int, end: float, progress: Progress | None) -> tuple[str, object]:
    """The next thing the child sends, or why nothing will come."""
    process, pipe = child.process, child.pipe
    while not pipe.poll(LOOK_EVERY):
        if progress is not None and progress.cancelled:
            raise Cancelled
        if not process.is_alive() and not pipe.poll(0):
            return "memory", None
        if time.monotonic() > end:
            return "time", None
        if sys.platform != "linux" and memory_used(process.pid or 0) > memory_mb << 20:
            return "memory", None
    try:
        return pipe.recv()
    except (EOFError, ConnectionError):
        return "memory", None


def _opened(kind: str, value: object) -> Result:  # type: ignore[type-var]
    if kind == "result":
        return value  # type: ignore[return-value]
    if kind == "user" and isinstance(value, Message):
        raise UserError(value)
    raise ChildFailed(str(value))


def _work(pipe: Connection, libraries: Sequence[str]) -> None:
    """In the child: load the libraries, wait for a task, set its limits, run it, send what came of it."""
    for threads in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[threads] = "1"
    os.environ["_RJEM_MALLOC_CONF"] = "dirty_decay_ms:0,muzzy_decay_ms:0"  # polars gives memory back at once
    gc.disable()  # it lives for one task: looking for rubbish among a million cells costs more than the rubbish
    _silence()
    for library in libraries:
        with suppress(ImportError):  # the function that needs it will say so
            importlib.import_module(library)
    try:
        name, args, kwargs, memory_mb = pipe.recv()
    except EOFError:
        return  # nobody needs it any more
    _limit(memory_mb)
    try:
        _answer(pipe, loaded(name)(*args, **kwargs))
    except UserError as error:
        pipe.send(("user", error.message))
    except MemoryError:
        pipe.send(("memory", None))
    except Exception as error:  # noqa: BLE001 - carried to the parent, which raises it as the bug it is
        pipe.send(("bug", place_of(error)))


def _answer(pipe: Connection, result: object) -> None:
    """The result at once; what a generator gives, part by part, so that it never has to be held as a whole."""
    if not isinstance(result, Iterator):
        pipe.send(("result", result))
        return
    for part in result:
        pipe.send(("part", part))
    pipe.send(("parts", None))


def _limit(memory_mb: int) -> None:
    """Linux: the kernel refuses more address space. Elsewhere the parent watches, because the limit is not kept."""
    if sys.platform != "linux":
        return
    import resource

    most = (memory_mb << 20) + _ALLOWED_AT_START
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _silence() -> None:
    """A native reader that aborts writes its last words to stderr; they mean nothing to a person."""
    if sys.platform == "linux":
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 2)
        os.close(quiet)


def memory_used(pid: int) -> int:
    """Bytes of memory a process holds now; 0 if it is gone."""
    if sys.platform == "win32":
        return _windows_memory(pid)
    if sys.platform == "linux":
        try:
            with open(f"/proc/{pid}/statm", encoding="ascii") as file:
                return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, IndexError):
            return 0
    shown = subprocess.run(["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return int(shown.stdout.strip() or 0) << 10


def _windows_memory(pid: int) -> int:
    """The private bytes of a process (GetProcessMemoryInfo; PROCESS_MEMORY_COUNTERS is ten machine words)."""
    windll = ctypes.windll  # type: ignore[attr-defined]
    handle = windll.kernel32.OpenProcess(0x1000, False, pid)
    if not handle:
        return 0
    words = (ctypes.c_size_t * 10)()
    try:
        if not windll.psapi.GetProcessMemoryInfo(handle, ctypes.byref(words), ctypes.sizeof(words)):
            return 0
    finally:
        windll.kernel32.CloseHandle(handle)
    return int(words[8])

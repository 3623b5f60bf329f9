"""One pure function in a process of its own, with a limit on memory and time: how strangers' files are opened.

The child is spawned, never forked; it gets plain data and gives plain data back. The store, its key and its lock stay
in the first process. A native reader that aborts, hangs or asks for too much takes only the child with it.
"""

from __future__ import annotations

import ctypes
import importlib
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import TypeVar

from app.domain.errors import Cancelled, ChildFailed, UserError, place_of
from app.domain.messages import Message, mark
from app.jobs.progress import Progress

Result = TypeVar("Result")
LOOK_EVERY = 0.1  # seconds between looks at a running child
_ALLOWED_AT_START = 600 << 20  # address space that interpreter and libraries reserve before any data
TOO_LONG = mark("intake", "It took longer than {seconds} seconds and was stopped: split the file into smaller ones.")
TOO_BIG = mark(
    "intake",
    "The file needs more memory than it may have ({memory} MB), or is damaged: save the table as CSV and try again.",
)


def run_limited(
    function: Callable[..., Result],
    *args: object,
    memory_mb: int = 1024,
    seconds: float = 120,
    progress: Progress | None = None,
    meanwhile: Callable[[], object] | None = None,
    **kwargs: object,
) -> Result:
    """The result of `function(*args, **kwargs)`, computed in a child process; `meanwhile` is called while it works.

    `function` must be importable by name. A UserError of the function is raised here again; a crash, too much memory
    or time becomes one; a cancel of `progress` ends the child and raises Cancelled. Other exceptions are bugs.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    name = (function.__module__, function.__qualname__)
    child = context.Process(target=_work, args=(theirs, name, args, kwargs, memory_mb), daemon=True)
    child.start()
    theirs.close()
    try:
        if meanwhile is not None:
            meanwhile()
        outcome = _wait(child, ours, memory_mb, seconds, progress)
    finally:
        if child.is_alive():
            child.kill()
        child.join()
        child.close()
        ours.close()
    return _opened(outcome, memory_mb)


def _wait(
    child: BaseProcess, ours: Connection, memory_mb: int, seconds: float, progress: Progress | None
) -> tuple[str, object]:
    """What the child sent, or why nothing will come."""
    end = time.monotonic() + seconds
    while not ours.poll(LOOK_EVERY):
        if progress is not None and progress.cancelled:
            raise Cancelled
        if not child.is_alive() and not ours.poll(0):
            return "memory", None
        if time.monotonic() > end:
            raise UserError(TOO_LONG, seconds=int(seconds))
        if sys.platform != "linux" and memory_used(child.pid or 0) > memory_mb << 20:
            return "memory", None
    try:
        return ours.recv()
    except EOFError:
        return "memory", None


def _opened(outcome: tuple[str, object], memory_mb: int) -> Result:  # type: ignore[type-var]
    kind, value = outcome
    if kind == "result":
        return value  # type: ignore[return-value]
    if kind == "user" and isinstance(value, Message):
        raise UserError(value)
    if kind == "memory":
        raise UserError(TOO_BIG, memory=memory_mb)
    raise ChildFailed(str(value))


def _work(
    pipe: Connection, name: tuple[str, str], args: tuple[object, ...], kwargs: dict[str, object], memory_mb: int
) -> None:
    """In the child: set the limits, import the function, run it, send what came of it."""
    for threads in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[threads] = "1"
    _limit(memory_mb)
    try:
        function = getattr(importlib.import_module(name[0]), name[1])
        pipe.send(("result", function(*args, **kwargs)))
    except UserError as error:
        pipe.send(("user", error.message))
    except MemoryError:
        pipe.send(("memory", None))
    except Exception as error:  # noqa: BLE001 - carried to the parent, which raises it as the bug it is
        pipe.send(("bug", place_of(error)))


def _limit(memory_mb: int) -> None:
    """Linux: the kernel refuses more address space. Elsewhere the parent watches, because the limit is not kept."""
    if sys.platform != "linux":
        return
    import resource

    most = (memory_mb << 20) + _ALLOWED_AT_START
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A native reader that aborts writes its last words to stderr; they mean nothing to a person.
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

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, ChildFailed, UserError, place_of
from app.domain.imports import Mapping
from app.intake.cells import read_phone
from app.intake.mapping_file import parse_mapping
from app.jobs import child
from app.jobs.child import let_go, make_ready, memory_used, run_limited
from app.jobs.progress import Progress


def test_results_and_mistakes_come_home() -> None:
    assert run_limited(parse_mapping, 'kind = "events"') == Mapping(kind="events")
    with pytest.raises(UserError, match="pupils"):
        run_limited(parse_mapping, 'kind = "pupils"')


def test_a_function_may_be_named_without_being_loaded() -> None:
    assert run_limited("app.intake.mapping_file.parse_mapping", 'kind = "events"') == Mapping(kind="events")


def test_a_bug_is_a_bug_and_says_where_but_not_with_what() -> None:
    with pytest.raises(ChildFailed, match="Unreadable") as caught:
        run_limited(read_phone, "张三 13x")
    assert "read_phone" in place_of(caught.value) and "张三" not in str(caught.value) + place_of(caught.value)


def test_too_long_is_a_sentence() -> None:
    began = time.monotonic()
    with pytest.raises(UserError, match=r"^60 takes longer than 0 seconds"):
        run_limited(time.sleep, 60, seconds=0.5)
    assert time.monotonic() - began < 20


def test_too_much_memory_is_a_sentence() -> None:
    with pytest.raises(UserError, match=r"needs more memory than it may have \(200 MB\)"):
        run_limited(bytearray, 3 << 30, memory_mb=200)


def hang(path: str) -> None:
    time.sleep(60)


def devour(path: str) -> bytearray:
    return bytearray(3 << 30)


def test_the_sentence_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"^学员\.csv takes longer"):
        run_limited(hang, str(tmp_path / "学员.csv"), seconds=0.5)
    with pytest.raises(UserError, match=r"^学员\.csv needs more memory"):
        run_limited(devour, tmp_path / "学员.csv", memory_mb=200)


@pytest.fixture
def ready() -> Iterator[child._Child]:
    make_ready()
    yield child._ready[0]
    let_go()


def test_a_child_made_ready_takes_the_next_task(ready: child._Child) -> None:
    pid = ready.process.pid
    make_ready()
    assert child._ready == [ready]
    assert run_limited(os.getpid) == pid
    assert child._ready == [] and run_limited(os.getpid) not in (pid, os.getpid())


def has_loaded(library: str) -> bool:
    return library in sys.modules


def test_a_child_made_ready_has_loaded_what_reading_needs(ready: child._Child) -> None:
    assert run_limited(has_loaded, "polars") and not run_limited(has_loaded, "polars")


def test_a_child_made_ready_has_its_limits(ready: child._Child) -> None:
    with pytest.raises(UserError, match="memory"):
        run_limited(devour, "students.csv", memory_mb=200)


def test_a_child_that_died_waiting_is_replaced(ready: child._Child) -> None:
    ready.process.kill()
    ready.process.join()
    assert run_limited(parse_mapping, 'kind = "events"') == Mapping(kind="events")


def test_a_child_nobody_needs_is_let_go(ready: child._Child) -> None:
    pid = ready.process.pid or 0
    let_go()
    assert child._ready == [] and memory_used(pid) == 0


def test_a_crash_takes_only_the_child() -> None:
    with pytest.raises(UserError, match="damaged"):
        run_limited(os.abort)


def test_a_cancel_ends_the_child() -> None:
    progress = Progress()
    threading.Timer(0.3, progress.cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        run_limited(time.sleep, 60, progress=progress)
    assert time.monotonic() - began < 20


def test_memory_is_seen() -> None:
    assert memory_used(os.getpid()) > 10 << 20 and memory_used(2**22 + 1) == 0


def test_the_parent_may_do_something_meanwhile() -> None:
    done = []
    assert run_limited(parse_mapping, 'kind = "events"', meanwhile=lambda: done.append(1)) == Mapping(kind="events")
    assert done == [1]


def in_parts(path: str) -> Iterator[int]:
    yield from (1, 2)
    if path == "bad":
        raise ValueError("no")
    if path == "slow":
        time.sleep(60)


def test_what_a_generator_gives_comes_as_a_list() -> None:
    assert run_limited(in_parts, "good") == [1, 2]
    with pytest.raises(ChildFailed, match="ValueError"):
        run_limited(in_parts, "bad")
    with pytest.raises(UserError, match=r"^slow takes longer"):
        run_limited(in_parts, "slow", seconds=3)

import os
import threading
import time

import pytest

from app.domain.errors import Cancelled, ChildFailed, UserError, place_of
from app.domain.imports import Mapping
from app.intake.cells import read_phone
from app.intake.mapping_file import parse_mapping
from app.jobs.child import memory_used, run_limited
from app.jobs.progress import Progress


def test_results_and_mistakes_come_home() -> None:
    assert run_limited(parse_mapping, 'kind = "events"') == Mapping(kind="events")
    with pytest.raises(UserError, match="pupils"):
        run_limited(parse_mapping, 'kind = "pupils"')


def test_a_bug_is_a_bug_and_says_where_but_not_with_what() -> None:
    with pytest.raises(ChildFailed, match="Unreadable") as caught:
        run_limited(read_phone, "张三 13x")
    assert "read_phone" in place_of(caught.value) and "张三" not in str(caught.value) + place_of(caught.value)


def test_too_long_is_a_sentence() -> None:
    began = time.monotonic()
    with pytest.raises(UserError, match="longer than"):
        run_limited(time.sleep, 60, seconds=0.5)
    assert time.monotonic() - began < 20


def test_too_much_memory_is_a_sentence() -> None:
    with pytest.raises(UserError, match="memory"):
        run_limited(bytearray, 3 << 30, memory_mb=200)


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

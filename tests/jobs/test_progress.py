import pytest

from app.domain.errors import Cancelled
from app.domain.messages import Message, mark
from app.jobs.progress import Progress


def test_each_percent_is_shown_once() -> None:
    shown: list[tuple[int, int]] = []
    progress = Progress(show=lambda done, total: shown.append((done, total)))
    for done in range(1000):
        progress.at(done, 1000)
    assert [done for done, _ in shown] == list(range(0, 1000, 10))


def test_cancelling_stops_at_the_next_chunk() -> None:
    progress = Progress()
    progress.at(1, 2)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.at(2, 2)
    with pytest.raises(Cancelled):
        progress.step(mark("tests", "next"))


def test_a_new_step_starts_its_percents_anew() -> None:
    shown: list[int] = []
    said: list[Message] = []
    progress = Progress(show=lambda done, total: shown.append(done), say=said.append)
    progress.at(0, 1)
    progress.step(mark("tests", "next"))
    progress.at(0, 1)
    assert shown == [0, 0]
    assert [str(message) for message in said] == ["next"]


def test_nothing_to_do_is_no_division_by_zero() -> None:
    Progress().at(0, 0)


def test_a_quiet_part_says_nothing_but_stops_with_the_whole() -> None:
    shown: list[int] = []
    said: list[Message] = []
    progress = Progress(show=lambda done, total: shown.append(done), say=said.append)
    part = progress.quiet()
    part.step(mark("tests", "within"))
    part.at(1, 2)
    progress.cancel()
    with pytest.raises(Cancelled):
        part.at(2, 2)
    assert (shown, said) == ([1], [])

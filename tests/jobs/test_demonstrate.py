"""The demonstration: the whole way once (long), and what is left of it when it is stopped."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, UserError
from app.domain.messages import Message, mark
from app.jobs import demonstrate as demo
from app.jobs.progress import Progress
from app.store.database import open_store

Work = Callable[[demo._Way], Message]


def walked(monkeypatch: pytest.MonkeyPatch, *steps: Work) -> None:
    monkeypatch.setattr(demo, "STEPS", steps)


def quick(way: demo._Way) -> Message:
    return mark("tests", "done")


def test_a_step_is_told_with_its_time_and_the_store_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    walked(monkeypatch, quick, quick)
    said: list[Message] = []
    report = demo.demonstrate(tmp_path / "new" / "folder", password="open sesame", progress=Progress(say=said.append))
    assert [str(message) for message in said] == ["done (0.0 s)"] * 2
    assert report.as_json().keys() >= {"store", "seconds", "peak_memory_mb", "files"}
    assert report.peak_memory_mb > 10
    open_store(report.store, "open sesame").close()


def test_a_second_run_leaves_the_first_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    walked(monkeypatch, quick)
    first = demo.demonstrate(tmp_path, password="open sesame", progress=Progress()).store
    second = demo.demonstrate(tmp_path, password="open sesame", progress=Progress()).store
    assert first != second and first.exists() and second.exists()


def test_stopped_or_failed_it_leaves_no_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    progress = Progress()

    def stops(way: demo._Way) -> Message:
        progress.cancel()
        way.progress.at(0, 1)
        return quick(way)

    def fails(way: demo._Way) -> Message:
        raise UserError(mark("tests", "no"))

    for last, error in ((stops, Cancelled), (fails, UserError)):
        walked(monkeypatch, quick, last)
        with pytest.raises(error):
            demo.demonstrate(tmp_path, password="open sesame", progress=progress)
        progress = Progress()
        assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_no_folder_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="choose another folder"):
        demo.demonstrate(tmp_path / "file", password="open sesame", progress=Progress())


@pytest.mark.long
def test_the_whole_way(tmp_path: Path) -> None:
    said: list[str] = []
    report = demo.demonstrate(tmp_path, password="open sesame", progress=Progress(say=lambda m: said.append(str(m))))
    assert len(said) == len(report.steps) == len(demo.STEPS)
    assert "夏日博物馆联名季: Works; 秋季健康家庭礼: Does not work" in said[8]
    kinds = {path.suffix for path in report.files if path.parent.name == "reports"}
    assert kinds == {".pdf", ".docx", ".xlsx", ".html", ".csv"}
    assert all(path.stat().st_size > 500 for path in report.files)
    json.dumps(report.as_json())

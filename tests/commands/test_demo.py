"""`demo`: the door to the demonstration, its password and its figures."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from app.commands import demo
from app.commands.output import Output
from app.domain.messages import Message, mark
from app.jobs import demonstrate
from app.store.database import open_store


@pytest.fixture(autouse=True)
def _one_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def one(way: demonstrate._Way) -> Message:
        return mark("tests", "one step")

    monkeypatch.setattr(demonstrate, "STEPS", (one,))
    monkeypatch.delenv("ALLIANCE_DESK_PASSWORD", raising=False)


def test_without_a_password_it_uses_sample_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert demo.run(argparse.Namespace(out=str(tmp_path)), Output("en", json=True)) == 0
    told = capsys.readouterr()
    figures = json.loads(told.out)
    assert figures.keys() >= {"store", "seconds", "peak_memory_mb", "files"}
    assert "“sample”" in told.err and "one step (0.0 s)" in told.err
    open_store(Path(figures["store"]), "sample").close()


def test_a_password_of_ones_own_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ALLIANCE_DESK_PASSWORD", "correct horse")
    demo.run(argparse.Namespace(out=str(tmp_path)), Output("en"))
    told = capsys.readouterr()
    assert "correct horse" not in told.err + told.out
    assert told.out.splitlines()[0].startswith("store")
    open_store(tmp_path / "sample.alliance", "correct horse").close()

import datetime
import json

import numpy as np
import pytest

from app.commands.output import Output
from app.domain.messages import mark


def test_json_is_one_object_on_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    figures = {
        "count": np.int64(3),
        "rate": np.float64(0.5),
        "day": datetime.date(2026, 11, 22),
        "说明": mark("t", "yes"),
    }
    Output(json=True).figures(figures)
    out = capsys.readouterr().out
    assert json.loads(out) == {"count": 3, "rate": 0.5, "day": "2026-11-22", "说明": "yes"}


def test_lines_are_aligned_and_lists_take_a_line_an_entry(capsys: pytest.CaptureFixture[str]) -> None:
    Output().figures({"n": 2, "arms": [{"arm": "a", "effect": None}, {"arm": "b", "effect": 0.25}]})
    assert capsys.readouterr().out.splitlines() == ["n     2", "arms  arm a  effect –", "      arm b  effect 0.25"]


def test_steps_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    Output().progress().step(mark("t", "Reading"))
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "Reading\n")

"""Run one command the way the door does, and read what it printed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from app.commands.opening import VARIABLE
from app.commands.output import Output


@pytest.fixture
def command(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, store_password: str
) -> Callable[..., tuple[int, dict[str, Any]]]:
    """command(module, *words) -> exit status and the JSON object it printed."""
    monkeypatch.setenv(VARIABLE, store_password)

    def run(module: ModuleType, *words: object) -> tuple[int, dict[str, Any]]:
        parser = argparse.ArgumentParser()
        module.arguments(parser)
        status = module.run(parser.parse_args([str(word) for word in words]), Output("en", json=True))
        return status, json.loads(capsys.readouterr().out)

    return run

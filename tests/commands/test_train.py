import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "recommend"))
import school as small

from app.commands import train
from app.store.database import Store


def test_it_says_epochs_and_prints_the_report(
    command: Callable[..., tuple[int, dict[str, Any]]], store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    small.fill(store, 60)
    store.close()
    status, figures = command(train, store.path, "--device", "cpu")
    assert status == 0
    assert figures["device"] == "cpu"
    assert figures["promoted"] == figures["evaluation"]["promoted"]
    assert figures["offers"]["users"] == 20
    assert figures["recommendations"] > 0


def test_an_unknown_device_is_refused(command: Callable[..., tuple[int, dict[str, Any]]], store: Store) -> None:
    with pytest.raises(SystemExit):
        command(train, store.path, "--device", "abacus")

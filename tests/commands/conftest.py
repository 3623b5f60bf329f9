"""Run one command the way the door does, and read what it printed."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app.commands.opening import VARIABLE
from app.commands.output import Output
from app.store.batches import batch
from app.store.database import Store


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


@pytest.fixture
def school(store: Store) -> Path:
    """A closed store of three families, two of them with a consent, and a museum's evening."""
    with batch(store, "import", "families") as b:
        b.insert("households", ["ref"], [("H1",), ("H2",), ("H3",)])
        b.insert(
            "guardians", ["ref", "name", "phone", "household_id"], [(f"G{n}", f"P{n}", f"138{n}", n) for n in (1, 2, 3)]
        )
        b.insert(
            "students",
            ["ref", "name", "birth_date", "household_id"],
            [(f"S{n}", f"C{n}", "2016-01-01", n) for n in (1, 2, 3)],
        )
        rows = [("guardian", n, "marketing", "2026-01-05", '["sms"]', "p.pdf") for n in (1, 2)]
        b.insert("consents", ["person_kind", "person_id", "purpose", "given_at", "channels", "proof"], rows)
        b.insert("partners", ["ref", "name", "industry"], [("P1", "Museum", "museum")])
        b.insert(
            "agreements",
            ["partner_id", "starts", "ends", "purposes"],
            [(1, "2026-01-01", "2199-01-01", '["marketing"]')],
        )
        b.insert("offers", ["ref", "partner_id", "title", "kind", "value"], [("evening", 1, "Evening", "event", 90.0)])
    store.close()
    return store.path

"""What every room's tests share: a real encrypted store, the sample institution, a day that stands still."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

# Before any Qt import: without a display Qt would end the process without a report.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app import paths
from app.domain.institution import Institution
from app.jobs.progress import Progress
from app.store.database import Store, create, open_store
from app.store.keys import CHEAP

PASSWORD = "correct horse"
SCHOOL = Institution(name="Test school", type="training_org", country="CN")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also the full-size fuzzes and drills")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        for item in items:
            if "long" in item.keywords:
                item.add_marker(pytest.mark.skip(reason="long: add --long"))


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the person's own stores, settings or log."""
    monkeypatch.setenv("ALLIANCE_DESK_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture
def today() -> date:
    return date(2026, 11, 22)


@pytest.fixture
def progress() -> Progress:
    return Progress()


@pytest.fixture
def store_password() -> str:
    return PASSWORD


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh, empty, encrypted store; the key is cheap to derive."""
    opened = create(tmp_path / "school.desk", PASSWORD, SCHOOL, cost=CHEAP).store
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sample_folder() -> Path:
    return paths.sample()


@pytest.fixture(scope="session")
def _sample_file(tmp_path_factory: pytest.TempPathFactory, sample_folder: Path) -> Path:
    """The sample institution, imported once for the whole run."""
    from app.jobs.load_sample import load_sample

    path = tmp_path_factory.mktemp("sample") / "sample.desk"
    opened = create(path, PASSWORD, SCHOOL, cost=CHEAP).store
    load_sample(opened, sample_folder, progress=Progress())
    opened.close()
    return path


@pytest.fixture
def sample_store(_sample_file: Path, tmp_path: Path) -> Iterator[Store]:
    """A private copy of the imported sample institution."""
    copy = tmp_path / "sample.desk"
    shutil.copyfile(_sample_file, copy)
    opened = open_store(copy, PASSWORD)
    yield opened
    opened.close()

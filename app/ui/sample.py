"""A look around: the sample institution, made once on this computer and opened again after that."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.jobs.progress import Progress
from app.paths import data_home, sample

if TYPE_CHECKING:
    from app.store.database import Store

PASSWORD = "sample"
"""No secret: the sample holds invented people only, and the unlock page says its password."""


def sample_file() -> Path:
    """Where the sample store lies on this computer."""
    return data_home() / "sample.desk"


def open_sample(progress: Progress) -> Store:
    """The sample store, made first if it is not there; cancelling or failing leaves none behind."""
    from app.store.database import open_store

    path = sample_file()
    if path.is_file():
        return open_store(path, PASSWORD)
    path.parent.mkdir(parents=True, exist_ok=True)
    return make_sample(path, progress)


def make_sample(path: Path, progress: Progress) -> Store:
    """A new sample store at `path`. Its key is cheap to derive: there is nothing in it to protect."""
    from app.domain.institution import Institution
    from app.jobs.load_sample import load_sample
    from app.store.database import create
    from app.store.keys import CHEAP

    store = create(path, PASSWORD, Institution(name=path.stem, sample=True), cost=CHEAP).store
    try:
        load_sample(store, sample(), progress=progress)
    except BaseException:
        store.close()
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink(missing_ok=True)
        raise
    return store

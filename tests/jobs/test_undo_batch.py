from pathlib import Path

import pytest

from app.domain.errors import Cancelled, UserError
from app.jobs.import_file import import_file
from app.jobs.progress import Progress
from app.jobs.undo_batch import undo_batch
from app.store.database import Store
from app.store.frames import frame


def test_an_import_is_taken_back(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("姓名\n王芳\n", "utf-8")
    report = import_file(store, tmp_path / "a.csv", "students")
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        undo_batch(store, progress=stopped)
    assert len(frame(store, "students")) == 1
    undone = undo_batch(store, report.batch)
    assert undone.batch_id == report.batch and undone.restored["students"] == 1 and len(frame(store, "students")) == 0
    with pytest.raises(UserError, match="nothing to undo"):
        undo_batch(store)

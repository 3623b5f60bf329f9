from pathlib import Path

import pytest

from app.domain.errors import Cancelled, UserError
from app.jobs.import_file import import_file
from app.jobs.progress import Progress
from app.jobs.undo_batch import BuiltUpon, undo_batch
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


def test_what_builds_on_an_older_import_is_named_and_goes_with_it_if_asked(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("学号,姓名\n1,王芳\n", "utf-8")
    first = import_file(store, tmp_path / "a.csv", "students")
    (tmp_path / "b.csv").write_text("学号,姓名,校区\n1,王芳,城东\n", "utf-8")
    import_file(store, tmp_path / "b.csv", "students")
    with pytest.raises(BuiltUpon, match=r"b\.csv"):
        undo_batch(store, first.batch)
    assert len(frame(store, "students")) == 1
    undone = undo_batch(store, first.batch, even_if_changed=True)
    assert len(undone.dependents) == 1 and len(frame(store, "students")) == 0


def test_an_older_import_of_the_same_headings_depends_on_nothing(store: Store, tmp_path: Path) -> None:
    """What both taught about the headings is no reason to keep the older one."""
    batches = []
    for number in (1, 2):
        path = tmp_path / f"{number}.csv"
        path.write_text(f"学号,姓名\n{number},王{'芳华'[number - 1]}\n", "utf-8")
        batches.append(import_file(store, path, "students").batch)
    undo_batch(store, batches[0])
    assert frame(store, "students")["ref"].tolist() == ["2"]

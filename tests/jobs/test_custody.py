from pathlib import Path

import pytest

from app.domain.errors import Cancelled
from app.jobs import custody
from app.jobs.progress import Progress
from app.store import backups
from app.store.database import Store, open_store


def test_a_store_is_backed_up_restored_and_checked(
    store: Store, tmp_path: Path, store_password: str, progress: Progress
) -> None:
    made = custody.back_up(store, progress=progress)
    assert made.path.parent == backups.own_folder(store.path)
    assert [one.path for one in backups.kept(store)] == [made.path]
    restored = custody.restore(made.path, tmp_path / "again.desk", store_password, progress=progress)
    assert restored.counts == made.counts
    again = open_store(restored.path, store_password)
    assert custody.check(again, progress=progress).sound
    verdict, entries = custody.audit(again, 5, (made.audit_head,), progress=progress)
    assert verdict.whole
    assert [entry.action for entry in entries] == ["create"]
    again.close()
    assert custody.audit(store, 1, progress=progress)[1][0].action == "backup"


def test_a_job_stopped_before_it_began_writes_nothing(store: Store, tmp_path: Path) -> None:
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        custody.back_up(store, tmp_path / "b", progress=stopped)
    assert not (tmp_path / "b").exists()

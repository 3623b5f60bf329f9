from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.store import audit, backups
from app.store.counts import counts
from app.store.database import Store, open_store
from app.store.people import student


def test_a_backup_opens_and_holds_the_same(school: Store, tmp_path: Path, store_password: str) -> None:
    before = counts(school)
    made = backups.back_up(school, tmp_path / "safe" / "place")
    assert made.counts == before
    restored = backups.restore(made.path, tmp_path / "again.desk", store_password)
    assert restored.counts == before
    again = open_store(tmp_path / "again.desk", store_password)
    assert student(again, 2) == student(school, 2)
    assert again.read().execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert audit.verify(again, (made.audit_head,)).whole
    assert audit.verify(school, (made.audit_head,)).whole
    again.close()


def test_it_is_taken_while_others_write(school: Store, tmp_path: Path) -> None:
    with school.write() as db:
        db.execute("INSERT INTO drafts (key, value, at) VALUES ('a', '', '')")
        made = backups.snapshot(school.path, school.key, tmp_path / "b.backup")
    assert made.counts["drafts"] == 0


def test_the_copy_is_encrypted(school: Store, tmp_path: Path) -> None:
    content = backups.back_up(school, tmp_path / "b").path.read_bytes()
    assert "王1".encode() not in content
    assert b"CREATE TABLE" not in content


def test_kept_lists_only_this_stores_backups_newest_first(school: Store, tmp_path: Path) -> None:
    newest = backups.back_up(school, tmp_path).path
    older = tmp_path / f"{school.path.stem}-20260101-000000.backup"
    older.touch()
    (tmp_path / "other-20260101-000000.backup").touch()
    (tmp_path / "letter.txt").touch()
    assert [one.path for one in backups.kept(school, tmp_path)] == [newest, older]
    assert backups.kept(school) == []


def test_each_mistake_has_its_sentence_and_writes_nothing(school: Store, tmp_path: Path, store_password: str) -> None:
    made = backups.back_up(school, tmp_path / "b").path
    damaged = tmp_path / "damaged.backup"
    content = bytearray(made.read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(content)
    (tmp_path / "file").touch()
    before = sorted(tmp_path.iterdir())
    target = tmp_path / "new.desk"
    cases = [
        ((tmp_path / "none", target, store_password), "There is no file"),
        ((damaged, target, store_password), "is damaged: choose an older one"),
        ((made, target, "wrong"), "password is wrong"),
        ((made, school.path, store_password), "already there"),
        ((made, tmp_path / "no" / "new.desk", store_password), "does not exist"),
        ((made, tmp_path / "Dropbox" / "new.desk", store_password), "synced or network"),
    ]
    for arguments, sentence in cases:
        with pytest.raises(UserError, match=sentence):
            backups.restore(*arguments)
    with pytest.raises(UserError, match="is a file"):
        backups.back_up(school, tmp_path / "file")
    assert sorted(tmp_path.iterdir()) == before


def test_a_damaged_store_does_not_replace_good_backups(school: Store, tmp_path: Path) -> None:
    backups.back_up(school, tmp_path / "b")
    with school.write() as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)") if not db.conn.in_transaction else None
    school.read()
    size = school.path.stat().st_size
    with school.path.open("rb+") as file:
        for place in range(4096 * 2 + 10, size, 4096):
            file.seek(place)
            file.write(b"damage")
    before = sorted((tmp_path / "b").iterdir())
    with pytest.raises(UserError, match=r"backup could not be made|not whole"):
        backups.back_up(school, tmp_path / "b")
    assert sorted((tmp_path / "b").iterdir()) == before


def name(at: datetime) -> str:
    return f"a-{at:%Y%m%d-%H%M%S}.backup"


def test_old_backups_thin_out_and_no_period_is_lost(tmp_path: Path) -> None:
    now = datetime(2026, 11, 22, 12, 30)
    times = [now - timedelta(minutes=20 * step) for step in range(3 * 24 * 400)]
    times = [at for at in times if at.hour in (9, 12)]
    for at in times:
        (tmp_path / name(at)).touch()
    backups.thin(tmp_path, "a")
    left = sorted((one.at for one in backups._in(tmp_path, "a")), reverse=True)
    assert left[0] == now
    assert {f"{at:%Y%m%d}" for at in left} >= {f"{now - timedelta(days=day):%Y%m%d}" for day in range(7)}
    assert len({f"{at:%Y%m}" for at in left}) == 12
    assert len(left) <= 12 + 7 + 4 + 12


def test_a_clock_set_back_does_not_cost_the_newest(tmp_path: Path) -> None:
    for hour in range(20):
        (tmp_path / name(datetime(2036, 1, 1) + timedelta(hours=hour))).touch()
    just_made = tmp_path / name(datetime(2026, 1, 1))
    just_made.touch()
    for month in range(1, 13):
        (tmp_path / name(datetime(2035, month, 1))).touch()
    backups.thin(tmp_path, "a", just_made)
    assert just_made.exists()

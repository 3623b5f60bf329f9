"""A mapping that was used is recognised next month by the headings of the file."""

from pathlib import Path

from app.domain.imports import Mapping
from app.jobs.import_file import import_file, preview_file
from app.store.database import Store
from app.store.mappings import remember, remembered

NOVEMBER = "编号,称呼,乐器\n1,王芳,钢琴\n"
DECEMBER = "乐器,称呼,编号\n古筝,李雷,2\n待定,韩梅,3\n"
MAPPING = Mapping(kind="students", columns={"student_id": "编号", "name": "称呼", "campus": "乐器"}, missing=("待定",))


def test_headings_are_read_as_they_were(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "十一月.csv"
    path.write_text(NOVEMBER, "utf-8")
    assert not preview_file(path, store=store).notes
    import_file(store, path, "students", mapping=MAPPING, dry_run=True)
    assert remembered(store) == []
    import_file(store, path, "students", mapping=MAPPING)
    later = tmp_path / "十二月.csv"
    later.write_text(DECEMBER, "gb18030")
    found = preview_file(later, store=store)
    day = remembered(store)[0].used_at[:10]
    assert [str(note) for note in found.notes] == [f"The columns are read as on {day}."]
    assert found.kind == "students" and found.mapping.columns == MAPPING.columns and "待定" in found.mapping.missing
    report = import_file(store, later, found.kind, mapping=found.mapping)
    assert (report.added, report.encoding, len(remembered(store))) == (2, "gb18030", 1)


def test_only_what_fits_is_recalled(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(NOVEMBER, "utf-8")
    import_file(store, path, "students", mapping=MAPPING)
    own = preview_file(path, "students", Mapping(kind="students", columns={"name": "乐器"}), store=store)
    assert own.mapping.columns == {"name": "乐器"} and not own.notes
    assert not preview_file(path, "guardians", store=store).notes and not preview_file(path).notes
    used = remembered(store)[0]
    remember(store, used.name, used.kind, used.fingerprint, 'kind = "students"\n[columns]\nold_field = "称呼"\n')
    assert not preview_file(path, store=store).notes

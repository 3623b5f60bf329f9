"""Files imported again after their duplicates were merged: nothing is added, nothing changes."""

from pathlib import Path

import pytest

from app.domain.imports import ImportReport
from app.jobs.import_file import import_file
from app.jobs.link_people import link_people
from app.jobs.load_sample import read_manifest
from app.jobs.merge_people import Merge
from app.store.batches import batch, history, undo
from app.store.database import Store
from app.store.frames import frame
from app.store.saving import new_ref

OFFICE = "学号,姓名,出生日期,年级,家长姓名,家长手机\nA1,王芳,2015-05-05,三年级,王强,13800000001\n"
DESK = "学号,姓名,出生日期,年级,家长姓名,家长手机\nB1,王芳,2015-05-05,四年级,王强,13800000002\n"
BOUGHT = "学号,课程编号,报名日期\nB1,C1,2026-01-01\nA1,C2,2026-02-02\n"
COMPARED = ("students", "guardians", "households", "guardianships", "enrolments", "consents", "aliases")


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.added, report.changed, report.unchanged, report.refused


def take(store: Store, folder: Path, kind: str, text: str) -> tuple[int, int, int, int]:
    (folder / f"{kind}.csv").write_text(text, "utf-8")
    return counts(import_file(store, folder / f"{kind}.csv", kind))


def tables(store: Store) -> dict[str, str]:
    return {name: frame(store, name).to_json() for name in COMPARED}


@pytest.fixture
def merged(store: Store, tmp_path: Path) -> Store:
    """One child and one father, each entered twice, with what both bought; made one."""
    for kind, text in (("students", OFFICE), ("students", DESK), ("enrolments", BOUGHT)):
        take(store, tmp_path, kind, text)
    with batch(store, "merge", "test", noun="students") as pen:
        Merge(pen).groups("students", [[1, 2]])
        Merge(pen).groups("guardians", [[1, 2]])
    return store


def test_the_sample_can_be_imported_again_after_linking(sample_store: Store, sample_folder: Path) -> None:
    linked = link_people(sample_store)
    assert linked.merged > 40
    before = tables(sample_store)
    files = read_manifest(sample_folder).files

    def again(kinds: tuple[str, ...]) -> list[tuple[int, int]]:
        reports = [
            import_file(sample_store, one.path, one.kind, skip_bad=True, error_folder=sample_store.path.parent)
            for one in files
            if one.kind in kinds
        ]
        return [(one.added, one.changed) for one in reports]

    assert again(("students", "guardians", "enrolments")) == [(0, 0)] * 6
    assert tables(sample_store) == before
    undo(sample_store, linked.batch)
    assert len(frame(sample_store, "aliases")) == 0
    assert again(("students",)) == [(0, 0)] * 2


def test_the_values_of_the_record_that_stays_stay(merged: Store, tmp_path: Path) -> None:
    before = tables(merged)
    assert len(frame(merged, "students")) == len(frame(merged, "guardians")) == 1
    assert take(merged, tmp_path, "students", DESK) == (0, 0, 1, 0)
    assert take(merged, tmp_path, "students", OFFICE) == (0, 0, 1, 0)
    assert take(merged, tmp_path, "students", DESK + OFFICE.splitlines()[1] + "\n") == (0, 0, 2, 0)
    assert take(merged, tmp_path, "enrolments", BOUGHT) == (0, 0, 2, 0)
    assert tables(merged) == before
    newer = DESK + OFFICE.splitlines()[1].replace("三年级", "五年级") + "\n"
    assert take(merged, tmp_path, "students", newer) == (0, 1, 1, 0)
    assert frame(merged, "students")["grade"].tolist() == ["5"]


def test_rows_without_an_id_find_the_record_that_stays(store: Store, tmp_path: Path) -> None:
    office, desk = (text.replace("学号,", "").replace("A1,", "").replace("B1,", "") for text in (OFFICE, DESK))
    take(store, tmp_path, "students", office)
    take(store, tmp_path, "students", desk)
    with batch(store, "merge", "test", noun="students") as pen:
        Merge(pen).groups("students", [[1, 2]])
        Merge(pen).groups("guardians", [[1, 2]])
    for text in (office, desk, office):
        assert take(store, tmp_path, "students", text) == (0, 0, 1, 0)
    parents = "家长姓名,手机\n王强,13800000002\n王强,13800000001\n"
    assert take(store, tmp_path, "guardians", parents) == (0, 0, 2, 0)


def test_a_child_is_known_by_a_number_its_parent_had_before_the_merge(merged: Store, tmp_path: Path) -> None:
    undo(merged, history(merged)[0].id)
    brother = "姓名,出生日期,家长姓名,家长手机\n王磊,2012-02-02,王强,13800000002\n"
    assert take(merged, tmp_path, "students", brother) == (1, 0, 0, 0)
    with batch(merged, "merge", "test", noun="students") as pen:
        Merge(pen).groups("students", [[1, 2]])
        Merge(pen).groups("guardians", [[1, 2]])
    assert frame(merged, "guardians")["phone"].tolist() == ["13800000001"]
    before = tables(merged)
    assert take(merged, tmp_path, "students", brother) == (0, 0, 1, 0)
    assert tables(merged) == before


def test_other_files_may_name_a_merged_record(merged: Store, tmp_path: Path) -> None:
    gone = set(frame(merged, "aliases")["ref"])
    (guardian,) = {one for one in gone if one.startswith("G-")}
    (home,) = {one for one in gone if one.startswith("H-")}
    stays = (
        frame(merged, "students")["id"][0],
        frame(merged, "guardians")["id"][0],
        frame(merged, "households")["id"][0],
    )
    assert take(merged, tmp_path, "events", "学号,课程编号,类型,时间\nB1,C1,出勤,2026-03-01\n")[0] == 1
    assert (
        take(merged, tmp_path, "consents", f"监护人编号,授权用途,授权日期\n{guardian},marketing,2026-09-01\n")[0] == 1
    )
    assert take(merged, tmp_path, "assignments", "活动名称,人员编号,组别,分组日期\n夏日,B1,offer,2026-06-01\n")[0] == 1
    said = f"活动名称,人员编号,家庭编号,结果,日期\n夏日,{guardian},,已报名,2026-06-09\n夏日,,{home},已报名,2026-06-10\n"
    assert take(merged, tmp_path, "outcomes", said)[0] == 2
    assert take(merged, tmp_path, "guardians", f"家长编号,姓名,手机,孩子学号\n{guardian},王强,13800000002,B1\n") == (
        0,
        0,
        1,
        0,
    )
    assert frame(merged, "events")["student_id"].tolist() == [stays[0]]
    assert frame(merged, "consents")["person_id"].tolist()[-1] == stays[1]
    assert frame(merged, "assignments")["person_id"].tolist() == [stays[0]]
    assert frame(merged, "outcomes")["household_id"].tolist() == [stays[2]] * 2


def test_undo_of_the_merge_makes_the_old_ids_people_again(merged: Store, tmp_path: Path) -> None:
    undo(merged, history(merged)[0].id)
    assert frame(merged, "students")["ref"].tolist() == ["A1", "B1"] and len(frame(merged, "aliases")) == 0
    assert take(merged, tmp_path, "students", DESK) == (0, 0, 1, 0)
    assert take(merged, tmp_path, "enrolments", BOUGHT) == (0, 0, 2, 0)


def test_a_merged_record_may_be_merged_on(merged: Store, tmp_path: Path) -> None:
    fuller = DESK.replace("B1", "D1").replace("姓名,", "姓名,邮箱,学校,").replace("王芳,", "王芳,a@b.cn,实验小学,")
    assert take(merged, tmp_path, "students", fuller)[0] == 1
    with batch(merged, "merge", "test", noun="students") as pen:
        Merge(pen).groups("students", [frame(merged, "students")["id"].tolist()])
    (stays,) = frame(merged, "students").to_dict("records")
    aliases = frame(merged, "aliases").query("noun == 'students'")
    assert set(aliases["ref"]) == {"A1", "B1", "D1"} - {stays["ref"]} and set(aliases["entity_id"]) == {stays["id"]}
    for text in (OFFICE, DESK, fuller):
        assert take(merged, tmp_path, "students", text) == (0, 0, 1, 0)


def test_a_new_record_never_gets_a_merged_ref(merged: Store, tmp_path: Path) -> None:
    before = set(frame(merged, "aliases")["ref"])
    assert take(merged, tmp_path, "guardians", "家长姓名,手机\n李雷,13900000009\n")[0] == 1
    assert not before & {*frame(merged, "guardians")["ref"], *frame(merged, "households")["ref"]}
    with batch(merged, "edit", "test") as pen:
        pen.insert("aliases", ["noun", "ref", "entity_id"], [("students", "S000002", 1)])
    assert new_ref(merged, "students", "S") == "S000003"


def test_the_import_of_the_record_that_stays_is_not_undone_alone(merged: Store) -> None:
    first = min(row.id for row in history(merged))
    undo(merged, first, even_if_changed=True)
    assert len(frame(merged, "aliases")) == 0

"""A mapping that was used is recognised next month by the headings of the file."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.imports import ImportReport, Mapping
from app.domain.recipe import Step
from app.jobs.import_file import import_file, preview_file
from app.store.batches import batch, undo
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
    assert [str(note) for note in found.notes] == [f"The columns are read as on {day} (“十一月.csv”)."]
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
    with batch(store, "import", "an older version") as pen:
        remember(pen, used.name, used.kind, used.fingerprint, 'kind = "students"\n[columns]\nold_field = "称呼"\n')
    assert not preview_file(path, store=store).notes


RECIPE = (
    Step("trim"),
    Step("map", ("乐器",), values={"待定": "钢琴"}),
    Step("split", ("编号",), ("编号", "班"), by="-"),
)


def test_a_recipe_is_applied_again_by_itself_next_month(store: Store, tmp_path: Path) -> None:
    november, december = tmp_path / "十一月.csv", tmp_path / "十二月.csv"
    november.write_text("编号,称呼,乐器\n1-甲,王芳,待定\n", "utf-8")
    december.write_text("编号,称呼,乐器\n2-乙,李雷,待定\n", "utf-8")
    import_file(store, november, "students", mapping=replace(MAPPING, missing=(), recipe=RECIPE))
    found = preview_file(december, store=store)
    assert found.mapping.recipe == RECIPE
    assert [guess.header for guess in found.columns] == ["编号", "班", "称呼", "乐器"]
    assert found.sample_rows == (("2", "乙", "李雷", "钢琴"),)
    report = import_file(store, december, found.kind, mapping=found.mapping)
    assert report.added == 1
    rows = store.read().execute("SELECT ref, name, campus, attributes FROM students ORDER BY id").fetchall()
    assert rows == [("1", "王芳", "钢琴", '{"班": "甲"}'), ("2", "李雷", "钢琴", '{"班": "乙"}')]
    undo(store)
    assert preview_file(december, store=store).mapping.recipe == RECIPE  # November still counts
    undo(store)
    assert preview_file(december, store=store).mapping.recipe == ()


def test_a_mended_error_file_is_read_as_the_file_it_came_from(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("编号,称呼,乐器,生日\n1-甲,王芳,待定,2015-01-02\n2-甲,李雷,待定,2015-13-40\n", "utf-8")
    mapping = Mapping(
        kind="students",
        columns={"student_id": "编号", "name": "称呼", "campus": "乐器", "birth_date": "生日"},
        recipe=RECIPE,
    )
    report = import_file(store, path, "students", mapping=mapping, skip_bad=True)
    assert (report.added, report.refused) == (1, 1)
    errors = Path(report.error_file or "")
    text = errors.read_text("utf-8-sig")
    assert text.splitlines()[1].startswith("2-甲,李雷,待定,2015-13-40,")  # the person's own cells, not the cleaned ones
    errors.write_text(text.replace("2015-13-40", "2015-10-04"), "utf-8")
    found = preview_file(errors, store=store)
    assert found.mapping.recipe == RECIPE
    again = import_file(store, errors, found.kind, mapping=found.mapping)
    assert (again.added, again.refused) == (1, 0)
    rows = store.read().execute("SELECT ref, campus, birth_date, attributes FROM students ORDER BY id").fetchall()
    assert rows[1] == ("2", "钢琴", "2015-10-04", '{"班": "甲"}')


def notes(report: ImportReport) -> list[str]:
    return [str(one) for one in report.notes if "kept with each row" not in str(one)]


def test_the_job_and_the_command_recall_too(store: Store, tmp_path: Path) -> None:
    november, december = tmp_path / "十一月.csv", tmp_path / "十二月.csv"
    november.write_text("编号,称呼,乐器\n1-甲,王芳,待定\n", "utf-8")
    december.write_text("乐器,编号,称呼\n待定,2-乙,李雷\n", "utf-8")
    with pytest.raises(UserError, match="No column was found for name"):
        import_file(store, december, "students")
    import_file(store, november, "students", mapping=replace(MAPPING, missing=(), recipe=RECIPE))
    day = remembered(store)[0].used_at[:10]
    for dry_run in (True, False):
        report = import_file(store, december, "students", dry_run=dry_run)
        assert (report.added, report.unchanged, report.refused) == (1, 0, 0)
        assert notes(report) == [
            f"The columns are read as on {day} (“十一月.csv”).",
            "3 cleaning step(s) from then are applied again.",
        ]
    assert store.read().execute("SELECT ref, campus FROM students ORDER BY id").fetchall() == [
        ("1", "钢琴"),
        ("2", "钢琴"),
    ]
    again = import_file(store, november, "students")
    assert (again.unchanged, again.changed, again.added) == (1, 0, 0)
    with pytest.raises(UserError, match="No column was found for name"):
        import_file(store, december, "students", fresh=True)


def test_a_mapping_that_is_given_wins_and_other_columns_are_not_guessed_from_it(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("学号,姓名,乐器\n1,王芳,钢琴\n", "utf-8")
    import_file(
        store, path, "students", mapping=Mapping(columns={"student_id": "学号", "name": "姓名", "campus": "乐器"})
    )
    given = Mapping(kind="students", columns={"student_id": "学号", "name": "姓名", "district": "乐器"})
    assert notes(import_file(store, path, "students", mapping=given, dry_run=True)) == []
    path.write_text("学号,姓名,乐器,老师\n2,李雷,古筝,周\n", "utf-8")
    report = import_file(store, path, "students")
    day = remembered(store)[0].used_at[:10]
    assert notes(report) == [
        f"The columns are not those of “a.csv” of {day}, so what was set then is not used; they are recognised afresh."
    ]
    rows = store.read().execute("SELECT campus, attributes FROM students WHERE ref = '2'").fetchall()
    assert rows == [(None, '{"乐器": "古筝", "老师": "周"}')]
    assert notes(import_file(store, path, "students")) == [f"The columns are read as on {day} (“a.csv”)."]
    path.write_text("学号,姓名\n3,韩梅\n", "utf-8")
    assert notes(import_file(store, path, "students")) == [], "the last one said no more than the headings do"


def test_a_mapping_is_remembered_as_it_was_applied(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("学号,姓名,备注\n1,王芳,甲\n1,王芳,无\n", "utf-8")
    import_file(store, path, "students")
    again = import_file(store, path, "students")
    assert (again.added, again.changed, again.unchanged) == (0, 0, 2)
    assert store.read().execute("SELECT attributes FROM students").fetchone() == ('{"备注": "无"}',)

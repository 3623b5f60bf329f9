from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.jobs.progress import Progress
from app.texts import translator
from app.ui.pages.results_file import CONTROLS, GROUPS, FileColumn, FileColumns, FileDialog, guess, look_into


def test_columns_are_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    lines = [f"{at},{'A' if at % 2 else 'no mail'},{at % 3 == 0:d},{at * 1.5}" for at in range(60)]
    path.write_text("id,segment,visit,spend\n" + "\n".join(lines), "utf-8")
    found = look_into(path, Progress())
    assert found.rows == 60
    columns = {column.name: column for column in found.columns}
    assert columns["segment"] == FileColumn("segment", ("A", "no mail"), False)
    assert columns["visit"].numbers and columns["visit"].values == ("0", "1")
    assert columns["spend"].numbers and columns["spend"].values == ()


def test_a_table_without_groups_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("id\n" + "\n".join(map(str, range(60))), "utf-8")
    with pytest.raises(UserError, match="which group"):
        look_into(path, Progress())


def test_the_nearest_name_is_guessed() -> None:
    assert guess(["history_segment", "channel", "segment"], GROUPS) == "segment"
    assert guess(["渠道", "实验分组"], GROUPS) == "实验分组"
    assert guess(["x", "y"], GROUPS) == "x"
    assert guess([], GROUPS) == ""
    assert CONTROLS.search("No E-Mail") and CONTROLS.search("对照组") and not CONTROLS.search("Mens E-Mail")


def table() -> FileColumns:
    return FileColumns(
        Path("old.csv"),
        90,
        (
            FileColumn("segment", ("Mens E-Mail", "No E-Mail", "Womens E-Mail"), False),
            FileColumn("zone", ("rural", "urban"), False),
            FileColumn("visit", ("0", "1"), True),
            FileColumn("spend", (), True),
        ),
    )


def test_the_dialog_hands_out_the_jobs_arguments(bench) -> None:
    dialog = FileDialog(None, translator("en"), table())
    dialog.fill({"margin": 2, "fewer": True})
    dialog.submit()
    assert dialog.answer == {
        "arm": "segment",
        "control": "No E-Mail",
        "outcome": "visit",
        "value": "spend",
        "unit": None,
        "before": None,
        "margin": 0.02,
        "fewer_is_better": True,
    }


def test_another_group_column_brings_its_own_values(bench) -> None:
    dialog = FileDialog(None, translator("en"), table())
    dialog.arm.set_value("zone")
    assert [dialog.control.itemText(at) for at in range(dialog.control.count())] == ["rural", "urban"]
    dialog.fill({"outcome": "spend", "margin": 2})
    dialog.submit()
    assert (dialog.answer["arm"], dialog.answer["control"], dialog.answer["margin"]) == ("zone", "rural", 2)

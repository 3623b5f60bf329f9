from pathlib import Path

from app.domain.imports import EXAMPLE_MARKS, Mapping
from app.intake.reading import read_table
from app.intake.template import TemplateText, write_template


def test_the_sheet_has_headers_an_example_and_a_dictionary(tmp_path: Path) -> None:
    text = TemplateText(
        "学员", "说明", ("列", "填什么", "必填", "示例"), "是", "否", "问题说明", EXAMPLE_MARKS[1],
        [("学号", "编号", False, "001"), ("姓名", "姓名", True, "王小明")],
    )  # fmt: skip
    write_template(tmp_path / "t.xlsx", text)
    blank = read_table(tmp_path / "t.xlsx", Mapping())
    assert blank.sheet == "学员" and blank.headers == ("学号", "姓名", "问题说明") and len(blank.lines) == 0
    words = read_table(tmp_path / "t.xlsx", Mapping(sheet="说明", header_row=1))
    assert words.column("必填").taken().tolist() == ["否", "是"]

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pptx import Presentation

from app.reports.pptx_file import FONT, pptx_bytes
from app.reports.report import Report


def opened(report: Report) -> Any:
    return Presentation(io.BytesIO(pptx_bytes(report)))


def words_of(slide: Any) -> str:
    said = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    cells = [cell.text for shape in slide.shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    return "\n".join([*said, *cells])


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_ten_slides_with_native_charts_and_notes(made: Callable[..., Report], language: str) -> None:
    report = made(language, inside=True)
    slides = list(opened(report).slides)
    assert len(slides) == 10
    assert sum(shape.has_chart for slide in slides for shape in slide.shapes) == 5
    assert all(slide.notes_slide.notes_text_frame.text for slide in slides)
    assert "Welch" in slides[4].notes_slide.notes_text_frame.text
    cover = words_of(slides[0])
    assert report.verdict in cover and report.sentence in cover and report.next_step in cover
    assert "¥300" in words_of(slides[7])
    assert "+¥700" in words_of(slides[1])


def test_nothing_recorded_still_makes_ten(made: Callable[..., Report]) -> None:
    bare = made()
    bare = replace(bare, picture=None, sections=tuple(one for one in bare.sections if one.key in ("limits", "method")))
    slides = list(opened(bare).slides)
    assert len(slides) == 10
    assert "Nothing of this kind was recorded" in words_of(slides[6])


def test_a_map_is_a_table_of_shades(made: Callable[..., Report]) -> None:
    slide = opened(made(inside=True)).slides[8]
    cells = next(shape.table for shape in slide.shapes if shape.has_table)
    assert [cells.cell(1, 1).text, cells.cell(1, 2).text, cells.cell(2, 2).text] == ["10", "40", ""]


def test_our_fonts_colours_and_logo(made: Callable[..., Report], logo: bytes) -> None:
    data = pptx_bytes(replace(made(logo=logo), colour="#123456"))
    package = zipfile.ZipFile(io.BytesIO(data))
    theme = package.read("ppt/theme/theme1.xml").decode()
    assert theme.count(f'typeface="{FONT}"') >= 4 and '<a:accent1><a:srgbClr val="123456"/>' in theme
    assert any(name.startswith("ppt/media/") for name in package.namelist())
    assert Presentation(io.BytesIO(data)).core_properties.author == "启航 School"


def test_a_strangers_words_stay_words(made: Callable[..., Report]) -> None:
    title = opened(made(inside=True)).slides[0].shapes.title.text_frame.text
    assert "<script>" in title and "\x07" not in title

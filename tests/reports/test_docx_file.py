import io
from collections.abc import Callable

from docx import Document
from docx.oxml.ns import qn

from app.reports.docx_file import docx_bytes
from app.reports.report import Report


def test_real_headings_tables_and_pictures(made: Callable[..., Report]) -> None:
    page = Document(io.BytesIO(docx_bytes(made())))
    headings = [p.text for p in page.paragraphs if p.style is not None and p.style.name.startswith("Heading")]
    assert {"Results", "Money", "What this report cannot say", "Method"} <= set(headings)
    assert len(page.inline_shapes) == 5
    cells = [cell.text.replace("\u00a0", " ") for table in page.tables for row in table.rows for cell in row.cells]
    assert "+8.1 %" in cells and "¥300" in cells


def test_chinese_font_is_named_for_east_asia(made: Callable[..., Report]) -> None:
    page = Document(io.BytesIO(docx_bytes(made("zh_CN"))))
    for name in ("Normal", "Heading 1", "Title"):
        fonts = page.styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:eastAsia")) == "Microsoft YaHei"
        assert fonts.get(qn("w:eastAsiaTheme")) is None
    assert any("本报告不能说明的事" in p.text for p in page.paragraphs)


def test_page_number_is_a_field(made: Callable[..., Report]) -> None:
    page = Document(io.BytesIO(docx_bytes(made())))
    xml = page.sections[0].footer._element.xml
    assert "PAGE" in xml and "NUMPAGES" in xml


def test_logo_and_table_heads(made: Callable[..., Report], logo: bytes) -> None:
    page = Document(io.BytesIO(docx_bytes(made(logo=logo))))
    assert len(page.inline_shapes) == 6
    assert page.element.xml.count("w:tblHeader") == 6

import io
from collections.abc import Callable

import pypdf

from app.reports.pdf import pdf_bytes, png_bytes
from app.reports.report import Report


def text_of(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def test_cover_limits_method_and_page_numbers(made: Callable[..., Report]) -> None:
    data = pdf_bytes(made())
    pages = pypdf.PdfReader(io.BytesIO(data)).pages
    cover = pages[0].extract_text()
    assert "Works" in cover and "8 more in every 100 families enrolled" in cover and "Repeat it." in cover
    assert "<script>" in cover  # words, not markup
    whole = text_of(data)
    assert "What this report cannot say" in whole and "Method" in whole
    assert f"Page {len(pages)} of {len(pages)}" in whole


def test_chinese_glyphs_come_from_our_font(made: Callable[..., Report]) -> None:
    data = pdf_bytes(made("zh_CN"))
    fonts = {str(font) for page in pypdf.PdfReader(io.BytesIO(data)).pages
             for font in (one.get_object()["/BaseFont"] for one in page["/Resources"]["/Font"].values())}  # fmt: skip
    assert fonts and all("NotoSansSC" in font for font in fonts)
    assert "本报告不能说明的事" in text_of(data)


def test_pictures_and_dictionary(made: Callable[..., Report]) -> None:
    report = made()
    assert png_bytes(report, report.figures[0]).startswith(b"\x89PNG")
    assert dict(report.dictionary())["Owed"] == "Amount to pay"


def test_the_logo_and_comparisons_are_set(made: Callable[..., Report], logo: bytes) -> None:
    pages = pypdf.PdfReader(io.BytesIO(pdf_bytes(made(inside=True, logo=logo)))).pages
    assert len(list(pages[0].images)) == 1
    assert "Museum added most" in "".join(page.extract_text() for page in pages)

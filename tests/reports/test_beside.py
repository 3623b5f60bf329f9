"""What stands beside the effect is in every format alike, after the headline, and never in a partner's report."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import openpyxl
import pytest

from app.domain.evidence import BayesView, Complier, Subgroup
from app.domain.measurement import Measurement
from app.domain.messages import Message
from app.reports.beside import beside_section, beside_table
from app.reports.docx_file import docx_bytes
from app.reports.html_file import html_bytes
from app.reports.pdf import pdf_bytes
from app.reports.redaction import redacted
from app.reports.report import Report
from app.reports.tables import questions_table
from app.reports.xlsx_file import xlsx_bytes

Made = Callable[..., Report]


@pytest.fixture
def rich(measured: Measurement) -> Measurement:
    """With a belief, those who came, a guardrail and one part named beforehand."""
    belief = BayesView("offer", 0.0771, 0.05, 0.1, 0.97, 0.9, 0.0, None, Message("tests", "A belief said."))
    came = Complier("offer", 0.4, 0.0, 0.2022, 0.1, 0.3, False, 90.0, False, Message("tests", "Of those who came."))
    part = Subgroup("schooling", "primary", 612, 0.1, 0.0, 0.2, 0.0899, 0.03, 0.15)
    return replace(measured, bayes=(belief,), complier=came, subgroups=(part,))


def test_every_kind_has_its_row(rich: Measurement) -> None:
    table = beside_table(rich, str)
    assert table is not None
    assert [row[:4] for row in table.rows] == [
        ("Bayesian view", 0.0771, 0.05, 0.1),
        ("Those who came", 0.2022, 0.1, 0.3),
        ("Guardrail", 0.065, 0.031, 0.099),
        ("schooling: primary", 0.0899, 0.03, 0.15),
    ]
    assert [row[4] for row in table.rows] == [
        "Chances that it helps: 97 in 100", "", "Held", "612 families, drawn towards the other parts",
    ]  # fmt: skip
    assert {len(row) for row in table.rows} == {len(table.headers)} == {len(table.meanings)}
    asked = questions_table(rich, str)
    assert asked is not None and [row[0] for row in asked.rows] == ["Bought"]  # no guardrail is printed twice


def test_what_cannot_be_bounded_is_said(rich: Measurement) -> None:
    assert rich.complier is not None
    open_side = replace(rich, complier=replace(rich.complier, low=None, redeemed=True))
    table = beside_table(open_side, str)
    assert table is not None
    assert table.rows[1] == ("Those who took up the offer", 0.2022, None, 0.3, "No bounded range can be given")
    table = beside_table(replace(rich, complier=replace(rich.complier, disjoint=True)), str)
    assert table is not None and table.rows[1][2:4] == (None, None)


def test_nothing_beside_no_section(measured: Measurement) -> None:
    bare = replace(measured, questions=tuple(one for one in measured.questions if not one.guardrail))
    assert beside_table(bare, str) is None
    assert beside_section(bare, "More", str) is None


@pytest.mark.parametrize(
    ("language", "heading", "name"),
    [("en", "More about the effect", "Bayesian view"), ("zh_CN", "效果的更多情况", "贝叶斯视角")],
)
def test_all_formats_print_it_after_the_headline(
    made: Made, rich: Measurement, language: str, heading: str, name: str
) -> None:
    report = made(language, rich)
    page = html_bytes(report).decode()
    document = zipfile.ZipFile(io.BytesIO(docx_bytes(report))).read("word/document.xml").decode()
    for text in (page, document):
        assert heading in text and name in text and "A belief said." in text and "Of those who came." in text
        assert all(number in text for number in ("+7.7", "+20.2", "+6.5", "+9.0"))
        assert text.index(report.sentence) < text.index(heading)
    book = openpyxl.load_workbook(io.BytesIO(xlsx_bytes(report)))
    assert book[heading]["A2"].value == name and book[heading]["B3"].value == 0.2022
    assert pdf_bytes(report).startswith(b"%PDF")
    assert len(pdf_bytes(report)) > len(pdf_bytes(made(language, replace(rich, subgroups=(), questions=(), bayes=()))))


def test_a_partner_reads_none_of_it(made: Made, rich: Measurement) -> None:
    report = made("en", redacted(rich, "Museum"), "Museum")
    assert report.section("beside") is None
    page = html_bytes(report).decode()
    assert not any(word in page for word in ("More about", "A belief", "who came", "schooling"))

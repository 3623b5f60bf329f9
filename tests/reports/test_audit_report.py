from dataclasses import replace

import pytest

from app.domain.messages import Message
from app.domain.student_audit import Access, AgeGroup, Export, Held, Permission, SharedWith, StudentAudit
from app.reports.audit_report import build_audit
from app.reports.pdf import pdf_bytes
from app.reports.report import Sender
from app.texts import translator

FOUND = StudentAudit(
    today="2026-11-22", students=3, guardians=1, access=(Access("Wang", "head", 12, "2026-11-20"),),
    held=(Held("students", "phone", 3, 2, True),),
    permissions=(Permission("sharing", "Bank", 2, 1, 1, 0, 1, 1), Permission("odd", "", 1, 0, 0, 0, 0, 0)),
    exports=(Export("2026-11-01 10:00", "Wang", "launch", "C1", 40, "Bank"),),
    partners=(SharedWith("Bank", "2026-01-01", "2027-01-01", ("name", "shoe_size"), 2, 1),),
    ages=(AgeGroup("under14", 2, 2, 1), AgeGroup("unknown", 1, 0, 0)), whole=True,
    findings=(Message("tests", "one has no guardian"),), next_step=Message("tests", "mend it"),
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_all_it_asks_is_answered(language: str) -> None:
    report = build_audit(FOUND, Sender("School"), translator(language), language)
    assert [one.key for one in report.sections] == [
        "findings", "access", "ages", "permissions", "partners", "held", "exports", "limits",
    ]  # fmt: skip
    assert report.tone == "open" and report.next_step == "mend it"
    assert pdf_bytes(report).startswith(b"%PDF")


def test_stored_words_are_said_and_strange_ones_stay() -> None:
    report = build_audit(FOUND, Sender("School"), translator("en"), "en")
    partners, permissions = report.table("partners"), report.table("permissions")
    assert partners is not None and partners.rows[0][2] == "Name, shoe_size"
    assert permissions is not None and permissions.rows[1][:2] == ("odd", "The institution")


def test_a_broken_log_turns_it_red() -> None:
    report = build_audit(replace(FOUND, whole=False), Sender("School"), translator("en"), "en")
    assert report.tone == "bad"
    assert (
        build_audit(replace(FOUND, findings=()), Sender("School"), translator("en"), "en").verdict == "Nothing to mend"
    )

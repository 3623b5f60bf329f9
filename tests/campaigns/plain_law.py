"""The law a second time, written by hand, slow and plain: one sentence of Python a rule, knowing nothing of the files.

Whoever changes a rule file must say the same here, or the tests see two laws. None is a missing input: it always meets
what is asked of it, so that what is not known can never help.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

Facts = dict[str, Any]
CREDIT = ("loan", "training_loan", "credit_card", "car_finance")
STUDENT_LOANS = ("loan", "training_loan", "car_finance")
MONEY = (*CREDIT, "debit_account", "insurance", "investment")
LICENCES = ("A1", "A2", "A3", "B1", "B2", "C1", "C2", "C5")
ORDER = ("ALLOW", "WARN", "SUPPRESS", "REQUIRE", "BLOCK")


def yes(value: Any) -> bool:
    return value is None or value == 1


def no(value: Any) -> bool:
    return value is None or value == 0


def under(value: Any, edge: float) -> bool:
    return value is None or value < edge


def over(value: Any, edge: float) -> bool:
    return value is None or value > edge


def among(value: Any, *words: Any) -> bool:
    return value is None or value in words


def outside(value: Any, *words: Any) -> bool:
    return value is None or value not in words


@dataclass(frozen=True)
class Article:
    """One rule: since when, where, how hard, and when it holds; `noted`: a note in the plan answers it; `told`: it is
    only said.
    """

    since: date
    pack: str
    verdict: str
    holds: Callable[[Facts], bool]
    noted: bool = False
    told: bool = False


def rows(f: Facts) -> bool:
    return outside(f["partner_type"], "self") and among(f["shares"], "person_rows")


def pupils_course(f: Facts) -> bool:
    return among(f["offer_kind"], "course_k12")


def _public(f: Facts) -> bool:
    shown = among(f["place"], "school", "kindergarten", "public") and no(f["one_to_one"])
    return among(f["channel"], "poster") or shown


def _bank_share(f: Facts) -> bool:
    to_bank = among(f["partner_type"], "bank", "consumer_finance", "microloan", "insurer")
    return among(f["shares"], "psi_count", "person_rows") and to_bank


def day(text: str) -> date:
    return date.fromisoformat(text)


PERSON: dict[str, Article] = {
    "R1": Article(day("2000-01-01"), "ALL", "SUPPRESS", lambda f: no(f["contact"])),
    "G1": Article(
        day("2000-01-01"),
        "ALL",
        "SUPPRESS",
        lambda f: yes(f["do_not_contact"]) or yes(f["restricted"]) or yes(f["erased"]),
    ),
    "G6": Article(day("2000-01-01"), "ALL", "SUPPRESS", lambda f: yes(f["objected"])),
    "G2": Article(day("2015-09-01"), "ALL", "REQUIRE", lambda f: no(f["consent_active"]) and no(f["consent_lapsed"])),
    "G3": Article(day("2000-01-01"), "ALL", "BLOCK", lambda f: no(f["consent_active"]) and yes(f["consent_lapsed"])),
    "G3.text": Article(
        day("2000-01-01"), "ALL", "BLOCK", lambda f: yes(f["consent_active"]) and no(f["consent_text_current"])
    ),
    "G4": Article(
        day("2000-01-01"),
        "ALL",
        "REQUIRE",
        lambda f: yes(f["consent_active"]) and no(f["consent_proof"]) and over(f["consent_kept_days"], 30),
    ),
    "G4.grace": Article(
        day("2000-01-01"),
        "ALL",
        "WARN",
        lambda f: yes(f["consent_active"]) and no(f["consent_proof"]) and under(f["consent_kept_days"], 31),
    ),
    "T1": Article(day("2000-01-01"), "ALL", "SUPPRESS", lambda f: over(f["recent_contacts"], 1)),
    "T1.plan": Article(day("2000-01-01"), "ALL", "SUPPRESS", lambda f: yes(f["contacts_full"])),
    "T1.credit": Article(
        day("2000-01-01"), "ALL", "SUPPRESS", lambda f: among(f["offer_kind"], *CREDIT) and over(f["credit_offers"], 0)
    ),
    "T2": Article(day("2018-05-25"), "ALL", "WARN", lambda f: over(f["request_days"], 15)),
    "T2.late": Article(day("2018-05-25"), "ALL", "BLOCK", lambda f: over(f["request_days"], 30)),
    "O1": Article(day("2000-01-01"), "ALL", "SUPPRESS", lambda f: no(f["offer_fits"])),
    "P1": Article(day("2021-11-01"), "ALL", "BLOCK", lambda f: rows(f) and no(f["row_consent"])),
    "P2": Article(
        day("2021-11-01"),
        "ALL",
        "ALLOW",
        lambda f: rows(f) and yes(f["row_consent"]) and no(f["fields_all"]),
        told=True,
    ),
    "P3": Article(
        day("2021-11-01"),
        "ALL",
        "BLOCK",
        lambda f: rows(f) and yes(f["sensitive_fields"]) and no(f["sensitive_consent"]),
    ),
    "P5": Article(
        day("2021-11-01"),
        "ALL",
        "BLOCK",
        lambda f: (
            outside(f["partner_type"], "self") and (under(f["agreement_days"], 0) or no(f["agreement_marketing"]))
        ),
    ),
    "A3": Article(day("2021-11-01"), "ALL", "BLOCK", lambda f: yes(f["price_by_profile"])),
    "A4": Article(
        day("2021-11-01"), "ALL", "BLOCK", lambda f: among(f["audience"], "model") and yes(f["children_scored"])
    ),
    "P4.rows": Article(day("2021-11-01"), "ALL", "REQUIRE", lambda f: among(f["shares"], "person_rows"), noted=True),
    "P6": Article(
        day("2021-11-01"),
        "ALL",
        "BLOCK",
        lambda f: yes(f["partner_abroad"]) and among(f["shares"], "psi_count", "person_rows"),
        noted=True,
    ),
    "A2": Article(
        day("2021-11-01"),
        "ALL",
        "BLOCK",
        lambda f: among(f["audience"], "model") and among(f["offer_kind"], *CREDIT, "insurance"),
        noted=True,
    ),
    "M1": Article(
        day("2019-10-01"),
        "CN",
        "BLOCK",
        lambda f: under(f["youngest_age"], 14) and yes(f["child_data_used"]) and no(f["child_consent"]),
    ),
    "M2": Article(
        day("2024-01-01"), "CN", "BLOCK", lambda f: under(f["age"], 18) and among(f["audience"], "model", "rule")
    ),
    "M3": Article(
        day("2011-01-13"),
        "CN",
        "BLOCK",
        lambda f: (
            under(f["youngest_age"], 18)
            and among(f["offer_kind"], *CREDIT, "investment")
            and (under(f["age"], 18) or yes(f["triggered_by_child"]))
        ),
    ),
    "M4": Article(
        day("2011-01-13"),
        "CN",
        "REQUIRE",
        lambda f: (
            under(f["youngest_age"], 18)
            and among(f["offer_kind"], "insurance", "debit_account")
            and (no(f["consent_active"]) or yes(f["child_data_used"]) or under(f["age"], 18))
        ),
    ),
    "M5": Article(
        day("2016-04-01"),
        "CN",
        "BLOCK",
        lambda f: under(f["age"], 18) and among(f["offer_kind"], "car_sale", "test_drive"),
    ),
    "M5.licence": Article(
        day("2016-04-01"),
        "CN",
        "REQUIRE",
        lambda f: among(f["offer_kind"], "test_drive") and outside(f["licence_class"], *LICENCES),
    ),
    "M6.text": Article(
        day("2015-09-01"), "CN", "BLOCK", lambda f: under(f["youngest_age"], 14) and yes(f["claims_urge"])
    ),
    "M7": Article(
        day("2015-09-01"),
        "CN",
        "BLOCK",
        lambda f: among(f["channel"], "in_person", "poster") and among(f["place"], "school", "kindergarten"),
    ),
    "M8": Article(
        day("2021-06-01"),
        "CN",
        "BLOCK",
        lambda f: (
            among(f["institution_type"], "school", "kindergarten")
            and under(f["youngest_age"], 18)
            and outside(f["offer_kind"], "service_msg")
        ),
    ),
    "E1": Article(day("2021-07-24"), "CN", "BLOCK", lambda f: pupils_course(f) and _public(f)),
    "E2": Article(day("2021-07-24"), "CN", "WARN", lambda f: pupils_course(f) and yes(f["one_to_one"])),
    "E3": Article(
        day("2021-10-01"), "CN", "BLOCK", lambda f: among(f["offer_kind"], "training_loan") and yes(f["behind_k12"])
    ),
    "E4": Article(
        day("2021-10-01"),
        "CN",
        "BLOCK",
        lambda f: (
            pupils_course(f)
            and (over(f["prepay_months"], 3) or over(f["prepay_hours"], 60) or over(f["prepay_amount"], 5000))
        ),
    ),
    "E5": Article(day("2015-09-01"), "CN", "BLOCK", lambda f: yes(f["claims_result"])),
    "F1": Article(
        day("2021-02-24"),
        "CN",
        "BLOCK",
        lambda f: (
            yes(f["behind_university"])
            and among(f["partner_type"], "microloan", "unlicensed")
            and among(f["offer_kind"], *STUDENT_LOANS)
        ),
    ),
    "F2": Article(
        day("2021-02-24"),
        "CN",
        "BLOCK",
        lambda f: yes(f["behind_university"]) and among(f["offer_kind"], *STUDENT_LOANS),
    ),
    "F3.model": Article(
        day("2011-01-13"),
        "CN",
        "BLOCK",
        lambda f: (
            yes(f["behind_university"])
            and among(f["offer_kind"], "credit_card")
            and among(f["audience"], "model", "rule")
        ),
    ),
    "F3": Article(
        day("2011-01-13"),
        "CN",
        "REQUIRE",
        lambda f: yes(f["behind_university"]) and among(f["offer_kind"], "credit_card"),
        noted=True,
    ),
    "F4": Article(
        day("2019-12-20"),
        "CN",
        "BLOCK",
        lambda f: (
            among(f["offer_kind"], *MONEY)
            and (no(f["licence_no"]) or under(f["licence_days"], 0) or among(f["partner_type"], "unlicensed"))
        ),
    ),
    "F5": Article(day("2015-09-01"), "CN", "BLOCK", lambda f: yes(f["claims_return"])),
    "A1": Article(
        day("2021-11-01"), "CN", "SUPPRESS", lambda f: among(f["audience"], "model") and yes(f["adm_opt_out"])
    ),
    "EU1": Article(day("2018-05-25"), "EU", "REQUIRE", lambda f: under(f["age"], 16)),
    "EU2": Article(
        day("2018-05-25"),
        "EU",
        "BLOCK",
        lambda f: (
            under(f["youngest_age"], 18)
            and among(f["audience"], "model", "rule")
            and (under(f["age"], 18) or yes(f["child_data_used"]))
        ),
    ),
    "EU3": Article(
        day("2018-05-25"),
        "EU",
        "BLOCK",
        lambda f: no(f["consent_active"]) and (under(f["youngest_age"], 18) or _bank_share(f)),
    ),
    "US1": Article(day("1974-08-21"), "US", "BLOCK", lambda f: rows(f) and no(f["row_consent"])),
    "US2": Article(
        day("2002-01-08"), "US", "BLOCK", lambda f: yes(f["behind_k12"]) and yes(f["triggered_by_child"]), noted=True
    ),
    "US3": Article(
        day("2026-04-22"),
        "US",
        "BLOCK",
        lambda f: under(f["youngest_age"], 13) and among(f["shares"], "person_rows") and no(f["row_consent"]),
    ),
    "US4": Article(
        day("2020-01-01"),
        "US-CA",
        "BLOCK",
        lambda f: (
            under(f["youngest_age"], 16) and among(f["shares"], "person_rows", "psi_count") and no(f["row_consent"])
        ),
    ),
    "US5": Article(
        day("2026-01-01"),
        "US-CA",
        "REQUIRE",
        lambda f: among(f["audience"], "model") and among(f["offer_kind"], *CREDIT, "insurance"),
        noted=True,
    ),
    "US6": Article(
        day("2010-02-22"), "US", "BLOCK", lambda f: among(f["offer_kind"], "credit_card") and under(f["age"], 21)
    ),
}

PLAN: dict[str, Article] = {
    "T3": Article(day("2018-05-25"), "ALL", "WARN", lambda f: over(f["incident_days"], -1)),
    "P5.end": Article(
        day("2021-11-01"),
        "ALL",
        "WARN",
        lambda f: outside(f["partner_type"], "self") and no(f["agreement_covers_end"]),
    ),
    "P7": Article(
        day("2000-01-01"), "ALL", "ALLOW", lambda f: among(f["shares"], "aggregate", "psi_count", "person_rows")
    ),
    "P4": Article(
        day("2021-11-01"),
        "ALL",
        "WARN",
        lambda f: among(f["audience"], "model") or among(f["shares"], "psi_count", "person_rows"),
        noted=True,
    ),
    "G5": Article(day("2015-09-01"), "ALL", "BLOCK", lambda f: among(f["message"], "lacking")),
    "G5.none": Article(day("2015-09-01"), "ALL", "WARN", lambda f: among(f["message"], "none"), noted=True),
    "G5.spoken": Article(day("2015-09-01"), "ALL", "ALLOW", lambda f: yes(f["one_to_one"]), told=True),
    "M6": Article(
        day("2015-09-01"),
        "CN",
        "WARN",
        lambda f: among(f["offer_kind"], "course_k12", "goods", "event", "membership", "voucher"),
        noted=True,
    ),
    "M9": Article(day("2024-01-01"), "CN", "WARN", lambda f: yes(f["minors_on_file"]) and among(f["month"], 1, 12)),
    "M9.late": Article(day("2024-01-01"), "CN", "WARN", lambda f: yes(f["minors_on_file"]) and among(f["month"], 1)),
    "F4.text": Article(day("2019-12-20"), "CN", "WARN", lambda f: among(f["offer_kind"], *MONEY), noted=True),
    "F6": Article(day("2021-12-31"), "CN", "WARN", lambda f: among(f["offer_kind"], *MONEY), noted=True),
    "A1.notice": Article(day("2021-11-01"), "CN", "WARN", lambda f: among(f["audience"], "model"), noted=True),
}


def decided(
    law: dict[str, Article], facts: Facts, packs: set[str], notes: dict[str, str], on: date
) -> tuple[str, set[str]]:
    """The hardest verdict and the rules that hold for one person, offer and channel."""
    held = {
        name
        for name, article in law.items()
        if article.since <= on
        and not (article.noted and notes.get(name))
        and (article.pack == "ALL" or article.pack in packs)
        and article.holds(facts)
    }
    return max((law[name].verdict for name in held), key=ORDER.index, default="ALLOW"), held

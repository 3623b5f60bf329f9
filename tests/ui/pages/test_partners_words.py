from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.offer_kinds import KINDS
from app.domain.partners import Agreement, Offer, Partner
from app.texts import translator
from app.ui.pages.partners_words import agreement, industry, licence, offer_line, offer_state, worded

SAY, TODAY = translator("en"), date(2026, 11, 22)


@pytest.mark.parametrize(
    ("number", "expires", "trade", "said"),
    [
        ("L1", "2031-05-31", "bank", ("Licence valid", "accent")),
        ("L1", "2026-12-01", "bank", ("Licence ends 1 Dec 2026", "caution")),
        ("L1", "2026-06-30", "gym", ("Licence expired 30 Jun 2026", "harm")),
        ("L1", None, "bank", ("Licence on file", "accent")),
        (None, None, "bank", ("No licence on file", "caution")),
        (None, None, "museum", None),
        ("L1", "some day", "bank", ("Licence on file", "accent")),
    ],
)
def test_licences_in_words(dressed: QApplication, number, expires, trade, said) -> None:
    assert licence(Partner(1, "P", "N", trade, licence_no=number, licence_expires=expires), TODAY, SAY) == said


@pytest.mark.parametrize(
    ("spans", "said"),
    [
        ([], ("No agreement", "caution")),
        ([("2026-01-01", "2027-12-31")], ("Agreed until 31 Dec 2027", "accent")),
        ([("2026-01-01", "2026-12-18")], ("Agreement ends 18 Dec", "caution")),
        ([("2025-01-01", "2026-09-30")], ("Agreement ended 30 Sep 2026", "harm")),
        ([("2027-01-01", "2027-12-31")], ("Agreed from 1 Jan 2027", "information")),
        ([("2026-01-01", "2026-12-01"), ("2026-06-01", "2028-01-01")], ("Agreed until 1 Jan 2028", "accent")),
    ],
)
def test_agreements_in_words(dressed: QApplication, spans, said) -> None:
    assert agreement([Agreement(1, 1, *span) for span in spans], TODAY, SAY) == said


def test_offers_in_one_line(dressed: QApplication) -> None:
    offer = Offer(1, "o", 1, "T", "event", 180.0, 45.0, 240, "2026-11-01", "2027-01-31")
    assert offer_line(offer, "CNY", SAY) == "worth ¥180 · costs us ¥45 · 240 places · 1 Nov 2026 – 31 Jan 2027"
    assert offer_line(Offer(1), "CNY", SAY) == ""
    assert offer_state(offer, TODAY, SAY) is None
    assert offer_state(Offer(1, ends="2026-11-21"), TODAY, SAY) == ("Over", "harm")


def test_a_word_of_ones_own_stays(dressed: QApplication) -> None:
    assert industry("bank", SAY) == "Bank"
    assert industry(Partner(industry="zoo"), SAY) == "zoo"
    assert worded(KINDS, "seminar", SAY) == "Talk or open class"

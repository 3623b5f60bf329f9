"""One finished measurement with every kind of figure, in words a person could have written."""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Callable

import pytest

from app.domain.figures import Figure, Mark, Series
from app.domain.measurement import ArmResult, Count, Measurement, MoneyRow, Question, Warning_
from app.domain.messages import Message
from app.domain.settlement import Settlement, Share
from app.reports.content import build
from app.reports.report import Report, Sender
from app.texts import translator

HOSTILE = '=cmd|"/C calc"!A0 <script>alert(1)</script> & \x07'


def text(words: str) -> Message:
    return Message("tests", words)


def figures() -> tuple[Figure, ...]:
    one = Series("", ("Enrolled", "Guardrail"), (8.1, 6.5), (5.1, 3.1), (11.0, 9.9), (text("Works"), text("Held")))
    band = Series("so far", (0.0, 1.0, 2.0), (0.0, 2.0, 8.1), (None, -1.0, 5.0), (None, 5.0, 11.0))
    steps = (
        Series("Invited", ("Sent", "Enrolled"), (100.0, 16.6)),
        Series("Control", ("Sent", "Enrolled"), (0.0, 8.5)),
    )
    dots = tuple(Series(name, ("",), (count,)) for name, count in (("anyway", 8.0), ("because", 8.0), ("not", 84.0)))
    falls = Series("Money", ("Income", "Share", "Net"), (1000.0, -300.0, 700.0))
    nothing = text("")
    return (
        Figure("icons", text("a hundred families"), dots, nothing, nothing),
        Figure("interval", text("2 of 2 settled"), (one,), text("per 100"), nothing, "per_hundred", reference=0.0,
               margin=5.0),
        Figure("band", text("from day 2"), (band,), text("days"), text("per 100"), "per_hundred", reference=0.0,
               marks=(Mark(2.0, 8.1, text("day 2")),)),
        Figure("funnel", text("how far"), steps, nothing, text("per 100"), "per_hundred"),
        Figure("waterfall", text("money is left"), (falls,), nothing, text("money"), "money", reference=0.0),
    )  # fmt: skip


def example(control: int = 81, invited: int = 158, n: int = 950) -> Measurement:
    p, q = invited / n, control / n
    arms = (
        ArmResult("control", n, q, converted=control, value_mean=180.0),
        ArmResult("offer", n, p, p - q, 0.051, 0.11, 0.0000001, 0.0000001, 0.03, 0.13, "works", 0.015, invited),
    )
    return Measurement(
        unit="household", outcome="enrolled", control="control", arms=arms, sample_ratio_p=0.98,
        warnings=(Warning_("no_heterogeneity", text("no reason to pick")),), margin=0.05, baseline=q, verdict="works",
        lead_arm="offer", sentence=text("8 more in every 100 families enrolled"),
        range_sentence=text("Between 5 and 11."),
        what_would_change=text("if 52 of the 158 cases did not count"), next_step=text("Repeat it."), figures=figures(),
        money=(MoneyRow(text("Income"), 1000.0, 200.0, 1800.0), MoneyRow(text("Net"), 700.0, 140.0, 1260.0, True)),
        questions=(Question(text("Bought"), 0.02, 0.01, 0.03, text("Works")),
                   Question(text("Guardrail"), 0.065, 0.031, 0.099, text("Held"), guardrail=True)),
        limits=(text("only these families"),), method=(text("Welch"),), counts=(Count(text("left out"), 12),),
        looks=3, currency="CNY", campaign="summer", name=f"夏日活动 {HOSTILE}", partners=("Museum", "Shop"),
        starts="2026-05-06", ends="2026-06-14", measured_on="2026-11-22",
    )  # fmt: skip


def owed() -> Settlement:
    shares = (
        Share("Museum", 300.0, 0.6, 60.0, 540.0, 0.5, 600.0, 1),
        Share("Shop", 80.0, 0.4, 0.0, 200.0, 0.2, 400.0, 2),
    )
    return Settlement("summer", 380.0, shares, (text("refunds deducted"),), 1000.0, 200.0, 1800.0, "CNY")


def heat() -> Figure:
    """Two segments by two offers; the last cell is unknown."""
    rows = (Series("Young", ("Camp", HOSTILE), (10.0, 40.0)), Series("Old", ("Camp", HOSTILE), (5.0, math.nan)))
    return Figure("heat", text("Young take the camp"), rows, text(""), text("per 100"), "per_hundred", (text("few"),))


def partners() -> Figure:
    one = Series("Added", ("Museum", "Shop"), (600.0, 400.0), (500.0, 100.0), (700.0, 700.0))
    return Figure("interval", text("Museum added most"), (one,), text("money"), text(""), "money", reference=0.0)


@pytest.fixture
def logo() -> bytes:
    """A small PNG, 4 by 2."""
    rows = b"".join(b"\0" + b"\x0b\x7a\x67" * 4 for _ in range(2))

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", 4, 2, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.fixture
def measured() -> Measurement:
    return example()


@pytest.fixture
def small() -> Measurement:
    """The same with four enrolments in the control."""
    return example(control=4, invited=30)


@pytest.fixture
def settlement() -> Settlement:
    return owed()


@pytest.fixture
def made() -> Callable[..., Report]:
    """made(language, measurement=, partner=, inside=, logo=) -> Report; `inside`: with the comparisons."""

    def build_one(
        language: str = "en",
        measurement: Measurement | None = None,
        partner: str = "",
        *,
        inside: bool = False,
        logo: bytes | None = None,
    ) -> Report:
        sender = Sender("启航 School", sample=True, logo=logo)
        pictures = (heat(), partners()) if inside else ()
        return build(measurement or example(), owed(), sender, translator(language), language, partner, pictures)

    return build_one

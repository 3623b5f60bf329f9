"""Coupons on paper and as pictures: what a printer and whoever sends QR codes one by one need."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app import paths
from app.campaigns.coupons import qr_png, qr_svg, shown
from app.campaigns.list_files import Say, fresh, safe_name
from app.domain.messages import mark

MOST_A_FILE = 2000
"""Coupons in one PDF: 250 pages; more go to further files."""


@dataclass(frozen=True)
class Printed:
    """One coupon as it is printed: the code, the offer, whose it is, until when (ISO day or ""), for whom (masked)."""

    code: str
    offer: str
    partner: str
    until: str
    to: str


def sheet_parts(
    coupons: Sequence[Printed], institution: str, campaign: str, say: Say, language: str
) -> list[dict[str, bytes]]:
    """The files of each PDF, to be typeset: page, data and pictures."""
    pages = [coupons[at : at + MOST_A_FILE] for at in range(0, len(coupons), MOST_A_FILE)]
    return [_files(page, institution, campaign, say, language) for page in pages]


def _files(coupons: Sequence[Printed], institution: str, campaign: str, say: Say, language: str) -> dict[str, bytes]:
    until = mark("campaigns", "Valid until {day}")
    rows = [
        {
            "code": shown(each.code),
            "picture": f"{at}.svg",
            "offer": each.offer,
            "partner": each.partner,
            "until": say(until.filled(day=each.until)) if each.until else "",
            "to": each.to,
        }
        for at, each in enumerate(coupons)
    ]
    footer = mark("campaigns", "{campaign}: each code is valid once. Cut along the dashes.")
    data = {
        "title": campaign,
        "lang": language.partition("_")[0],
        "region": language.partition("_")[2].lower() or "us",
        "institution": institution,
        "footer": say(footer.filled(campaign=campaign)),
        "coupons": rows,
    }
    template = (paths.resources() / "templates" / "coupons.typ").read_bytes()
    pictures = {f"{at}.svg": qr_svg(each.code) for at, each in enumerate(coupons)}
    return {"main.typ": template, "data.json": json.dumps(data, ensure_ascii=False).encode(), **pictures}


def write_pictures(path: Path, codes: Sequence[str]) -> Path:
    """A ZIP beside `path` with one PNG a code, named by it; returns where it lies until `settle` moves it."""
    beside = fresh(path)
    with zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as file:
        for code in codes:
            entry = zipfile.ZipInfo(f"{safe_name(code, 'code')}.png", (2026, 1, 1, 0, 0, 0))
            file.writestr(entry, qr_png(code))
    return beside


def write_bytes(path: Path, content: bytes) -> Path:
    """A finished file beside `path`; returns where it lies until `settle` moves it."""
    beside = fresh(path)
    beside.write_bytes(content)
    return beside

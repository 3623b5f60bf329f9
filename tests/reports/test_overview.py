import pytest

from app.domain.all_campaigns import CampaignLine, PartnerLine
from app.measure.side_by_side import side_by_side
from app.reports.html_file import html_bytes
from app.reports.overview import build_overview
from app.reports.report import Sender
from app.texts import translator

LINES = (
    CampaignLine("a", "Summer", "2026-07-01", "2026-08-01", ("Museum",), "works", None, 400, 0.2, 0.1, 0.3,
                 100.0, -30.0, -10.0, 60.0, 20.0, 90.0),
    CampaignLine("b", "Old", "2026-01-01", "", (), "harms", None, 90, -0.2, -0.3, -0.1, 10.0, 0.0, -20.0, -10.0, -30.0,
                 10.0),
    CampaignLine("c", "New", "2026-09-01", "", ()),
)  # fmt: skip


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_every_campaign_and_partner_stands_in_it(language: str) -> None:
    found = side_by_side(LINES, (PartnerLine("Museum", 1, 100.0, 70.0, 130.0, 30.0),), None, "2026-11-22", "CNY")
    report = build_overview(found, Sender("School"), translator(language), language)
    campaigns, money = report.table("campaigns"), report.table("money")
    assert campaigns is not None and len(campaigns.rows) == 3
    assert money is not None and money.rows[-1][1:5] == (110.0, -30.0, -30.0, 50.0)
    assert report.tone == "bad" and report.highlights[1][1] == "+¥50"
    assert "Museum" in html_bytes(report).decode()


def test_no_campaign_is_a_report_too() -> None:
    found = side_by_side((), (), None, "2026-11-22", "CNY")
    report = build_overview(found, Sender("School"), translator("en"), "en")
    assert report.tables == () and report.next_step.startswith("Plan a first") and html_bytes(report)

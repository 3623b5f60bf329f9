from app.domain.all_campaigns import AllCampaigns, CampaignLine, PartnerLine
from app.domain.messages import Message


def test_the_command_line_gets_plain_rows() -> None:
    text = Message("t", "Two of two")
    line = CampaignLine("a", "Summer", "2026-07-01", "", ("Museum",), "works", text)
    found = AllCampaigns(
        "2026-11-22", "CNY", (line,), (PartnerLine("Museum", 1, 1.0, 0.0, 2.0, 0.3),), (), text, text, text
    )
    plain = found.as_json()
    assert plain["campaigns"][0]["sentence"] == "Two of two" and plain["partners"][0]["added"] == 1.0

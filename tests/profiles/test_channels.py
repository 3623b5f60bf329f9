from __future__ import annotations

import pandas as pd

from app.profiles.channels import channel_habits


def test_a_reaction_counts_more_than_a_permission() -> None:
    homes = pd.Series([1, 2, 3], index=[11, 12, 13])
    given = pd.DataFrame({"campaign_id": [1, 1], "household_id": [1, 2], "channel": ["sms", "sms"]})
    did = pd.DataFrame({"campaign_id": [1, 1], "household_id": [1, 2], "type": ["redeemed", "sent"]})
    allowed = pd.DataFrame({"household_id": [1, 2], "channels": ['["wechat"]', '["wechat", "call"]']})
    assert channel_habits(homes, given, did, allowed).tolist() == ["sms", "call", ""]

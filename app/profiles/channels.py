"""Through which channel a household is reached: what it reacted on in past campaigns, else what it allowed."""

from __future__ import annotations

import json

import pandas as pd

REACTED = ("opened", "redeemed", "enrolled", "attended", "bought")


def channel_habits(
    homes: pd.Series, assignments: pd.DataFrame, outcomes: pd.DataFrame, allowed: pd.DataFrame
) -> pd.Series:
    """For each student (index) the channel of the household, "" where nothing is known.

    `homes`: household id by student; `allowed`: household_id and channels (JSON) of the active consents.
    """
    by = ["campaign_id", "household_id"]
    given = assignments.loc[assignments["channel"].fillna("") != "", [*by, "channel"]].drop_duplicates(by)
    did = outcomes.loc[outcomes["type"].isin(REACTED), by].drop_duplicates().merge(given, on=by)
    reacted = _most(did[["household_id", "channel"]])
    lists = allowed.assign(channel=[_names(text) for text in allowed["channels"]])
    consented = _most(lists[["household_id", "channel"]].explode("channel").dropna())
    return homes.map(reacted).astype(object).fillna(homes.map(consented).astype(object)).fillna("").astype(str)


def _names(text: object) -> list[str]:
    found = json.loads(text) if isinstance(text, str) and text else []
    return [str(one) for one in found] if isinstance(found, list) else []


def _most(pairs: pd.DataFrame) -> pd.Series:
    """The most frequent channel of each household; ties by name."""
    if pairs.empty:
        return pd.Series(dtype=object)
    count = pairs.groupby(["household_id", "channel"]).size().reset_index(name="times")
    count = count.sort_values(["times", "channel"], ascending=[False, True], kind="stable")
    return count.drop_duplicates("household_id").set_index("household_id")["channel"]

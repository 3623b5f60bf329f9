"""Groups of two runs compared: which is which, and who went where."""

from __future__ import annotations

import numpy as np
import pandas as pd

SAME = 0.5


def crossed(before: pd.Series, after: pd.Series) -> pd.DataFrame:
    """Students by group then (rows, 0: not profiled) and group now (columns); both are group ids by student id."""
    then = before.reindex(after.index).fillna(0).astype("int64")
    return pd.crosstab(then.to_numpy(), after.to_numpy())


def same_groups(before: pd.Series, after: pd.Series) -> dict[int, int]:
    """{place of a group now: id of the group then that it is}: at least half of all members of the two are shared.

    With more than half in common a group has at most one partner.
    """
    table = crossed(before, after)
    then, now = before.value_counts(), after.value_counts()
    found: dict[int, int] = {}
    pairs: list[tuple[float, int, int]] = []
    for old in table.index:
        for new in table.columns:
            shared = float(np.asarray(table.loc[old, new]))
            if old and shared:
                pairs.append((shared / (float(then[old]) + float(now[new]) - shared), int(old), int(new)))
    for likeness, old, new in sorted(pairs, reverse=True):
        if likeness >= SAME and new not in found and old not in found.values():
            found[new] = old
    return found

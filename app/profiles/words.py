"""What stages, bands and features are called."""

from __future__ import annotations

from app.domain.messages import Message, mark

STAGE_NAMES: dict[str, Message] = {
    "prospect": mark("profiles", "Not enrolled yet"),
    "new": mark("profiles", "New"),
    "active": mark("profiles", "Active"),
    "cooling": mark("profiles", "Cooling off"),
    "dormant": mark("profiles", "Dormant"),
}
BAND_NAMES: dict[str, Message] = {
    "low": mark("profiles", "Spends little"),
    "middle": mark("profiles", "Spends an average amount"),
    "high": mark("profiles", "Spends a lot"),
}
AGE_NAMES: dict[str, Message] = {
    "0-6": mark("profiles", "Up to 6 years"),
    "7-12": mark("profiles", "7 to 12 years"),
    "13-17": mark("profiles", "13 to 17 years"),
    "18+": mark("profiles", "Adults"),
}
AGE_EDGES = (0, 7, 13, 18, 200)
TRAIT_NAMES: dict[str, tuple[Message, Message]] = {
    "activity": (mark("profiles", "Very active"), mark("profiles", "Hardly active")),
    "monetary": (mark("profiles", "Has paid a lot"), mark("profiles", "Has paid little")),
    "frequency": (mark("profiles", "Comes often"), mark("profiles", "Comes seldom")),
    "recency_days": (mark("profiles", "Long silent"), mark("profiles", "Here recently")),
    "tenure_days": (mark("profiles", "With us for long"), mark("profiles", "With us since recently")),
    "courses": (mark("profiles", "Takes many courses"), mark("profiles", "Takes few courses")),
}

"""A figure as data: screen, report and spreadsheet draw the same one, so that the numbers agree everywhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from app.domain.messages import Message

Kind = Literal["interval", "line", "bar", "funnel", "band", "waterfall", "icons", "heat"]
Unit = Literal["per_hundred", "money", "count", "value", "fraction"]
Label = str | Message


@dataclass(frozen=True)
class Series:
    """One named row of points. `x` holds numbers or labels; `low`/`high` hold an interval for each point that has one.

    interval: one point a question (x = its label, y = effect). line/band: x = numbers (days), y = estimate,
    low/high = the band. bar/funnel: x = labels. waterfall: x = labels, y = signed steps, the last point is the total.
    icons: one series a group of dots, y = (count,). heat: one series a row, x = the columns, y = NaN where unknown.
    """

    name: Label
    x: tuple[float | Label, ...]
    y: tuple[float, ...]
    low: tuple[float | None, ...] | None = None
    high: tuple[float | None, ...] | None = None
    notes: tuple[Label, ...] = ()  # beside each point, e.g. its verdict


@dataclass(frozen=True)
class Mark:
    """A point worth naming inside a figure, e.g. the first day an effect could be told from nothing."""

    x: float
    y: float
    text: Message


@dataclass(frozen=True)
class Figure:
    """One question, one answer: `title` is the plain sentence above the picture.

    `y` values are already in the unit that the axis names (per_hundred: families in every 100, signed).
    `reference` is the line of no effect; `margin` (same unit) the half-width of the zone too small to matter, drawn
    around the reference. `notes` stand beneath.
    """

    kind: Kind
    title: Message
    series: tuple[Series, ...]
    x_label: Message
    y_label: Message
    unit: Unit = "count"
    notes: tuple[Message, ...] = ()
    reference: float | None = None
    margin: float | None = None
    marks: tuple[Mark, ...] = field(default=())

"""How much the lists are mixed: a slider, what it costs in hits and brings in variety, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider

from app.domain.learning_results import VarietyPoint
from app.ui.amounts import number, percent
from app.ui.pages.recommend_ladder import InUse
from app.ui.widgets import Card, PlainLabel, primary_button

STEPS = 90  # the slider's right end, in hundredths of weight


class VarietyCard(Card):
    """`applied` carries the weight, 0…0.9, that a person wants everybody's lists to have."""

    applied = Signal(float)

    def __init__(self, use: InUse) -> None:
        super().__init__(self.tr("How varied the lists are"))
        self.use = use
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(15)
        self.slider.setValue(round(100 * use.weight))
        self.slider.setAccessibleName(self.tr("How varied the lists are"))
        self.slider.valueChanged.connect(lambda _: self._say())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(PlainLabel(self.tr("What fits best"), "second"))
        row.addWidget(self.slider, 1)
        row.addWidget(PlainLabel(self.tr("A bit of everything"), "second"))
        self.add(row)
        self.words = PlainLabel("", "second", wrap=True)
        self.add(self.words)
        self.button = primary_button(self.tr("Mix everybody's lists like this"), self._apply)
        self.corner(self.button)
        self._say()

    def _apply(self) -> None:
        self.applied.emit(self.slider.value() / 100)

    def _say(self) -> None:
        """What this place of the slider does, measured on the hidden choices."""
        weight = self.slider.value() / 100
        self.button.setEnabled(abs(weight - self.use.weight) > 1e-9)
        plain, here = self._at(0.0), self._at(weight)
        if plain is None or here is None or plain.diversity is None or here.diversity is None:
            text = self.tr("Train again to see what mixing costs.")
        else:
            text = self.tr(
                "At this setting {0} of 100 people find their real choice among ten (best fit: {1}); "
                "two items of a list differ by {2} (best fit: {3})."
            ).format(
                number(100 * here.hit_rate_at_10, 1),
                number(100 * plain.hit_rate_at_10, 1),
                percent(here.diversity),
                percent(plain.diversity),
            )
        self.words.setText(text)
        self.slider.setAccessibleDescription(text)

    def _at(self, weight: float) -> VarietyPoint | None:
        """The measured points, joined by straight lines."""
        points = self.use.variety
        if not points:
            return None
        after = next((one for one in points if one.weight >= weight), points[-1])
        before = next((one for one in reversed(points) if one.weight <= weight), points[0])
        span = after.weight - before.weight
        part = (weight - before.weight) / span if span > 0 else 0.0

        def between(low: float | None, high: float | None) -> float:
            return (low or 0) + part * ((high or 0) - (low or 0))

        return VarietyPoint(
            weight,
            between(before.ndcg_at_10, after.ndcg_at_10),
            between(before.hit_rate_at_10, after.hit_rate_at_10),
            between(before.diversity, after.diversity) if before.diversity is not None else None,
        )

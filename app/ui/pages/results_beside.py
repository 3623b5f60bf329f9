"""What stands beside an effect: those who came, parts named beforehand, large amounts cut, and the Bayesian view."""

from __future__ import annotations

from app.domain.evidence import Subgroup
from app.domain.figures import Label
from app.domain.measurement import Measurement
from app.domain.messages import Message, mark
from app.texts import Translate
from app.ui.widgets import Card, PlainLabel, link_button

PART = mark("ui", "{column}, {value}: {effect} in every 100 ({low} to {high}), {n} families")
PART_PLAIN = mark("ui", "{column}, {value}: {effect} ({low} to {high}), {n} rows")


def anything_beside(result: Measurement) -> bool:
    """Whether there is anything to show."""
    return bool(result.complier or result.subgroups or result.robust or result.bayes)


class BesideCard(Card):
    """Sentences under headings; the Bayesian view only for those who ask for it."""

    def __init__(self, result: Measurement, translate: Translate) -> None:
        super().__init__()
        self._say = translate
        self.title.setText(self.tr("Beside the effect"))
        self.title.show()
        if result.complier is not None:
            took = result.complier.redeemed
            heading = self.tr("Those who took up the offer") if took else self.tr("Those who came")
            self._put(heading, (result.complier.sentence,))
        self._put(self.tr("The largest amounts cut"), tuple(view.sentence for view in result.robust))
        self._put(self.tr("Parts named beforehand"), tuple(_part(one, result.binary) for one in result.subgroups))
        self.bayes = [self._line(view.sentence) for view in result.bayes]
        for label in self.bayes:
            label.hide()
        if self.bayes:
            self.fold = link_button(self.tr("Show the Bayesian view"), self._toggle)
            self.corner(self.fold)

    def _put(self, heading: str, sentences: tuple[Message, ...]) -> None:
        if sentences:
            self.add(PlainLabel(heading, "label"))
        for sentence in sentences:
            self._line(sentence)

    def _line(self, sentence: Message) -> PlainLabel:
        label = PlainLabel(self._say(sentence), "second", wrap=True, select=True)
        self.add(label)
        return label

    def _toggle(self) -> None:
        shown = self.bayes[0].isHidden()
        for label in self.bayes:
            label.setVisible(shown)
        self.fold.setText(self.tr("Hide the Bayesian view") if shown else self.tr("Show the Bayesian view"))


def _part(one: Subgroup, binary: bool) -> Message:
    """One part with its effect drawn towards the others."""
    scale = 100 if binary else 1
    numbers = {
        name: f"{scale * value:+.1f}" if binary else f"{value:+.3g}"
        for name, value in (("effect", one.shrunk), ("low", one.shrunk_low), ("high", one.shrunk_high))
    }
    said: dict[str, Label] = {name: text.replace("-", "−") for name, text in numbers.items()}
    text = PART if binary else PART_PLAIN
    return text.filled(number=None, column=one.column, value=one.value, n=f"{one.n:,}", **said)

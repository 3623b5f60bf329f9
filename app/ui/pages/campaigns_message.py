"""What families will read: one text a channel and language, an example, its length, and what it still lacks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.campaign_templates import LANGUAGES, USUAL
from app.domain.campaigns import CHANNEL_NAMES, CHANNELS
from app.domain.messages import Message, mark
from app.ui.pages.campaigns_contents import Contents
from app.ui.pages.campaigns_draft import Draft
from app.ui.pages.campaigns_steps import Step, labelled, pairs
from app.ui.widgets import (
    Card,
    Chip,
    ChoiceField,
    LongTextField,
    PlainLabel,
    TextField,
    link_button,
)

LANGUAGE_NAMES = {"zh_CN": mark("ui", "Chinese"), "en": mark("ui", "English")}
PLACE_WORDS: dict[str, Message] = {
    "name": mark("ui", "Their name"),
    "course": mark("ui", "Last course"),
    "offer": mark("ui", "Offer"),
    "partner": mark("ui", "Partner"),
    "code": mark("ui", "Code"),
    "until": mark("ui", "Valid until"),
    "starts": mark("ui", "First day"),
    "ends": mark("ui", "Last day"),
    "school": mark("ui", "Our name"),
    "contact": mark("ui", "Where to ask"),
}


class MessageStep(Step):
    """What do families read?"""

    def build(self, draft: Draft) -> None:
        """The text at the left, at the right how a family reads it."""
        self.draft = draft
        self.texts: dict[str, dict[str, str]] = {key: dict(texts) for key, texts in draft.messages.items()}
        if draft.variants:  # the first content is the plan's own text
            for key, texts in next(iter(draft.variants.values())).items():
                self.texts.setdefault(key, {}).update(texts)
        self.contents = Contents(draft.variants, draft.variant_shares)
        self.contents.turned.connect(self._another)
        self.contents.changed.connect(self.changed)
        channels = [key for key in CHANNELS if key in draft.channels and key != "poster"] or ["sms"]
        options: list[tuple[object, str]] = [(key, self.desk.translate(CHANNEL_NAMES[key])) for key in channels]
        self.channel = ChoiceField(options, channels[0])
        self.language = ChoiceField(self.said(LANGUAGE_NAMES, LANGUAGES), self.desk.language)
        self.contact = TextField(draft.contact, self.tr("phone or e-mail where families ask or refuse"))
        self.text = LongTextField(height=150)
        for choice in (self.channel, self.language):
            choice.changed.connect(self._turn)
        self.text.changed.connect(self._typed)
        self.contact.changed.connect(self._typed)
        right = QVBoxLayout()
        right.setSpacing(16)
        right.addWidget(self._reading(), 1)
        right.addWidget(self.contents)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self._writing(), 7)
        both.addLayout(right, 5)
        self.column.addLayout(both)
        self.column.addStretch(1)
        self._turn()

    def _writing(self) -> Card:
        card = Card(self.tr("What do families read?"))
        card.corner(link_button(self.tr("A text to begin with"), self.begin))
        card.add(pairs(labelled(self.tr("Channel"), self.channel), labelled(self.tr("Language"), self.language)))
        card.add(labelled(self.tr("Text"), self.text, self.tr("Empty: the list goes out without a text.")))
        places = QHBoxLayout()
        places.setSpacing(4)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(PlainLabel(self.tr("Press to insert what differs from family to family"), "second"))
        for at, (key, words) in enumerate(PLACE_WORDS.items()):
            button = link_button(self.desk.translate(words), partial(self.insert, key))
            places.addWidget(button)
            if at % 5 == 4:
                places.addStretch(1)
                column.addLayout(places)
                places = QHBoxLayout()
                places.setSpacing(4)
        card.add(column)
        card.add(labelled(self.tr("Where families can ask"), self.contact))
        return card

    def _reading(self) -> Card:
        card = Card(self.tr("As a family reads it"))
        self.length = Chip("")
        card.corner(self.length)
        self.example = PlainLabel("", wrap=True, select=True)
        self.example.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.add(self.example)
        self.lacks = PlainLabel("", wrap=True, tone="harm")
        card.add(self.lacks)
        words = self.tr("Families are written to in their own language where it is known, else in yours.")
        card.add(PlainLabel(words, "second", wrap=True))
        card.body.addStretch(1)
        return card

    def _where(self) -> tuple[str, str]:
        return str(self.channel.value()), str(self.language.value())

    def _held(self) -> dict[str, dict[str, str]]:
        """The texts that are being written."""
        own = self.contents.held()
        return self.texts if own is None else own

    def _turn(self) -> None:
        """Another channel, language or content: show its text."""
        channel, language = self._where()
        self.text.blockSignals(True)
        self.text.setPlainText(self._held().get(channel, {}).get(language, ""))
        self.text.blockSignals(False)
        first = self.texts.get(channel, {}).get(language, "")
        self.text.setPlaceholderText("" if self.contents.held() is None else first)
        self.show_example()

    def _another(self) -> None:
        self._turn()
        self.changed.emit()

    def _typed(self) -> None:
        channel, language = self._where()
        held = self._held().setdefault(channel, {})
        if self.text.value():
            held[language] = self.text.value()
        else:
            held.pop(language, None)
        self.show_example()
        self.changed.emit()

    def begin(self) -> None:
        """The usual text where none stands yet."""
        channel, language = self._where()
        self.text.set_value(USUAL.get(channel, USUAL[""])[language])

    def insert(self, place: str) -> None:
        """Put a place where the cursor is."""
        self.text.insertPlainText(f"{{{place}}}")
        self.text.setFocus()

    def show_example(self) -> None:
        """The text as one family reads it, its length, and what it lacks."""
        from app.jobs.preview_messages import example

        channel, language = self._where()
        words = self.text.value() or self.text.placeholderText()  # what a further content leaves empty is the first's
        shown = example(words, channel, self._values(language), self.contact.value(), self.ground.school)
        self.example.setText(shown.text or self.tr("Nothing yet."))
        self.lacks.setText("\n".join(self.desk.translate(each) for each in shown.faults))
        self.lacks.setVisible(bool(shown.faults))
        several = shown.parts > 1
        length = (
            self.tr("%n text message(s)", "", shown.parts)
            if channel == "sms"
            else self.tr("%n sign(s)", "", len(shown.text))
        )
        self.length.show_state(length, "caution" if several and channel == "sms" else "plain")
        self.length.setVisible(bool(shown.text))

    def _values(self, language: str) -> Mapping[str, str]:
        offer = next((one for one in self.ground.offers if one.ref in self.draft.offers), None)
        partner = next((one.name for one in self.ground.partners if one.ref in self.draft.partners), "")
        chinese = language == "zh_CN"
        return {
            "name": "王女士" if chinese else "Ms Wang",
            "course": "少儿编程一级" if chinese else "Coding for children 1",
            "offer": offer.title if offer else "…",
            "partner": partner,
            "code": "7KXW2-MPZ49",
            "until": (offer.ends or "")[:10] if offer and offer.ends else self.draft.ends,
            "starts": self.draft.starts,
            "ends": self.draft.ends,
            "school": self.ground.school,
            "contact": self.contact.value() or "…",
        }

    def taken(self, draft: Draft) -> Draft:
        """Texts that are not empty, the contents with their shares, and the contact."""
        messages = {channel: dict(texts) for channel, texts in self.texts.items() if texts}
        variants, shares = self.contents.variants(), self.contents.shares()
        return replace(draft, messages=messages, contact=self.contact.value(), variants=variants, variant_shares=shares)

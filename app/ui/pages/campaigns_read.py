"""At the preview: the messages as families will read them, one after another, and how many text messages they take."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.domain.campaigns import CHANNEL_NAMES
from app.jobs.preview_messages import MessagePreview
from app.ui.amounts import number
from app.ui.desk import Desk
from app.ui.pages.campaigns_message import LANGUAGE_NAMES
from app.ui.widgets import Banner, Card, Chip, PlainLabel, icon_button


class MessagesCard(Card):
    """Reads in the background; hidden while the plan has no messages."""

    def __init__(self, desk: Desk, ref: str) -> None:
        from app.jobs.preview_messages import preview_messages

        super().__init__()
        self.title.setText(self.tr("What families will read"))
        self.title.show()
        self.desk, self.at = desk, 0
        self.found: MessagePreview | None = None
        self.setVisible(False)
        desk.runner.start(
            preview_messages, desk.store, ref, desk.today(), done=self._arrived, failed=lambda _: None, owner=self,
            lane="short",
        )  # fmt: skip

    def _arrived(self, found: MessagePreview) -> None:
        self.found = found
        if not found.samples and not found.faults:
            return
        for fault in found.faults:
            self.add(Banner(self.desk.translate(fault), "harm"))
        if found.samples:
            self._leaf()
        self.setVisible(True)

    def _leaf(self) -> None:
        assert self.found is not None
        self.place = PlainLabel("", "second")
        before = icon_button("chevron-left", self.tr("The one before"), lambda: self.turn(-1))
        after = icon_button("chevron-right", self.tr("The next one"), lambda: self.turn(1))
        self.corner(self.place, before, after)
        self.kind = Chip("")
        self.text = PlainLabel("", wrap=True, select=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.add(row)
        self.add(PlainLabel(self._sum(self.found), "second", wrap=True))
        self.turn(0)

    def _sum(self, found: MessagePreview) -> str:
        spoken = [
            f"{self.desk.translate(LANGUAGE_NAMES[key])} {number(count)}" for key, count in found.languages.items()
        ]
        words = [self.tr("Languages: {0}").format(self.tr(", ").join(spoken))]
        if found.messages:
            words.append(
                self.tr("{0} families get a text message, charged as {1}").format(
                    number(found.messages), number(found.parts)
                )
            )
        words.append(self.tr("Names are masked, codes are drawn at the launch."))
        return " · ".join(words)

    def turn(self, by: int) -> None:
        """Show the one before or after."""
        assert self.found is not None
        samples = self.found.samples
        self.at = (self.at + by) % len(samples)
        one = samples[self.at]
        language = self.desk.translate(LANGUAGE_NAMES[one.language])
        words = [self.desk.translate(CHANNEL_NAMES[one.channel]), language]
        if one.variant:
            words.append(self.tr("Text {0}").format(one.variant))
        if one.parts:
            words.append(self.tr("%n text message(s)", "", one.parts))
        self.kind.show_state(" · ".join(words), "caution" if one.parts > 2 else "plain")
        self.text.setText(one.text)
        self.place.setText(self.tr("{0} of {1}").format(self.at + 1, len(samples)))

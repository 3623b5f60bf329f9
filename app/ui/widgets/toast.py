"""Short news in the corner: what was done, with a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.theme import TRAY_HEIGHT, Tone, colours
from app.ui.widgets.buttons import icon_button, link_button
from app.ui.widgets.labels import PlainLabel, icon_label
from app.ui.widgets.states import TONE_ICONS


class Toast(QFrame):
    """One piece of news over the bottom right of the window; goes by itself after a while, or when pressed away."""

    def __init__(
        self, window: QWidget, text: str, tone: Tone = "accent", action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        super().__init__(window)
        self.setProperty("surface", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(10)
        row.addWidget(icon_label(TONE_ICONS[tone], colours().tone(tone)[0], 18))
        words = PlainLabel(text, wrap=len(text) > 40)
        words.setMaximumWidth(420)
        words.setMinimumWidth(min(420, 9 * len(text)) if len(text) > 40 else 0)
        row.addWidget(words)
        if action:
            row.addWidget(link_button(action[0], lambda: (self.close(), action[1]())))
        row.addWidget(icon_button("x", self.tr("Close"), self.close))
        self.setAccessibleName(text)
        window.installEventFilter(self)
        QTimer.singleShot(12_000 if action or tone in ("harm", "caution") else 6_000, self, self.close)

    def place(self) -> None:
        """Stand above the tray, at the right."""
        self.adjustSize()
        window = self.parentWidget()
        if window is None:
            return
        self.move(window.width() - self.width() - 24, window.height() - self.height() - TRAY_HEIGHT - 20)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along when the window is resized."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False


def show_toast(
    window: QWidget, text: str, tone: Tone = "accent", action: tuple[str, Callable[[], object]] | None = None
) -> Toast:
    """Show news in `window`, in place of what was shown before."""
    for old in window.findChildren(Toast):
        old.close()
    toast = Toast(window, text, tone, action)
    toast.place()
    toast.show()
    return toast

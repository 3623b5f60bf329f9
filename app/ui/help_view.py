"""The help beside the work: topics at the left, one page at the right, one search over all of them.

It shows our own bundled pages and nothing else: no picture, file or address is ever loaded, and a link leads only to
another topic. It stays open while a person goes on working, and follows language, theme and size of text.
"""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.texts import translator
from app.ui.help_page import Pages
from app.ui.help_topics import FIRST, GROUPS, Topic, found, topic_of, topics
from app.ui.icons import icon
from app.ui.theme import colours, font, pixels
from app.ui.widgets.buttons import plain_button
from app.ui.widgets.labels import PlainLabel

KEY = Qt.ItemDataRole.UserRole


def show_help(parent: QWidget, section: str = "") -> HelpView:
    """Open the help at the topic of a section, or bring the open one forward there."""
    key = topic_of(section)
    view = next((one for one in parent.findChildren(HelpView) if not one.isHidden()), None) or HelpView(parent, key)
    view.show_topic(key)
    view.show()
    view.activateWindow()
    return view


def language() -> str:
    """The language that the window speaks now."""
    app = QCoreApplication.instance()
    return str((app.property("language") if app else "") or "en")


class HelpView(QDialog):
    """F1 opens it; Escape closes it; the search keeps the keyboard while arrow keys walk the topics."""

    def __init__(self, parent: QWidget | None = None, key: str = FIRST) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(640, 420)
        self.resize(pixels(960), pixels(680))
        self.key = ""
        self._before: list[str] = []
        self.search = QLineEdit()
        self.search.setProperty("kind", "search")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._searched())
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.currentItemChanged.connect(lambda item, _: self._chosen(item))
        self.none = PlainLabel("", "second", wrap=True)
        self.text = Pages()
        self.text.anchorClicked.connect(self._follow)
        self.back = plain_button("", self.go_back)
        self.back.setIconSize(QSize(20, 16))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self.go_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        self._lay_out()
        self._say()
        self.show_topic(key)
        self.search.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(10)
        for widget in (self.search, self.none):
            left.addWidget(widget)
        left.addWidget(self.list, 1)
        left.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(left, 10)
        row.addWidget(self.text, 27)

    def _say(self) -> None:
        """Every word of the frame, in the language in force."""
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(self.tr("Help"))
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.list.setAccessibleName(self.tr("Topics"))
        self.none.setText(self.tr("Nothing found. Try one shorter word."))
        self.back.setText(self.tr("Back"))
        self.back.setIcon(icon("chevron-left", colours().second, 16, gap=4))
        self.text.setAccessibleName(self.tr("The page"))
        self._fill()

    def pages(self) -> tuple[Topic, ...]:
        """All topics in the window's language."""
        return topics(language())

    # The topics

    def _fill(self) -> None:
        """All topics under their headings; while a person searches, only those that hold the words."""
        words, held = self.search.text().strip(), {page.key: page for page in self.pages()}
        hits = found(self.pages(), words)
        self.list.blockSignals(True)
        self.list.clear()
        if words:
            for page in hits:
                self._entry(page)
        else:
            say = translator(language())
            for name, keys in GROUPS:
                self._heading(say(name))
                for key in keys:
                    self._entry(held[key])
        self.none.setVisible(not hits)
        self.list.blockSignals(False)
        self._point()

    def _heading(self, name: str) -> None:
        item = QListWidgetItem(name)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(font("third_text", strong=True))
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
        item.setSizeHint(QSize(0, pixels(32 if self.list.count() else 24)))
        self.list.addItem(item)

    def _entry(self, page: Topic) -> None:
        item = QListWidgetItem(page.title)
        item.setData(KEY, page.key)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, page.title)
        self.list.addItem(item)

    def _point(self) -> None:
        """Mark the topic in view, if the list holds it."""
        self.list.blockSignals(True)
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(KEY) == self.key]
        self.list.setCurrentRow(rows[0] if rows else -1)
        self.list.blockSignals(False)

    def _searched(self) -> None:
        self._fill()
        hits = found(self.pages(), self.search.text())
        if self.search.text().strip() and hits:
            self._show(hits[0].key)
        self.text.mark_words(self.search.text())

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(KEY):
            self.show_topic(item.data(KEY))

    # The page

    def show_topic(self, key: str) -> None:
        """Show a topic and remember where we came from."""
        if self.key and key != self.key:
            self._before.append(self.key)
        self._show(key)

    def _show(self, key: str) -> None:
        page = next(one for one in self.pages() if one.key == key)
        self.key = key
        self.text.show_page(page.text)
        self.text.mark_words(self.search.text())
        self.back.setEnabled(bool(self._before))
        self._point()

    def go_back(self) -> None:
        """The topic read before."""
        if self._before:
            self._show(self._before.pop())
            self.back.setEnabled(bool(self._before))

    def _follow(self, url: QUrl) -> None:
        """A link to another topic; any other address is not followed."""
        key = PurePosixPath(url.path()).stem
        if not url.scheme() and key in {page.key for page in self.pages()}:
            self.search.clear()
            self.show_topic(key)

    # Keyboard, and what changes around it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow and page keys act on topics and page while the search keeps the keyboard."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = Qt.Key(event.key())
            if pressed in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if pressed == Qt.Key.Key_Down else -1)
                return True
            if pressed in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
                bar = self.text.verticalScrollBar()
                bar.setValue(bar.value() + bar.pageStep() * (1 if pressed == Qt.Key.Key_PageDown else -1))
                return True
            if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if self.list.item(row).data(KEY):
                self.list.setCurrentRow(row)
                return
            row += by

    def changeEvent(self, event: QEvent) -> None:
        """Another language: say everything anew. Another theme or size of text: set the page anew."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and hasattr(self, "back"):
            # Afterwards: the window is still in the middle of changing.
            QTimer.singleShot(0, self, partial(self._again, self.key))

    def _again(self, key: str) -> None:
        bar = self.text.verticalScrollBar()
        place = bar.value()
        self._say()
        self._show(key)
        bar.setValue(place)

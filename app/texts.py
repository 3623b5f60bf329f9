"""The program's languages: Qt's own translation files, one `translate` function a language.

The one place outside `ui` that touches Qt (QtCore's translator alone): reports and commands need both languages.
"""

from __future__ import annotations

import locale
from collections.abc import Callable
from functools import cache

from app.domain.messages import Message
from app.paths import resources

Translate = Callable[[Message], str]
LANGUAGES = {"en": "English", "zh_CN": "简体中文"}


def system_language() -> str:
    """The language of the computer if we speak it, else English."""
    name = locale.getlocale()[0] or ""
    return "zh_CN" if name.lower().startswith(("zh", "chinese")) else "en"


@cache
def translator(language: str) -> Translate:
    """A function that says a Message in `language` ("en" or "zh_CN"); an unknown language falls back to English."""
    from PySide6.QtCore import QTranslator

    qt = QTranslator()
    # Given a path Qt maps the file into memory, and the process dies when the texts are built anew under it.
    built = resources() / "i18n" / f"alliance_desk_{language}.qm"
    content = built.read_bytes() if built.is_file() else b""
    qt.load(content)

    def translate(message: Message) -> str:
        assert content is not None  # Qt reads from it for as long as the translator lives
        found = qt.translate(message.context, message.text, None, message.number)
        text = (found or message.text).replace("%n", f"{message.number:,}")
        return text.format(**{key: shown(value) for key, value in message.values.items()}) if message.values else text

    def shown(value: object) -> object:
        return translate(value) if isinstance(value, Message) else value

    return translate

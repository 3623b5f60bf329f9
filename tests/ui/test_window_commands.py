from PySide6.QtGui import QShortcut

from app.ui.main_window import MainWindow
from app.ui.window_commands import commands


def test_every_command_with_keys_is_bound_to_them(window: MainWindow) -> None:
    bound = {one.key().toString() for one in window.findChildren(QShortcut) if one.parent() is window}
    named = {keys for _, _, keys, _ in commands(window) if keys}
    assert named | {"Ctrl+K"} == bound


def test_the_palette_switches_language_and_look(window: MainWindow) -> None:
    found = {words.text: run for _, words, _, run in commands(window)}
    found["English / 中文"]()
    found["Light or dark"]()
    assert (window.kept.language, window.kept.theme) == ("zh_CN", "dark")
    window.adopt(language="en", theme="light")

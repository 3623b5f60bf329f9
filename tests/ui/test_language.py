from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from app.ui.language import speak
from app.ui.window import application


def test_one_language_at_a_time(qtbot: QtBot) -> None:
    app = application()
    speak(app, "zh_CN")
    assert QCoreApplication.translate("TopBar", "Lock") == "锁定"
    speak(app, "en")
    assert QCoreApplication.translate("TopBar", "Lock") == "Lock"
    qtbot.waitUntil(lambda: len(app.findChildren(QTranslator)) == 2)


def test_qt_speaks_the_language_too(qtbot: QtBot) -> None:
    app = application()
    assert QCoreApplication.translate("QFileDialog", "File &name:") == "File &name:"
    speak(app, "zh_CN")
    assert QCoreApplication.translate("QFileDialog", "File &name:") == "文件名称(&N)："
    assert QCoreApplication.translate("QWidgetTextControl", "&Paste") == "粘贴(&P)"
    speak(app, "en")


def test_plurals_are_spoken(qtbot: QtBot) -> None:
    speak(application(), "en")
    assert QCoreApplication.translate("SettingsPage", "after %n minute(s)", "", 1) == "after 1 minute"
    assert QCoreApplication.translate("SettingsPage", "after %n minute(s)", "", 5) == "after 5 minutes"

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.store import staff
from app.store.database import Store
from app.ui.runner import Runner
from app.ui.unlock import TRIES, PinPage, UnlockPage
from app.ui.window import application


@pytest.fixture
def runner(qtbot: QtBot):
    application()
    made = Runner(lambda error: pytest.fail(str(error)))
    yield made
    made.close()


def test_the_password_opens_and_a_wrong_one_is_told(
    runner: Runner, qtbot: QtBot, store: Store, store_password: str
) -> None:
    path = store.path
    store.close()
    page = UnlockPage(path, runner, str, "en")
    qtbot.addWidget(page)
    page.secret.setText("wrong")
    page.unlock()
    qtbot.waitUntil(lambda: not page.banner.isHidden())
    assert "password is wrong" in page.banner.accessibleName()
    page.secret.setText(store_password)
    with qtbot.waitSignal(page.opened) as opened:
        page.unlock()
    assert page.secret.text() == ""
    opened.args[0].close()


def test_a_locked_screen_only_checks_the_password(
    runner: Runner, qtbot: QtBot, store: Store, store_password: str
) -> None:
    page = UnlockPage(store.path, runner, str, "en", store)
    qtbot.addWidget(page)
    page.secret.setText(store_password)
    with qtbot.waitSignal(page.opened) as opened:
        page.unlock()
    assert opened.args[0] is store


def test_a_pin_says_who_and_five_wrong_ones_close(runner: Runner, qtbot: QtBot, store: Store) -> None:
    staff.add(store, "王老师", "1357")
    page = PinPage(store, runner, "en", "王老师")
    qtbot.addWidget(page)
    page.pin.setText("1357")
    with qtbot.waitSignal(page.entered) as entered:
        page.enter()
    assert entered.args == ["王老师"]
    closed: list[int] = []
    page.gave_up.connect(lambda: closed.append(1))
    for _ in range(TRIES):
        assert closed == []
        page.pin.setText("0000")
        page.enter()
        qtbot.waitUntil(page.button.isEnabled)
    assert closed == [1]


def test_a_second_enter_while_the_store_opens_does_nothing(
    runner: Runner, qtbot: QtBot, store: Store, store_password: str
) -> None:
    page = UnlockPage(store.path, runner, str, "en", store)
    qtbot.addWidget(page)
    page.show()
    elsewhere: list[int] = []
    page.elsewhere.connect(lambda: elsewhere.append(1))
    page.secret.setFocus()
    page.secret.setText(store_password)
    with qtbot.waitSignal(page.opened):
        qtbot.keyClick(page.secret, Qt.Key.Key_Return)
        assert page.focusWidget() is page.secret
        qtbot.keyClick(page.secret, Qt.Key.Key_Return)
    assert elsewhere == []

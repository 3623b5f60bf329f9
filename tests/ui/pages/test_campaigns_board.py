from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.pages.campaigns_board import Board, BoardCard


def test_arrows_go_from_card_to_card_and_enter_opens(dressed, qtbot) -> None:
    cards = [BoardCard(key, f"Campaign {key}", ("City Bank",), "Works", "accent") for key in range(4)]
    board, heard = Board([("Planned", cards[:1]), ("Running", []), ("Finished", cards[1:])]), []
    qtbot.addWidget(board)
    board.pressed.connect(heard.append)
    board.show()
    board.activateWindow()
    board.columns[0][0].setFocus()
    QApplication.processEvents()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(QApplication.focusWidget(), key)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert heard == [2]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert heard == [2, 0]
    assert "City Bank" in board.columns[0][0].accessibleName()

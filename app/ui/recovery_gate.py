"""The recovery key before work begins: it comes again at every opening until somebody has it on paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.ui.gate import Gate
from app.ui.recovery_page import RecoveryPage

if TYPE_CHECKING:
    from app.store.database import Store


def on_paper(store: Store) -> bool:
    """Whether somebody has confirmed that the recovery key was printed."""
    from app.store import settings

    return settings.load(store).key_printed


class RecoveryGate(Gate):
    """`confirmed` follows when the last group was copied from the paper; closing the window only puts it off."""

    confirmed = Signal()

    def __init__(self, store: Store, language: str) -> None:
        from app.store.institution import get
        from app.store.keys import recovery_key

        super().__init__(language, width=560)
        self._store = store
        self.languages.hide()
        self.setAccessibleName(self.tr("Recovery key"))
        self.page = RecoveryPage(recovery_key(store.key), get(store).name, store.path)
        self.page.confirmed.connect(self._confirmed)
        self.column.addWidget(self.page)

    def _confirmed(self) -> None:
        from app.store import settings

        settings.save(self._store, replace(settings.load(self._store), key_printed=True))
        self.confirmed.emit()

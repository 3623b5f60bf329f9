"""Taking a batch back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.batches import Undone
    from app.store.database import Store


class BuiltUpon(UserError):
    """Later changes build on the batch; its sentence names them. They can be taken back together with it."""


def undo_batch(
    store: Store, batch_id: int | None = None, *, even_if_changed: bool = False, progress: Progress | None = None
) -> Undone:
    """Every table as it was before the batch (None: the newest that can be undone).

    BuiltUpon names later changes that build on it, unless `even_if_changed`. It cannot be stopped half way: the store
    puts everything back in one transaction.
    """
    from app.store.batches import undo

    progress = progress or Progress()
    progress.step(mark("intake", "Putting everything back"))
    try:
        undone = undo(store, batch_id, even_if_changed=even_if_changed)
    except UserError as error:
        if "others" in error.message.values:
            raise BuiltUpon(error.message) from error
        raise
    progress.at(1, 1)
    return undone

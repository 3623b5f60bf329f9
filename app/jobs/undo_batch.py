"""Taking a batch back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.batches import Undone
    from app.store.database import Store


def undo_batch(
    store: Store, batch_id: int | None = None, *, even_if_changed: bool = False, progress: Progress | None = None
) -> Undone:
    """Every table as it was before the batch (None: the newest that can be undone).

    UserError names later changes that build on it, unless `even_if_changed`. It cannot be stopped half way: the store
    puts everything back in one transaction.
    """
    from app.store.batches import undo

    progress = progress or Progress()
    progress.step(mark("intake", "Putting everything back"))
    undone = undo(store, batch_id, even_if_changed=even_if_changed)
    progress.at(1, 1)
    return undone

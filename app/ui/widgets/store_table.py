"""From a table view of the store to what a PagedModel fetches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.ui.widgets.paged_model import Fetch

if TYPE_CHECKING:
    from app.store.database import Store


def from_store(store: Store, view: str, **narrowed: Any) -> Fetch:
    """Fetches from `app.store.pages.rows`; rows come as mappings by column name, `id` included.

    `narrowed` goes through: student_id for events, segment_id for students.
    """

    def fetch(offset: int, limit: int, sort: str, text: str) -> tuple[Sequence[Any], int]:
        from app.store.pages import rows

        page = rows(store, view, offset, limit, sort, text, **narrowed)
        return [dict(zip(page.columns, row, strict=True)) for row in page.rows], page.total

    return fetch

"""One entity entered or mended by hand: an edit batch with one row in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.domain.messages import Message, mark
from app.store.batches import batch
from app.store.journal import Batch
from app.store.rows import to_row

if TYPE_CHECKING:
    from app.store.database import Store


def save(store: Store, table: str, prefix: str, noun: Any) -> int:
    """Keep a new entity (`id` 0) or the changed one; returns its id. An empty `ref` becomes e.g. "S000123"."""
    named = with_ref(store, table, prefix, noun)
    with batch(store, "edit", _title(named), noun=table) as edit:
        return write(edit, table, named)


def _title(noun: Any) -> Message:
    ref = getattr(noun, "ref", None)
    if ref is None:
        return mark("store", "Changed by hand") if noun.id else mark("store", "Added by hand")
    title = mark("store", "“{ref}” changed by hand") if noun.id else mark("store", "“{ref}” added by hand")
    return title.filled(ref=ref)


def write(edit: Batch, table: str, noun: Any) -> int:
    """The same inside a batch that is already open; the noun's ref is already there."""
    values = to_row(noun)
    if noun.id:
        edit.count(changed=1 if edit.update(table, noun.id, values) else 0)
        return int(noun.id)
    edit.count(added=1)
    return edit.insert(table, list(values), [list(values.values())])[0]


def with_ref(store: Store, table: str, prefix: str, noun: Any) -> Any:
    """The noun with a ref of its own, if its table has one and it has none yet."""
    if not prefix or noun.ref:
        return noun
    return replace(noun, ref=new_ref(store, table, prefix))


def new_ref(store: Store, table: str, prefix: str) -> str:
    """A ref that nobody has, nor had before a merge: the prefix and six digits, counted on from the highest id."""
    with store.write() as db:
        number = (db.execute(f'SELECT max(id) FROM "{table}"').fetchone()[0] or 0) + 1
        known = f'SELECT ref FROM "{table}" UNION ALL SELECT ref FROM aliases WHERE noun = ?'
        while db.execute(f"SELECT 1 FROM ({known}) WHERE ref = ?", [table, f"{prefix}{number:06d}"]).fetchone():
            number += 1
    return f"{prefix}{number:06d}"

from collections.abc import Callable
from typing import Any

from app.commands import audit
from app.store import audit as log
from app.store.database import Store


def test_the_log_is_shown_newest_first_with_its_verdict(command: Callable[..., tuple[int, Any]], store: Store) -> None:
    with store.write() as db:
        log.record(db, "王", "export", "list", {"rows": 3})
    store.close()
    status, figures = command(audit, store.path, "--last", 1)
    assert (status, figures["whole"], figures["entries"]) == (0, True, 2)
    assert [(one["staff"], one["action"], one["details"]) for one in figures["last"]] == [("王", "export", {"rows": 3})]
    status, figures = command(audit, store.path, "--anchor", figures["head"])
    assert status == 0
    status, figures = command(audit, store.path, "--anchor", "a head that was cut off")
    assert (status, figures["cut"]) == (2, True)

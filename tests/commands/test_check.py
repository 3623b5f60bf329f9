from collections.abc import Callable
from typing import Any

from app.commands import check
from app.commands.opening import opened
from app.store.database import Store


def test_a_sound_store_is_0_and_a_faulty_one_is_2(command: Callable[..., tuple[int, Any]], store: Store) -> None:
    with store.write() as db:
        db.execute("INSERT INTO students (ref, name, birth_date) VALUES ('S1', 'a', '2016-02-29')")
    store.close()
    status, figures = command(check, store.path)
    assert (status, figures["sound"], figures["found"], figures["counts"]["students"]) == (0, True, [], 1)
    with opened(store.path) as again, again.write() as db:
        db.execute("UPDATE students SET birth_date = '2015-02-29'")
    status, figures = command(check, store.path)
    assert (status, figures["sound"]) == (2, False)
    assert "birth_date" in figures["found"][0]

import pytest

from app.domain.errors import UserError
from app.jobs.progress import Progress
from app.jobs.recovery_key import show_recovery_key
from app.store import audit
from app.store.database import Store, open_store


def test_the_key_shown_again_opens_the_store_and_stands_in_the_log(
    store: Store, store_password: str, progress: Progress
) -> None:
    store.who = "王老师"
    key = show_recovery_key(store, store_password, progress=progress)
    assert len(key.split("-")) == 14
    (entry,) = audit.page(store, limit=1)
    assert (entry.staff, entry.action) == ("王老师", "recovery-key")
    store.close()
    open_store(store.path, key).close()


def test_without_the_password_nothing_is_shown(store: Store, progress: Progress) -> None:
    before = audit.page(store, limit=5)
    with pytest.raises(UserError):
        show_recovery_key(store, "guess", progress=progress)
    assert audit.page(store, limit=5) == before

from app.domain.institution import Settings
from app.store import audit, settings
from app.store.database import Store


def test_choices_are_kept_and_the_rest_is_default(store: Store) -> None:
    assert settings.load(store) == Settings()
    chosen = Settings(language="zh_CN", theme="dark", last_staff="王", lock_minutes=3, text_scale=1.25)
    settings.save(store, chosen)
    assert settings.load(store) == chosen
    assert audit.verify(store).whole


def test_a_choice_of_another_version_is_passed_over(store: Store) -> None:
    with store.write() as db:
        db.execute("INSERT INTO settings (key, value) VALUES ('choice.unknown', '1')")
    assert settings.load(store) == Settings()


def test_a_changed_choice_is_written_down_and_who_came_in_is_not(store: Store) -> None:
    before = len(audit.page(store))
    settings.save(store, Settings(lock_minutes=0, last_staff="王"))
    (entry,) = audit.page(store)[: len(audit.page(store)) - before]
    assert (entry.action, entry.details) == ("settings", {"lock_minutes": 0})
    settings.save(store, Settings(lock_minutes=0, last_staff="李"))
    settings.save(store, Settings(lock_minutes=0, last_staff="李"))
    assert len(audit.page(store)) == before + 1
    assert settings.load(store).last_staff == "李"

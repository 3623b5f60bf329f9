from app.reports.columns import COLUMNS, TABLES
from app.store.pages import VIEWS
from app.texts import translator


def test_every_column_of_every_table_has_a_name_in_both_languages() -> None:
    assert set(TABLES) == set(VIEWS)
    shown = {name for view in VIEWS.values() for name, _ in view.shown} - {"id"}
    assert shown - set(COLUMNS) == set()
    say = translator("zh_CN")
    assert [name for name, text in COLUMNS.items() if say(text) == str(text)] == []

from app.store.database import Store
from app.store.institution import get
from app.ui.main_window import MainWindow
from app.ui.pages.settings_institution import InstitutionCard


def test_the_institution_is_changed_and_an_empty_name_refused(window: MainWindow, store: Store) -> None:
    window.go("settings", "institution")
    card = window.frame.page("settings").findChild(InstitutionCard)
    card.name.set_value("")
    card.save()
    assert get(store).name == "Test school"
    card.name.set_value("启航")
    card.country.set_value("SG")
    card.currency.set_value("SGD")
    card.save()
    assert (get(store).name, get(store).country, get(store).currency) == ("启航", "SG", "SGD")

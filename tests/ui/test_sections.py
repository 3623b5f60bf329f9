from app.ui.sections import SECTIONS


def test_eight_sections_in_the_order_of_the_design() -> None:
    keys = [section.key for section in SECTIONS]
    assert keys == ["home", "data", "students", "partners", "recommend", "campaigns", "results", "settings"]

import pytest

from app.reports.colour import on_white, pale


@pytest.mark.parametrize("colour", ["#ffffff", "#ffe14d", "#0b7a67", "#000000", "#5b8def"])
def test_words_in_the_colour_can_be_read(colour: str) -> None:
    def linear(part: int) -> float:
        return part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4

    shown = on_white(colour)
    red, green, blue = (linear(int(shown[at : at + 2], 16)) for at in (1, 3, 5))
    assert 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.45


def test_a_dark_colour_stays_itself_and_what_is_none_is_black() -> None:
    assert on_white("#0b7a67") == "#0b7a67"
    assert on_white("teal") == "#000000"
    assert pale("#000000", 0.1) == "#e6e6e6"

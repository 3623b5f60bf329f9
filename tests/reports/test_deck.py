from collections.abc import Callable

from app.reports.deck import slides_of
from app.reports.report import Report


def test_each_slide_has_one_sentence_and_what_to_do_comes_first(made: Callable[..., Report]) -> None:
    slides = slides_of(made(inside=True))
    assert len(slides) == 9 and all(one.title for one in slides)
    assert slides[0].title == "What to do now: Repeat it."
    assert [one.figure.kind for one in slides if one.figure] == [
        "icons", "interval", "band", "funnel", "waterfall", "heat",
    ]  # fmt: skip


def test_the_speaker_hears_how_it_was_worked_out(made: Callable[..., Report]) -> None:
    slides = slides_of(made())
    assert "Welch" in slides[3].notes
    assert any("Museum: ¥600" in line for line in slides[6].notes)
    assert slides[7].table is not None and slides[7].table.key == "arms"
    assert any(line.startswith("✓") for line in slides[8].lines) and "•  only these families" in slides[8].lines

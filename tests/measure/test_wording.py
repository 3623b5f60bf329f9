import pytest

from app.domain.measurement import ArmResult
from app.measure.wording import base_for, base_of_range, between, campaign_sentence, did, in_base, plain, table_sentence


@pytest.mark.parametrize(("rate", "base"), [(0.081, 100), (-0.01, 100), (0.0068, 1000), (0.0003, 10000), (0.0, 100)])
def test_the_round_number_fits_the_rate(rate: float, base: int) -> None:
    assert base_for(rate) == base


def test_no_effect_takes_its_base_from_the_range() -> None:
    assert base_of_range(0.00001, -0.03, 0.011) == 100
    assert base_of_range(0.0068, 0.005, 0.0086) == 1000


def test_whole_families_and_no_sign() -> None:
    assert (in_base(-0.081, 100), in_base(0.004, 100), in_base(0.0, 100)) == ("8", "0.4", "0")


@pytest.mark.parametrize(
    ("rate", "said"),
    [(0.07466, "7.5"), (0.075, "7.5"), (0.0103, "1"), (0.0125, "1.3"), (0.085, "8.5"), (0.0969, "10"), (0.105, "11")],
)
def test_no_headline_is_off_by_more_than_a_twentieth(rate: float, said: str) -> None:
    assert in_base(rate, 100) == said


def test_headlines() -> None:
    assert str(campaign_sentence("enrolled", "works", 0.08)) == (
        "8 more in every 100 families enrolled because they were invited"
    )
    assert str(campaign_sentence("enrolled", "harms", -0.03)).startswith("3 fewer in every 100 families")
    assert "no difference that matters" in str(campaign_sentence("enrolled", "does_not_work", 0.01))
    assert "cannot be told yet" in str(campaign_sentence("enrolled", "cannot_tell", 0.01))
    # fewer refunds is what was wanted: it works, and it is fewer
    assert "fewer" in str(campaign_sentence("refunded", "works", -0.02))


def test_the_range_never_hides_its_sign() -> None:
    assert str(between(0.01, 0.07, 100)) == "Between 1 and 7 more in every 100."
    assert str(between(-0.07, -0.01, 100)) == "Between 1 and 7 fewer in every 100."
    assert str(between(-0.03, 0.01, 100)) == "Somewhere between 3 fewer and 1 more in every 100."


def test_an_unknown_goal_is_quoted() -> None:
    assert str(did("test ride")) == "reached the goal “test ride”"


def test_tables_speak_of_their_own_columns() -> None:
    arm = ArmResult("B", 10, 5.0, effect=1.25, low=0.5, high=2.0, verdict="works")
    assert str(table_sentence("spend", "A", arm, False)) == "“spend” is 1.25 higher in “B” than in “A”"
    assert plain(16402.7) == "16,403"

from collections.abc import Callable

import numpy as np

from app.domain.measurement import VERDICTS, ArmResult, MoneyRow, Question
from app.domain.messages import mark
from app.measure.families import Families
from app.measure.pictures import arm_means, arm_name, funnel, icon_array, over_time, question_intervals, waterfall
from app.measure.timeline import Timeline

WORD = mark("measure", "Works")


def dots(baseline: float, effect: float, told: bool = True) -> list[float]:
    return [one.y[0] for one in icon_array(baseline, effect, WORD, told).series]


def test_a_hundred_families_always() -> None:
    assert dots(0.085, 0.081) == [9, 8, 83]
    assert dots(0.2, -0.05) == [15, 5, 80]
    assert dots(0.2, -0.05, told=False) == [20, 0, 80]
    assert dots(0.98, 0.09) == [98, 2, 0]
    assert dots(0.02, -0.09) == [0, 2, 98]


def test_questions_are_counted_in_the_title() -> None:
    goal = Question(WORD, 0.08, 0.05, 0.11, VERDICTS["works"])
    other = Question(WORD, 0.0, -0.1, 0.1, VERDICTS["cannot_tell"])
    figure = question_intervals([other], goal, 0.05)
    assert str(figure.title) == "1 of 2 questions are settled"
    assert (figure.margin, figure.series[0].y[0]) == (5.0, 8.0)


def test_the_day_since_when_it_can_be_told_is_marked() -> None:
    effect = np.array([0.0, 0.02, 0.05])
    line = Timeline(np.array([3, 4, 5]), effect, effect - 0.03, effect + 0.03)
    figure = over_time(line, "enrolled")
    assert str(figure.title) == "From day 5 on it can be told from nothing"
    assert (figure.marks[0].x, figure.marks[0].y) == (5.0, 5.0)


def test_the_funnel_ends_with_the_control(campaign: Callable[..., Families]) -> None:
    figure = funnel(campaign(), "enrolled")
    assert figure is not None
    assert [str(one.name) for one in figure.series] == ["Invited", "Control (not invited)"]
    assert figure.series[0].y[0] == 100
    assert figure.series[1].y[0] == 0


def test_no_steps_and_no_money_no_figure(join: Callable[..., Families]) -> None:
    given = [{"household_id": 1, "arm": "control"}, {"household_id": 2}]
    assert funnel(join(given, []), "enrolled") is None
    assert waterfall(()) is None
    loss = waterfall((MoneyRow(WORD, 5.0), MoneyRow(WORD, -9.0, total=True)))
    assert loss is not None and "cost more" in str(loss.title)


def test_strange_arms_keep_their_names() -> None:
    assert arm_name("B2", "control") == "B2"


def test_equal_arms_are_called_equal() -> None:
    def title(*means: float) -> str:
        return str(
            arm_means([ArmResult(name, 10, mean) for name, mean in zip("AB", means, strict=False)], "y", True).title
        )

    assert title(0.1 + 0.2, 0.3) == "“y” is the same in all arms"
    assert title(0.0, 0.0) == "“y” is the same in all arms"
    assert title(0.1, 0.3) == "“y” is highest in “B”"

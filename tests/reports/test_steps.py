from app.reports.steps import Step, steps


def test_each_step_stands_on_the_one_before() -> None:
    assert steps([1000.0, -300.0, 700.0]) == [Step(0, 1000, 0), Step(700, 300, 0), Step(0, 700, 0)]


def test_a_loss_goes_through_nought() -> None:
    assert steps([100.0, -300.0, -50.0, -250.0]) == [
        Step(0, 100, 0),
        Step(0, 100, -200),
        Step(-200, 0, -50),
        Step(0, 0, -250),
    ]
    assert steps([]) == []

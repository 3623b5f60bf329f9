import pytest

from app.jobs.path_steps import Situation, next_step, path_steps

READY = {"students": 10, "partners": 2, "profiles": 10, "segments": 3, "advice": 40}


@pytest.mark.parametrize(
    ("now", "step", "page"),
    [
        (Situation(), "import", "data"),
        (Situation(students=10), "profiles", "students"),
        (Situation(students=10, profiles=10), "recommend", "recommend"),
        (Situation(students=1, profiles=1, trained=True), "plan", "campaigns"),
        (Situation(**READY), "plan", "campaigns"),
        (Situation(**READY, running=1, first_results=((5, "Quiz"),)), "measure", "results"),
        (Situation(**READY, open_plans=((7, "Fair"),)), "plan", "campaigns"),
        (Situation(**READY, open_plans=((7, "Fair"),), to_measure=((3, "Camp"),)), "measure", "results"),
        (Situation(**READY, without_outcomes=((4, "Drive", "2026-11-16"),)), "measure", "data"),
    ],
)
def test_the_next_best_action(now: Situation, step: str, page: str) -> None:
    found = next_step(now)
    assert (found.step, found.page) == (step, page)


def test_one_step_is_next_and_what_lies_behind_is_done() -> None:
    states = {step.key: step.state for step in path_steps(Situation(**READY, open_plans=((7, "Fair"),)))}
    assert states == {"import": "done", "profiles": "done", "recommend": "done", "plan": "next", "measure": "todo"}


def test_what_only_waits_says_so() -> None:
    steps = path_steps(Situation(**READY, without_outcomes=((4, "Drive", "2026-11-16"),)))
    assert steps[-1].state == "waiting"
    assert "1" in str(steps[-1].sentence)

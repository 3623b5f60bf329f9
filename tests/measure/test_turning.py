from app.domain.measurement import ArmResult
from app.measure.turning import fragility, next_step, what_would_change
from app.statistics.difference import proportions

BASE = ArmResult("control", 900, 0.1, converted=90)
LEAD = ArmResult("offer", 900, 0.17, effect=0.07, converted=153, verdict="works")


def test_fragility_is_the_first_case_that_turns_it() -> None:
    cases = fragility("works", LEAD, BASE)
    assert cases is not None
    assert proportions(153 - cases, 900, 90, 900).low <= 0 < proportions(154 - cases, 900, 90, 900).low


def test_each_verdict_has_its_own_turning_point() -> None:
    works = what_would_change("works", LEAD, BASE, 0.03, 0.11, 0.05, True)
    assert str(works).startswith("The verdict would fall if ")
    nothing = what_would_change("does_not_work", LEAD, BASE, -0.02, 0.03, 0.05, True)
    assert "below 3 in 100" in str(nothing)
    open_ = what_would_change("cannot_tell", LEAD, BASE, -0.02, 0.06, 0.05, True)
    assert "in each arm would settle it" in str(open_)
    assert "More cases" in str(what_would_change("cannot_tell", LEAD, BASE, None, None, None, True))


def test_numbers_without_counts_speak_of_the_gap() -> None:
    text = str(what_would_change("works", LEAD, BASE, 12.5, 30.0, None, False))
    assert "12.5 nearer to nothing" in text


def test_more_families_are_asked_for_the_nearer_the_question() -> None:
    lead = ArmResult("offer", 200, 0.12, effect=0.02)
    near = what_would_change("cannot_tell", lead, BASE, -0.05, 0.09, None, True).values["needed"]
    far = what_would_change("cannot_tell", ArmResult("offer", 200, 0.16, effect=0.06), BASE, -0.01, 0.13, None, True)
    assert int(str(near).replace(",", "")) > int(str(far.values["needed"]).replace(",", ""))


def test_everybody_knows_what_to_do_next() -> None:
    said = {str(next_step(word)) for word in ("works", "does_not_work", "harms", "cannot_tell")}
    assert len(said) == 4
    assert next_step("cannot_tell", running=True) != next_step("cannot_tell")

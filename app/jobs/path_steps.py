"""The path Import -> Profiles -> Recommend -> Plan -> Measure: the state of each step, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from app.domain.messages import Message, mark, plural

State = Literal["done", "next", "waiting", "todo"]
Key = Literal["import", "profiles", "recommend", "plan", "measure"]


@dataclass(frozen=True)
class Situation:
    """What the store holds, as far as the path is concerned. Campaigns are (id, name) or (id, name, last day)."""

    students: int = 0
    partners: int = 0
    profiles: int = 0
    segments: int = 0
    profiled_on: str = ""
    advice: int = 0
    trained: bool = False
    open_plans: tuple[tuple[int, str], ...] = ()
    running: int = 0
    first_results: tuple[tuple[int, str], ...] = ()
    without_outcomes: tuple[tuple[int, str, str], ...] = ()
    to_measure: tuple[tuple[int, str], ...] = ()
    measured: int = 0


@dataclass(frozen=True)
class Step:
    """One step of the path."""

    key: Key
    name: Message
    state: State
    sentence: Message
    page: str


@dataclass(frozen=True)
class Next:
    """The next best action: which step it belongs to, the sentence, the words of its button, and where it is done."""

    step: Key
    sentence: Message
    button: Message
    page: str
    item: object = None


def path_steps(now: Situation) -> tuple[Step, ...]:
    """The five steps; the one that `next_step` names is marked "next" unless it only waits."""
    steps = (_import(now), _profiles(now), _recommend(now), _plan(now), _measure(now))
    following = next_step(now).step
    return tuple(
        replace(step, state="next") if step.key == following and step.state != "waiting" else step for step in steps
    )


def next_step(now: Situation) -> Next:
    """The first thing on the path that is not done; measuring what is over comes before planning anew."""
    if not now.students:
        sentence = mark("overview", "Next: bring in your students, from the spreadsheet you already have.")
        return Next("import", sentence, mark("overview", "Import a file"), "data", "choose")
    if not now.profiles:
        sentence = mark("overview", "Next: work out profiles, so that students fall into groups you can name.")
        return Next("profiles", sentence, mark("overview", "Work out profiles"), "students", "profiles")
    if not now.advice and not now.trained:
        sentence = mark("overview", "Next: train the recommender on what families really chose.")
        return Next("recommend", sentence, mark("overview", "Train"), "recommend", "train")
    if now.to_measure:
        campaign, name = now.to_measure[0]
        sentence = mark("overview", "Next: see whether “{campaign}” worked; its results are here.")
        return Next("measure", sentence.filled(campaign=name), mark("overview", "Measure it"), "results", campaign)
    if now.open_plans:
        campaign, name = now.open_plans[0]
        sentence = mark("overview", "Next: finish the list and the comparison group of “{campaign}”.")
        return Next("plan", sentence.filled(campaign=name), mark("overview", "Go on planning"), "campaigns", campaign)
    if now.without_outcomes:
        sentence = mark("overview", "Next: import the results of “{campaign}” when the partner sends them.")
        button = mark("overview", "Import results")
        return Next("measure", sentence.filled(campaign=now.without_outcomes[0][1]), button, "data", "choose")
    if now.first_results:
        campaign, name = now.first_results[0]
        sentence = mark("overview", "Next: look at the first results of “{campaign}”; looking early is allowed.")
        return Next("measure", sentence.filled(campaign=name), mark("overview", "Look"), "results", campaign)
    sentence = mark("overview", "Next: plan a joint campaign with a partner.")
    return Next("plan", sentence, mark("overview", "Plan a campaign"), "campaigns", "new")


def _import(now: Situation) -> Step:
    name = mark("overview", "Import")
    if not now.students:
        return Step("import", name, "todo", mark("overview", "No students yet"), "data")
    sentence = mark("overview", "Students: {students} · partners: {partners}")
    filled = sentence.filled(students=f"{now.students:,}", partners=f"{now.partners:,}")
    return Step("import", name, "done", filled, "data")


def _profiles(now: Situation) -> Step:
    name = mark("overview", "Profiles")
    if not now.profiles:
        return Step("profiles", name, "todo", mark("overview", "Not worked out yet"), "students")
    sentence = plural("overview", "%n group(s) · as of {day}", "", 0).filled(number=now.segments, day=now.profiled_on)
    return Step("profiles", name, "done", sentence, "students")


def _recommend(now: Situation) -> Step:
    name = mark("overview", "Recommend")
    if not now.advice and now.trained:
        return Step("recommend", name, "done", mark("overview", "Too few choices to learn from yet"), "recommend")
    if not now.advice:
        return Step("recommend", name, "todo", mark("overview", "Not trained yet"), "recommend")
    sentence = mark("overview", "{count} recommendations ready").filled(count=f"{now.advice:,}")
    return Step("recommend", name, "done", sentence, "recommend")


def _plan(now: Situation) -> Step:
    name = mark("overview", "Plan")
    if now.open_plans:
        sentence = mark("overview", "“{campaign}” is being planned").filled(campaign=now.open_plans[0][1])
        return Step("plan", name, "todo", sentence, "campaigns")
    if now.running:
        sentence = plural("overview", "%n campaign(s) running", "", 0).filled(number=now.running)
        return Step("plan", name, "done", sentence, "campaigns")
    if now.measured or now.without_outcomes or now.to_measure:
        return Step("plan", name, "done", mark("overview", "Nothing open"), "campaigns")
    return Step("plan", name, "todo", mark("overview", "No campaign yet"), "campaigns")


def _measure(now: Situation) -> Step:
    name = mark("overview", "Measure")
    if now.to_measure:
        sentence = plural("overview", "%n campaign(s) to measure", "", 0).filled(number=len(now.to_measure))
        return Step("measure", name, "todo", sentence, "results")
    if now.without_outcomes:
        sentence = plural("overview", "%n campaign(s) wait for results", "", 0).filled(number=len(now.without_outcomes))
        return Step("measure", name, "waiting", sentence, "results")
    if now.measured:
        sentence = plural("overview", "%n campaign(s) measured", "", 0).filled(number=now.measured)
        return Step("measure", name, "done", sentence, "results")
    return Step("measure", name, "todo", mark("overview", "After the first campaign"), "results")

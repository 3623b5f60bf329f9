import pytest

from app.store.counts import counts
from app.store.frames import frame
from app.ui.pages.recommend import RecommendPage
from app.ui.pages.recommend_browse import Browser
from app.ui.pages.recommend_ladder import LadderCard
from app.ui.pages.recommend_training import TrainingCard


def opened(bench) -> RecommendPage:
    page = RecommendPage(bench.desk)
    bench.desk.changed.connect(lambda nouns: page.refresh())
    page.refresh()
    bench.settle()
    return page


def test_nothing_to_learn_from_says_what_is_missing(bench) -> None:
    page = opened(bench)
    assert page.property("state") == "empty"
    bench.press(page, "Import a file")
    assert bench.went == [("data", "choose")]


def test_too_little_data_is_an_answer_in_words(school) -> None:
    page = opened(school)
    assert page.property("state") == "empty"
    school.press(page, "Train")
    ladder = page.findChild(LadderCard)
    assert "Too little data" in ladder.title.text()
    assert page.findChild(Browser) is not None and page.training is None
    assert counts(school.desk.store)["recommendations"] > 0
    assert any("recommendations are ready" in said for said in school.said)
    page._switched("offer")
    assert page.purpose == "offer"
    assert school.errors == []


def test_stopping_leaves_everything_as_it_was(school) -> None:
    page = opened(school)
    page.train()
    assert page.findChild(TrainingCard) is not None
    page.stop()
    school.settle()
    assert page.training is None and page.property("state") == "empty"
    assert frame(school.desk.store, "models").empty
    assert any("still the one from before" in said for said in school.said)


def test_profiles_are_built_from_here(school) -> None:
    page = opened(school)
    page.build_profiles()
    school.settle()
    assert counts(school.desk.store)["profiles"] == counts(school.desk.store)["students"]
    assert page.models.profiles == counts(school.desk.store)["students"]


def test_a_failed_training_is_told(school, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(school)
    with school.desk.store.write() as db:
        db.execute("DELETE FROM enrolments")
        db.execute("DELETE FROM courses")
        db.execute("DELETE FROM offers")
    page.train()
    school.settle()
    assert len(school.errors) == 1 and page.training is None


def test_lists_are_mixed_new_items_taken_in_and_an_earlier_training_used_again(school) -> None:
    page = opened(school)
    for _ in range(2):
        page.train()
        school.settle()
    runs = page.models.runs["course"]
    assert [run.in_use for run in runs] == [True, False] and runs[0].fingerprint == runs[1].fingerprint
    page.go_back(runs[1].id)
    school.settle()
    assert [run.in_use for run in page.models.runs["course"]] == [False, True]
    page.mix(0.6)
    school.settle()
    assert page.models.uses["course"].weight == 0.6
    with school.desk.store.write() as db:
        db.execute("INSERT INTO courses (ref, title) VALUES ('NEW', 'Brand new')")
    page.refresh()
    school.settle()
    assert page.models.uses["course"].new_items == 1
    school.press(page, "Take them in")
    told = [said for said in school.said if said.endswith("recommendations are ready.")]
    assert len(told) >= 3 and school.errors == []

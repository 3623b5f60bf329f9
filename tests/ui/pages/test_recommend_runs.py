from app.domain.learning_results import ModelScore
from app.store.models import Model
from app.texts import translator
from app.ui.pages.recommend_runs import RunsCard, runs_of

SAY = translator("en")


def model(number: int, kind: str, score: float, data: str, promoted: bool) -> Model:
    line = ModelScore(kind, score, score - 0.02, score + 0.02, 0.7, 0.7, 0.5, 1.0).as_json()
    return Model(
        "course", kind, data, {"users": 90, "models": [line]}, {}, "cpu", promoted, "2026-11-20T10:30:00", number
    )


def shown(dressed) -> RunsCard:
    history = [model(3, "blend", 0.55, "abcdefgh12", True), model(2, "blend", 0.5, "zzz", False),
               model(1, "popular", 0.3, "abcdefgh12", False)]  # fmt: skip
    return RunsCard(runs_of(history, {3, 2}), SAY)


def test_every_training_is_listed_with_its_data(dressed) -> None:
    table = shown(dressed).table.paged()
    first = [table.index(0, at).data() for at in range(7)]
    assert first == [
        "2026-11-20 10:30", "In use", "Blend of several models", "0.550", "0.530 to 0.570", "90", "abcdefgh",
    ]  # fmt: skip


def test_two_trainings_side_by_side_and_the_way_back(dressed) -> None:
    card = shown(dressed)
    heard: list[int] = []
    card.wanted.connect(heard.append)
    assert not card.back.isEnabled()
    card.compare(card.runs[1])
    assert "different data" in card.words.text()
    assert [line.text() for line in card.lines] == ["Blend of several models: 0.500 then, 0.550 now (+0.050)"]
    card.back.click()
    assert heard == [2]
    card.compare(card.runs[2])
    assert "same data" in card.words.text() and "Only its figures were kept" in card.words.text()
    assert card.lines == [] and not card.back.isEnabled()
    card.compare(card.runs[0])
    assert "the one in use" in card.words.text() and not card.back.isEnabled()


def test_no_training_is_an_empty_list(dressed) -> None:
    assert RunsCard((), SAY).table.paged().total == 0

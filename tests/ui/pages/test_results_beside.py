from dataclasses import replace

import pytest

from app.domain.evidence import Subgroup
from app.domain.measurement import Measurement
from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.texts import translator
from app.ui.pages.results_beside import BesideCard, anything_beside
from app.ui.widgets import PlainLabel


@pytest.fixture
def result(school) -> Measurement:
    found = measure_campaign(school.desk.store, "autumn", school.desk.today(), Progress())
    parts = tuple(Subgroup("campus", name, 400, 0.1, 0.0, 0.2, 0.06, 0.01, 0.11) for name in ("North", "South"))
    return replace(found, subgroups=parts)


@pytest.mark.parametrize(("language", "said"), [("en", "Nothing was assumed"), ("zh_CN", "没有任何假设")])
def test_sentences_and_the_bayesian_view_by_choice(school, result: Measurement, language: str, said: str) -> None:
    card = BesideCard(result, translator(language))
    texts = [label.text() for label in card.findChildren(PlainLabel)]
    assert sum("+6.0" in text and "+1.0" in text for text in texts) == 2
    assert card.bayes[0].isHidden() and said in card.bayes[0].text()
    card.fold.click()
    assert not card.bayes[0].isHidden()
    card.fold.click()
    assert card.bayes[0].isHidden()


def test_nothing_to_show(result: Measurement) -> None:
    assert anything_beside(result)
    assert not anything_beside(replace(result, bayes=(), subgroups=(), robust=(), complier=None))

from app.domain.evidence import BayesView, as_plain
from app.domain.messages import mark


def test_plain_fields_with_the_sentence_said() -> None:
    view = BayesView("offer", 0.03, 0.01, 0.05, 0.99, None, 0.0, None, mark("measure", "Being invited helps"))
    found = as_plain((view,), lambda message: str(message).upper())
    assert found[0]["sentence"] == "BEING INVITED HELPS"
    assert found[0]["chance_good"] == 0.99
    assert found[0]["prior_sd"] is None

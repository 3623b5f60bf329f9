"""What the desk can say has words."""

from typing import get_args

from app.domain.coupons import VERDICTS, Verdict


def test_every_verdict_has_words() -> None:
    assert set(VERDICTS) == set(get_args(Verdict))

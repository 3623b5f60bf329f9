from collections.abc import Callable

import numpy as np

from app.measure.campaign_result import Facts, measurement_of_campaign
from app.measure.families import Families
from app.measure.record import read, written
from app.measure.settlement import Terms, settle


def test_what_is_kept_comes_back_the_same(campaign: Callable[..., Families], facts: Facts) -> None:
    found = campaign()
    paid = settle("camp", found, (Terms("Bank", 1, 0.3, frozenset({1, 2})),), "CNY")
    zeros = np.zeros(len(found.table))
    result = measurement_of_campaign(found, facts, zeros[:, None], zeros, paid)
    assert read(written(result)) == result
    assert read(written(paid)) == paid


def test_a_field_of_tomorrow_does_no_harm() -> None:
    assert (
        read('{"kind_of": "Message", "context": "c", "text": "t", "values": {}, "number": -1, "mood": 3}').text == "t"
    )

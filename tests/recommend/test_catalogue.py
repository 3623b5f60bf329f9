from __future__ import annotations

import numpy as np
import pandas as pd

from app.recommend.catalogue import catalogue


def small() -> pd.DataFrame:
    titles = ["围棋启蒙班", "围棋初级班", "芭蕾基础"]
    return pd.DataFrame(
        {"id": [1, 2, 3], "ref": ["A", "B", "C"], "title": titles, "prerequisites": ["[]", '["A"]', "broken"]}
    )


def test_courses_then_offers_with_keys_of_their_own() -> None:
    items = catalogue(
        small(), pd.DataFrame({"id": [1], "ref": ["O"], "title": ["gift"], "kind": ["gift"], "value": [9.0]})
    )
    assert items.keys == ["course:1", "course:2", "course:3", "offer:1"]
    assert items.frame["prerequisites"].tolist() == [[], ["A"], [], []]
    assert np.isnan(items.frame["price"].iloc[3]), "an offer's value is no price"


def test_like_titles_have_like_text_in_chinese() -> None:
    text = catalogue(small(), pd.DataFrame()).text
    assert text[0] @ text[1] > text[0] @ text[2] + 0.2
    np.testing.assert_allclose((text**2).sum(1), 1, rtol=1e-5)


def test_a_saved_order_keeps_places_for_what_is_gone() -> None:
    items = catalogue(small(), pd.DataFrame()).ordered(["course:3", "course:9", "course:1"])
    assert items.keys == ["course:3", "course:9", "course:1"]
    assert items.frame["title"].tolist() == ["芭蕾基础", "", "围棋启蒙班"]
    assert items.frame["capacity"].iloc[1] == 0
    assert np.isfinite(items.features).all()


def test_nothing_is_an_empty_catalogue() -> None:
    items = catalogue(pd.DataFrame({"id": [], "ref": [], "title": []}), pd.DataFrame())
    assert len(items) == 0 and items.features.shape[0] == 0


def test_an_offer_carries_the_industry_of_its_partner() -> None:
    offers = pd.DataFrame(
        {"id": [1, 2, 3], "ref": list("abc"), "title": ["gift"] * 3, "kind": ["gift"] * 3, "partner_id": [7, 8, None]}
    )
    partners = pd.DataFrame({"id": [7, 8], "industry": ["bank", ""]})
    items = catalogue(small(), offers, partners)
    assert items.frame["industry"].tolist()[3:] == ["bank", None, None]
    assert items.industry.tolist() == [-1, -1, -1, 0, -1, -1]
    assert items.text[3] @ items.text[4] < 0.99, "and its words: a bank's gift is not a shop's"


def test_what_a_model_does_not_know_stands_behind_what_it_does() -> None:
    items = catalogue(small(), pd.DataFrame())
    assert items.grown(["course:3", "course:1"]).keys == ["course:3", "course:1", "course:2"]
    assert items.grown(items.keys).keys == items.keys

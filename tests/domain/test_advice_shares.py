from app.domain.advice_shares import AdviceShares, Ingredient, PartShare
from app.domain.messages import mark


def test_plain_data_in_the_words_of_a_language() -> None:
    field = Ingredient(mark("tests", "price"), 0.25, 0.5, 0.5)
    part = PartShare("ease", mark("tests", "Linear"), 0.5, 0.75, (Ingredient("Chess", 0.1),), (field,), 0.4)
    found = AdviceShares("Li", "course", 3, "Dance", 0.75, (part,), (mark("tests", "New"),)).as_json(
        lambda message: message.text.upper()
    )
    assert (found["score"], found["notes"], found["item_id"]) == (0.75, ["NEW"], 3)
    (told,) = found["parts"]
    assert (told["title"], told["note"], told["rest"]) == ("LINEAR", None, 0.4)
    assert told["items"] == [{"name": "Chess", "share": 0.1}]
    assert told["fields"] == [{"name": "PRICE", "share": 0.25, "weight": 0.5, "closeness": 0.5}]

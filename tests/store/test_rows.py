from app.domain.partners import Agreement, Offer
from app.domain.people import Student
from app.store.database import Store
from app.store.rows import from_row, one, to_row


def test_a_noun_survives_its_row() -> None:
    for noun in (
        Student(id=1, restricted=True, attributes={"键": [1, None]}),
        Offer(id=2, claims=("a", "b"), value=0.1),
        Agreement(id=3, purposes=("营销",)),
    ):
        row = to_row(noun, without=())
        assert all(value is None or isinstance(value, str | int | float) for value in row.values())
        assert not any(isinstance(value, bool) for value in row.values())
        assert from_row(type(noun), {**row, "a column of another version": 1}) == noun


def test_missing_json_is_empty() -> None:
    assert from_row(Offer, {"claims": None, "attributes": None}) == Offer()


def test_one_row_or_none(store: Store) -> None:
    assert one(store.read(), "SELECT 1 AS a WHERE ? = 1", [1]) == {"a": 1}
    assert one(store.read(), "SELECT 1 AS a WHERE ? = 1", [2]) is None

from app.domain.messages import Message
from app.domain.settlement import Settlement, Share


def test_json_has_the_contracts_names() -> None:
    one = Settlement("c", 5.0, (Share("Bank", 5.0, 1.0, 2.0, 8.0),), (Message("t", "why"),))
    found = one.as_json()
    assert found["total"] == 5.0 and found["basis"] == ["why"]
    assert {"partner", "amount", "share", "low", "high"} <= set(found["shares"][0])  # type: ignore[index]

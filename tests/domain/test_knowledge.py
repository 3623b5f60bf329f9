from app.domain.knowledge import Knowledge, Learnt
from app.domain.messages import mark


def test_known_means_that_a_campaign_has_taught() -> None:
    nothing = Knowledge("enrolled", (), mark("knowledge", "x"), mark("knowledge", "y"))
    assert not nothing.known
    assert Knowledge(**{**vars(nothing), "usual": Learnt(0.1, 0.0, 0.2)}).known

from app.domain.messages import mark
from app.intake.unreadable import Unreadable


def test_it_says_why_and_how_to_mend() -> None:
    error = Unreadable(mark("intake", "This is not a number."), "12")
    assert str(error) == "This is not a number." and error.suggestion == "12"

from app.domain.errors import UserError
from app.domain.messages import mark


def test_a_user_error_is_its_sentence() -> None:
    error = UserError(mark("tests", "No file {name}."), name="x.csv")
    assert str(error) == "No file x.csv."
    assert error.message.text == "No file {name}."


def test_a_user_error_keeps_the_number_of_its_message() -> None:
    assert str(UserError(mark("tests", "%n of {name}").filled(2), name="b")) == "2 of b"

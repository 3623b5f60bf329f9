from app.domain.messages import mark, plural


def test_a_filled_message_keeps_the_marked_one_untouched() -> None:
    plain = mark("tests", "Row {row} of {file}")
    assert str(plain.filled(row=3, file="a.csv")) == "Row 3 of a.csv"
    assert plain.values == {}


def test_filling_twice_adds_up() -> None:
    assert str(mark("tests", "{a}{b}").filled(a=1).filled(b=2)) == "12"


def test_the_number_stands_for_the_percent_sign() -> None:
    assert str(mark("tests", "%n row(s)").filled(4)) == "4 row(s)"


def test_a_plural_keeps_its_number_until_another_is_given() -> None:
    assert str(plural("tests", "%n row(s)", "", 3)) == "3 row(s)"
    assert str(plural("tests", "%n row(s)", "", 0).filled(5)) == "5 row(s)"
    assert str(plural("tests", "%n row(s) of {file}", "", 3).filled(file="x")) == "3 row(s) of x"

from app.domain.imports import Mapping, StandIn
from app.intake.columns import RawTable, coded
from app.intake.judge import judge_table
from app.intake.stand_ins import nothing_of, stand_ins, usual_words


def table(**columns: list[str]) -> RawTable:
    import numpy as np

    size = len(next(iter(columns.values())))
    return RawTable(tuple(columns), tuple(map(coded, columns.values())), np.arange(2, 2 + size), 1)


PRICES = ["1200", "2800", "999999", "1980", "999999", "无"]


def test_the_usual_words_are_found_and_may_be_values() -> None:
    assert usual_words(table(a=["无", " Select ", "x"], b=["unknown", "NA", ""]).columns) == {
        "无",
        "Select",
        "unknown",
        "NA",
    }
    assert {"无", "", "待定"} <= nothing_of(Mapping(missing=("待定",)))
    declined = nothing_of(Mapping(present=("无",)))
    assert "无" not in declined and "未知" in declined and "" in declined


def test_a_number_far_from_the_rest_is_named_and_nothing_more() -> None:
    mapping = Mapping(kind="courses", columns={"title": "课", "price": "价"})
    assert stand_ins(table(课=list("abcdef"), 价=PRICES), mapping) == (StandIn("价", "999999", 2),)
    assert stand_ins(table(课=list("abcd"), 价=["1200", "2800", "999", "999"]), mapping) == ()
    assert stand_ins(table(课=list("abcd"), 价=["0", "5", "3", "-1"]), mapping) == (), "once is no habit"
    assert stand_ins(table(课=list("abcde"), 价=["0", "5", "3", "-1", "-1"]), mapping) == (StandIn("价", "-1", 2),)
    said = Mapping(kind="courses", columns=mapping.columns, values={"价": {"999999": ""}})
    assert stand_ins(table(课=list("abcdef"), 价=PRICES), said) == ()


def test_the_report_names_both_and_the_person_may_decline() -> None:
    courses = table(课=list("abcdef"), 价=PRICES)
    mapping = Mapping(columns={"title": "课", "price": "价"})
    judged = judge_table(courses, "courses", mapping)
    assert [str(note) for note in judged.notes] == [
        "Read as empty: 无.",
        "“999999” stands in 2 row(s) of “价”, far from the rest: if it means “nothing”, say so.",
    ]
    assert judged.columns["price"].taken().tolist() == [1200, 2800, 999999, 1980, 999999, None]
    taken = judge_table(courses, "courses", Mapping(columns=mapping.columns, values={"价": {"999999": ""}}))
    assert taken.columns["price"].taken().tolist() == [1200, 2800, None, 1980, None, None]
    value = judge_table(courses, "courses", Mapping(columns=mapping.columns, present=("无",)))
    assert not value.good[5] and "Read as empty" not in str(value.notes[0])

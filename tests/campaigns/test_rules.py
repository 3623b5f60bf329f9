"""The shipped rules load; every mistake in a rule file is named; the version follows the content alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app import paths
from app.campaigns.rules import PERSON_FACTS, PLAN_FACTS, RuleBook, load_rules
from app.domain.errors import UserError

GOOD = """
pack = "CN"
[[rules]]
id = "X1"
stage = "lawful"
since = 2020-01-01
verdict = "BLOCK"
law = "Law 1"
review_by = 2027-01-01
any = [{age = {below = 18}}, {audience = {is = "model"}}]
[rules.when]
offer_kind = {in = ["loan"]}
[rules.text]
en = "No."
zh = "不。"
"""


def written(folder: Path, text: str, name: str = "x.toml") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_shipped_rules(book: RuleBook) -> None:
    assert len(book.rules) >= 45
    assert [rule.stage for rule in book.of("person")] == sorted(
        (rule.stage for rule in book.of("person")), key=["reachable", "lawful"].index
    )
    used = {each.fact for rule in book.rules for part in (rule.when, *rule.alternatives) for each in part}
    assert used == PERSON_FACTS | PLAN_FACTS, "a fact nobody asks about, or one nobody gives"
    assert all(rule.text.en.endswith(".") and rule.text.zh.endswith(("。", "；")) for rule in book.rules)
    assert set(book.phrases) == {"result", "return", "urge"}
    assert book.text("M3").said("zh_CN").startswith("不得向未成年人")
    assert book.text("M3").said("en").startswith("Loans")


def test_every_row_of_the_table_that_our_data_can_judge_is_there(book: RuleBook) -> None:
    roots = {rule.id.split(".")[0] for rule in book.rules}
    table = "G1 G2 G3 G4 G5 G6 P1 P3 P4 P5 P6 M1 M2 M3 M4 M5 M6 M7 M8 M9 E1 E2 E3 E4 E5 F1 F2 F3 F4 F5 F6"
    table += " P2 P7 A1 A2 A3 A4 EU1 EU2 EU3 T1 T2 T3"
    assert set(table.split()) | {"US1", "US2", "US3", "US4", "US5", "US6"} <= roots


VERDICTS_OF_THE_TABLE = {
    "BLOCK": "G3 G5 P1 P3 P5 P6 M1 M2 M3 M5 M6.text M7 M8 E1 E3 E4 E5 F1 F2 F4 F5 A2 A3 A4 EU2 EU3 US1 US2 US3 US4 US6",
    "REQUIRE": "G2 G4 P4.rows M4 M5.licence F3 EU1 US5",
    "SUPPRESS": "G1 G6 A1 T1",
    "WARN": "G4.grace M9 E2 T2 T3",
}


def test_the_verdicts_are_those_of_the_law_and_nothing_overrules_a_block(book: RuleBook) -> None:
    verdicts = {rule.id: rule.verdict for rule in book.rules}
    for verdict, names in VERDICTS_OF_THE_TABLE.items():
        assert {verdicts[name] for name in names.split()} == {verdict}
    # A note may give what a rule asks for (who decides, the lawful route, the policy); it never lifts a plain ban.
    noted = {rule.id for rule in book.rules if rule.confirm and rule.verdict == "BLOCK"}
    assert noted == {"A2", "P6", "US2"}
    assert all(rule.waits == (rule.verdict == "WARN") for rule in book.rules)
    assert not any(rule.note and rule.stops for rule in book.rules)


def test_overdue_rules_are_named(book: RuleBook) -> None:
    assert book.overdue(date(2026, 11, 22)) == ()
    assert {rule.id for rule in book.overdue(date(2028, 1, 1))} == {rule.id for rule in book.rules}


def test_the_version_follows_content_not_line_ends(tmp_path: Path) -> None:
    first = load_rules(written(tmp_path, GOOD)).version
    (tmp_path / "x.toml").write_bytes(GOOD.replace("\n", "\r\n").encode())
    assert load_rules(tmp_path).version == first
    assert load_rules(written(tmp_path, GOOD.replace("below = 18", "below = 17"))).version != first


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('verdict = "BLOCK"', 'verdict = "NO"', "none of ALLOW"),
        ('pack = "CN"', 'pack = "MOON"', "MOON"),
        ('stage = "lawful"', 'stage = "late"', "late"),
        ("since = 2020-01-01", 'since = "soon"', "dates"),
        ("review_by = 2027-01-01", "", "dates"),
        ("age = {below", "agee = {below", "unknown fact agee"),
        ("{below = 18}", "{under = 18}", "exactly one of"),
        ("{below = 18}", "{below = 18, above = 2}", "exactly one of"),
        ('{in = ["loan"]}', '{in = "loan"}', "in does not take"),
        ('zh = "不。"', "", "text.zh"),
        ('id = "X1"', "", "id, law"),
        ('law = "Law 1"', 'law = "Law 1"\ncolour = "red"', "unknown key colour"),
        ('stage = "lawful"', 'scope = "plan"', "unknown fact age"),
        ("any = [{", "any = {a = 1}\n# [{", "list of tables"),
        ('pack = "CN"', 'pack = "CN', "x.toml"),
    ],
)
def test_every_mistake_is_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in GOOD
    with pytest.raises(UserError, match="cannot be used") as caught:
        load_rules(written(tmp_path, GOOD.replace(old, new)))
    assert says in str(caught.value)


def test_an_id_twice_and_no_rules_at_all(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="1 to 64"):
        load_rules(tmp_path)
    written(tmp_path, GOOD, "a.toml")
    with pytest.raises(UserError, match="used twice"):
        load_rules(written(tmp_path, GOOD, "b.toml"))


def test_the_shipped_folder_is_the_one_in_resources() -> None:
    assert {path.name for path in (paths.resources() / "rules").glob("*.toml")} == {
        "china.toml",
        "claims.toml",
        "europe.toml",
        "general.toml",
        "united_states.toml",
    }

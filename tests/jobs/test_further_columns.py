"""Columns that mean no field: kept with every kind of table, changed by the next file, taken back by undo."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from app.domain.import_kinds import KINDS
from app.domain.imports import ImportReport
from app.jobs.import_file import import_file
from app.store.batches import undo
from app.store.database import Store
from app.store.frames import active_consents, frame

FILES = {
    "students": "学号,姓名,籍贯\n1,张三,苏州\n",
    "guardians": "家长编号,姓名,手机,籍贯\nG1,张大山,13812345678,苏州\n",
    "courses": "课程编号,课程名称,籍贯\nC1,编程,苏州\n",
    "partners": "合作方编号,合作方名称,行业,籍贯\nP1,城市商业银行,银行,苏州\n",
    "offers": "权益编号,权益名称,权益类型,合作方,籍贯\nO1,理财课,class,P1,苏州\n",
    "agreements": "合作方编号,开始日期,结束日期,目的,共享字段,籍贯\nP1,2026-01-01,2026-12-31,marketing,姓名,苏州\n",
    "enrolments": "学号,课程编号,报名日期,籍贯\n1,C1,2026-09-01,苏州\n",
    "events": "学号,课程编号,类型,时间,籍贯\n1,C1,出勤,2026-09-02 18:00,苏州\n",
    "consents": "监护人编号,授权用途,授权日期,渠道,籍贯\nG1,marketing,2026-09-01,微信,苏州\n",
    "assignments": "活动名称,人员编号,组别,分组日期,籍贯\n夏日,G1,offer,2026-06-01,苏州\n",
    "outcomes": "活动名称,人员编号,结果,日期,金额,籍贯\n夏日,G1,已报名,2026-06-09,2800,苏州\n",
    "costs": "活动名称,日期,金额,籍贯\n夏日,2026-06-01,500,苏州\n",
    "contacts": "合作方,籍贯\n城市商业银行,苏州\n",
}
pytestmark = pytest.mark.usefixtures("in_this_process")
Take = Callable[..., ImportReport]


@pytest.fixture
def take(store: Store, tmp_path: Path) -> Take:
    def taken(kind: str, text: str, **more: object) -> ImportReport:
        (tmp_path / f"{kind}.csv").write_text(text, "utf-8")
        return import_file(store, tmp_path / f"{kind}.csv", kind, **more)  # type: ignore[arg-type]

    return taken


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.added, report.changed, report.unchanged, report.refused


def attributes(store: Store, kind: str) -> list[dict[str, object]]:
    table = frame(store, KINDS[kind].table)
    if kind == "consents":
        table = table[table["action"] == "given"].iloc[-1:]
    return [json.loads(text) for text in table["attributes"]]


def test_every_kind_keeps_them(store: Store, take: Take) -> None:
    assert set(FILES) == set(KINDS)
    for kind, text in FILES.items():
        assert counts(take(kind, text)) == (1, 0, 0, 0), kind
        assert attributes(store, kind) == [{"籍贯": "苏州"}], kind
        assert counts(take(kind, text)) == (0, 0, 1, 0), kind
    for kind, text in FILES.items():
        if kind == "contacts":  # a partner's customers are their columns: another word is another customer
            continue
        assert counts(take(kind, text.replace("苏州", "杭州"))) == (0, 1, 0, 0), kind
        assert attributes(store, kind) == [{"籍贯": "杭州"}], kind
        assert counts(take(kind, text.replace("苏州", "杭州"))) == (0, 0, 1, 0), kind
        undo(store)
        undo(store)
    for kind in FILES:
        if kind != "consents":
            assert attributes(store, kind) == [{"籍贯": "苏州"}], kind


def test_two_bills_of_one_day_are_two(store: Store, take: Take) -> None:
    take("guardians", FILES["guardians"])
    take("assignments", FILES["assignments"])
    head = "活动名称,日期,金额,发票号\n"
    bills = head + "夏日,2026-06-01,800,001\n夏日,2026-06-01,800,002\n夏日,2026-06-01,800,002\n"
    assert counts(take("costs", bills, dry_run=True)) == counts(take("costs", bills)) == (2, 0, 1, 0)
    assert counts(take("costs", bills)) == (0, 0, 3, 0) and frame(store, "costs")["amount"].sum() == 1600
    assert counts(take("costs", bills.replace("001", "003"))) == (0, 1, 2, 0)
    assert [one["发票号"] for one in attributes(store, "costs")] == ["003", "002"]
    sold = "活动名称,人员编号,结果,日期,金额\n夏日,G1,已购买,2026-06-09,2800\n夏日,G1,已购买,2026-06-09,100\n"
    assert counts(take("outcomes", sold)) == (2, 0, 0, 0) and counts(take("outcomes", sold)) == (0, 0, 2, 0)


LEDGER = "监护人编号,授权用途,授权日期,渠道,授权凭证,有效期至,授权书版本,撤回日期\n"


def test_a_corrected_consent_takes_over_and_nothing_is_withdrawn(store: Store, take: Take) -> None:
    today = date(2026, 11, 22)

    def holding() -> list[tuple[object, ...]]:
        found = active_consents(store, today)
        return list(found[["proof", "expires", "text_hash"]].itertuples(index=False, name=None))

    take("guardians", FILES["guardians"])
    plain = LEDGER.split(",授权凭证")[0] + "\nG1,marketing,2026-09-01,微信\n"
    assert counts(take("consents", plain)) == (1, 0, 0, 0)
    proved = LEDGER + "G1,marketing,2026-09-01,微信,a.pdf,2027-08-31,V2,\n"
    assert counts(take("consents", proved)) == (0, 1, 0, 0) and holding() == [("a.pdf", "2027-08-31", "V2")]
    assert counts(take("consents", proved)) == (0, 0, 1, 0)
    assert counts(take("consents", plain)) == (0, 0, 1, 0), "an empty cell says nothing"
    undo(store)
    undo(store)
    undo(store)
    assert holding() == [(None, None, None)]
    take("consents", proved)
    ended = proved.replace("V2,", "V2,2026-10-01")
    assert counts(take("consents", ended)) == (0, 1, 0, 0) and holding() == []
    assert counts(take("consents", ended)) == (0, 0, 1, 0)
    later = proved.replace("V2,", "V2,2026-12-24")
    assert counts(take("consents", later)) == (0, 1, 0, 0) and len(holding()) == 1
    assert counts(take("consents", later)) == (0, 0, 1, 0)
    undo(store)
    undo(store)
    assert holding() == []


def test_a_consent_to_an_older_text_is_told_from_the_file(store: Store, take: Take) -> None:
    from app.campaigns.permissions import Asked, Ledger, consent_facts

    take("guardians", FILES["guardians"] + "G2,李雷,13812345679,\n")
    take("consents", LEDGER + "G1,marketing,2026-09-01,微信,a,,v2 ,\nG2,marketing,2026-09-01,微信,b,,V1,\n")
    active = active_consents(store, date(2026, 11, 22))
    people = frame(store, "guardians").rename(columns={"id": "person_id"}).assign(person_kind="guardian")
    asked = Asked((None,), ("wechat",), (frozenset(),), date(2026, 12, 6))
    given = active.assign(entered_at="2026-09-01")
    for text, current in (("", [1, 1]), ("V2", [1, 0]), ("V3", [0, 0])):
        facts = consent_facts(people, frame(store, "students"), Ledger(active, given, "", text), asked)
        assert facts["consent_text_current"][:, 0, 0].tolist() == current, text

import numpy as np
import pandas as pd

from app.domain.imports import Mapping
from app.intake.columns import Gatherer, RawTable
from app.intake.judge import judge_table
from app.intake.plan import open_consents, plan_rows

LEDGER = pd.DataFrame(
    {
        "id": [1, 2, 3, 4, 5],
        "action": ["given", "given", "given", "withdrawn", "reversed"],
        "refers_to": pd.array([None, None, None, 2, 3], "Int64"),
        "given_at": ["2024-01-01"] * 5,
        "withdrawn_at": ["2024-02-02", None, None, "2024-03-03", None],
    }
)


def raw(text: str) -> RawTable:
    header, *rows = [line.split(",") for line in text.strip().splitlines()]
    gatherer = Gatherer(len(header))
    gatherer.add(rows)
    return RawTable(tuple(header), gatherer.columns(), np.arange(2, 2 + len(rows)), 1)


def tables(name: str) -> pd.DataFrame:
    empty = {
        "students": "id ref name birth_date phone guardian_phone grade schooling id_number household_id attributes",
        "guardians": "id ref name phone household_id",
        "guardianships": "id student_id guardian_id relation",
        "aliases": "noun ref name birth_date id_number phones entity_id",
    }
    return pd.DataFrame({column: pd.Series(dtype=object) for column in empty[name].split()})


def test_rows_are_counted_before_anything_is_written() -> None:
    judged = judge_table(raw("学号,姓名,年级\n1,王芳,三年级\n1,王芳,三年级\n2,,初二\n3,李雷,"), "students", Mapping())
    plan = plan_rows(judged, tables)
    assert (plan.count("added"), plan.count("changed"), plan.count("unchanged"), plan.refused) == (2, 0, 1, 1)
    assert plan.lines.tolist() == [2, 3, 5]


def test_a_guardian_nobody_described_refuses_the_row() -> None:
    judged = judge_table(raw("姓名,监护人编号,家长姓名\n王芳,G1,王强\n王磊,G1,\n李雷,G9,"), "students", Mapping())
    plan = plan_rows(judged, tables)
    assert [one.row for one in plan.refusals] == [4] and plan.count("added") == 2
    assert plan.guardians is not None and plan.guardians.guardian.tolist() == [-1, -1]


def test_permissions_are_known_with_their_withdrawal_and_without_the_reversed() -> None:
    found = open_consents(LEDGER)
    assert found["id"].tolist() == [1, 2] and found["withdrawn_at"].tolist() == ["2024-02-02", "2024-03-03"]

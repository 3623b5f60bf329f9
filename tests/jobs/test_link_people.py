import csv
import json
from pathlib import Path

import pytest

from app.domain.errors import Cancelled, UserError
from app.jobs.import_file import import_file
from app.jobs.link_people import decide, link_file, link_people, review_queue
from app.jobs.progress import Progress
from app.jobs.take_apart import past_merges
from app.store.batches import batch, history, undo
from app.store.database import Store
from app.store.frames import frame

SURNAMES, GIVEN = "王李张刘陈杨黄赵吴周徐孙马朱胡", "明华芳丽强伟敏静磊洋艳勇军杰娟涛超霞平刚"
HEAD = "学号,姓名,性别,出生日期,年级,家长姓名,家长手机\n"
COMPARED = ("students", "guardians", "households", "guardianships", "enrolments", "duplicates")


@pytest.fixture
def school(store: Store, tmp_path: Path) -> Store:
    """150 children, six of them entered twice, a pair of sisters, twins who sound alike, and an enrolment of a copy."""
    rows = []
    for i in range(150):
        name = SURNAMES[i % 15] + GIVEN[i % 20] + GIVEN[(i * 7 + i // 20) % 20]
        parent = SURNAMES[i % 15] + GIVEN[(i * 11) % 20] + GIVEN[i % 19]
        born = f"20{10 + i % 9:02}-{1 + i % 12:02}-{1 + i % 27:02}"
        rows.append(f"A{i},{name},{'女男'[i % 2]},{born},{1 + i % 6}年级,{parent},138{i:08}")
    rows += [rows[i].replace(f"A{i},", f"B{i},").replace("年级", "") for i in range(6)]
    rows += ["T1,欧阳紫翰,男,2015-05-05,3,欧阳强,13911112222", "T2,欧阳子涵,男,2015-05-05,3,欧阳强,13911112222"]
    rows += ["Q1,欧阳若,女,2012-05-05,6,欧阳强,13911112222"]
    path = tmp_path / "s.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n", "utf-8")
    import_file(store, path, "students")
    path.write_text("学号,课程编号,报名日期\nA0,C1,2026-01-01\nB0,C2,2026-02-02\n", "utf-8")
    import_file(store, path, "enrolments")
    return store


def tables(store: Store) -> dict[str, str]:
    return {name: frame(store, name).to_json() for name in COMPARED}


def test_certain_pairs_are_merged_and_can_be_taken_apart(school: Store) -> None:
    before = tables(school)
    report = link_people(school)
    assert (report.merged, report.for_review) == (6, 1)
    assert len(frame(school, "students")) == 153 and history(school)[0].kind == "merge"
    kept = frame(school, "students").set_index("ref")["id"]
    assert frame(school, "enrolments")["student_id"].tolist() == [kept["A0"], kept["A0"]]
    assert link_people(school).merged == 0
    undo(school)
    assert tables(school) == before


def test_the_samples_duplicates_are_found_and_nobody_else_is(sample_store: Store, sample_folder: Path) -> None:
    """Sixty were planted among 3,054 students, with 400 and more pairs of siblings, twins and namesakes beside them."""
    truth = json.loads((sample_folder / "truth.json").read_text("utf-8"))
    planted = {frozenset(pair[:2]) for pair in truth["duplicates"]}
    apart = {frozenset(pair) for kind in ("siblings", "twins", "namesakes") for pair in truth[kind]}
    moved = sum(kind == "phone" for _, _, kind in truth["duplicates"])
    report = link_people(sample_store)
    merged = {frozenset((one.ref, one.into_ref)) for one in past_merges(sample_store) if one.noun == "students"}
    queue = review_queue(sample_store)
    asked = {frozenset((one.left["ref"], one.right["ref"])) for one in queue if one.noun == "students"}
    found = merged | asked
    assert len(found & planted) >= 0.999 * len(found) and len(found & planted) >= 0.97 * len(planted)
    assert report.merged == len(merged) and not found & apart
    # Those who look after a child whose number had moved stand twice as well; which number holds, a person says.
    assert len(queue) - len(asked) == moved


def test_doubtful_pairs_wait_for_a_person(school: Store) -> None:
    link_people(school)
    (pair,) = review_queue(school)
    assert {pair.left["ref"], pair.right["ref"]} == {"T1", "T2"} and pair.probability > 0.5
    assert {"family"} <= pair.left.keys() & pair.right.keys()
    assert str(pair.reasons[0].field) == "Surname" and sum(reason.bits for reason in pair.reasons) > 5
    before = tables(school)
    decide(school, pair.id, same=True)
    assert review_queue(school) == [] and len(frame(school, "students")) == 152
    undo(school)
    assert tables(school) == before
    decide(school, pair.id, same=False)
    assert review_queue(school) == [] and link_people(school).for_review == 0
    with pytest.raises(UserError, match="no longer"):
        decide(school, pair.id, same=True)


def test_a_stop_leaves_everything_as_it_was(school: Store) -> None:
    before, progress = tables(school), Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        link_people(school, progress=progress)
    assert tables(school) == before


def test_an_empty_store_has_no_duplicates(store: Store) -> None:
    report = link_people(store)
    assert (report.records, report.pairs, report.batch) == (0, 0, None) and review_queue(store) == []


def test_pairs_of_any_table_are_written(tmp_path: Path) -> None:
    rows = [f"r{i},{GIVEN[i % 20]}{SURNAMES[i % 15]}{i},town {i % 13},{19700101 + 37 * i}" for i in range(80)]
    rows += [row.replace("r", "x", 1) for row in rows[:5]]
    (tmp_path / "t.csv").write_text("id,name,town,born\n" + "\n".join(rows) + "\n", "utf-8")
    report = link_file(tmp_path / "t.csv", tmp_path / "pairs.csv")
    with (tmp_path / "pairs.csv").open(encoding="utf-8", newline="") as file:
        pairs = list(csv.DictReader(file))
    assert [(int(one["left_row"]), int(one["right_row"])) for one in pairs] == [(i, 80 + i) for i in range(5)]
    assert report.pairs == 5 and all(float(one["probability"]) >= 0.5 for one in pairs)
    with pytest.raises(UserError, match="cannot be written"):
        link_file(tmp_path / "t.csv", tmp_path / "none" / "pairs.csv")


def test_a_pair_of_guardians_is_known_by_its_children(store: Store) -> None:
    """Beside each guardian stand the children, and what speaks for it is the child's name, not a guardian's."""
    reasons = '[["surname", 1, 4.5], ["guardian", 1, 10.4]]'
    with batch(store, "import", "two families") as b:
        b.insert("guardians", ("ref", "name", "phone"), [("G1", "吴思红", "138"), ("G2", "吴思红", "139")])
        b.insert("students", ("ref", "name"), [("S1", "吴小一"), ("S2", "吴小二")])
        b.insert("guardianships", ("student_id", "guardian_id"), [(1, 1), (2, 1), (1, 2)])
        columns = ("noun", "left_id", "right_id", "probability", "reasons", "state", "at")
        b.insert("duplicates", columns, [("guardians", 1, 2, 0.7, reasons, "open", "2026")])
    (pair,) = review_queue(store)
    assert (pair.left["family"], pair.right["family"]) == ("吴小一、吴小二", "吴小一")
    assert [str(reason.field) for reason in pair.reasons] == ["Surname", "Child's name"]

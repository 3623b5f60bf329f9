"""Duplicates among students and guardians: certain ones are merged in one undoable step, others wait for a person."""

from __future__ import annotations

import csv
import json
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.linking import LinkReport, Pair, Reason
from app.domain.messages import Message, mark
from app.jobs.child import run_limited
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.intake.person_linkage import PersonPairs
    from app.store.database import Store

NOUNS = ("students", "guardians")


def link_people(store: Store, *, progress: Progress | None = None) -> LinkReport:
    """Find duplicates, merge the certain ones (one batch of kind "merge"), put the others into the review queue.

    Pairs a person has already judged are not asked again; brothers, sisters, twins and namesakes are never merged.
    """
    from app.jobs.merge_people import Merge
    from app.store.batches import batch
    from app.store.frames import frame

    began, progress = time.perf_counter(), progress or Progress()
    found, records, plans = 0, 0, []
    one_child: dict[int, int] = {}
    for step, noun in enumerate(NOUNS):
        progress.step(_looking(noun))
        people = frame(store, noun)
        pairs = _pairs(store, people) if noun == "students" else _guardian_pairs(store, people, one_child)
        found, records = found + len(pairs.left), records + len(people)
        plans.append((noun, *_sorted_out(pairs, people, frame(store, "duplicates"), noun)))
        one_child |= {other: group[0] for group in plans[0][1] for other in group}
        progress.at(step + 1, len(NOUNS) + 1)
    merged = sum(len(group) - 1 for _, groups, _ in plans for group in groups)
    for_review = sum(len(rows) for _, _, rows in plans)
    batch_id = None
    if merged or for_review:
        with batch(store, "merge", mark("intake", "Duplicates merged"), noun="students") as pen:
            merge = Merge(pen)
            for noun, groups, rows in plans:
                merge.groups(noun, groups)
                pen.insert("duplicates", ["noun", "left_id", "right_id", "probability", "reasons", "at"], rows)
                progress.at(len(NOUNS), len(NOUNS) + 1)
            pen.count(read=records, changed=merged)
            batch_id = pen.id
    return LinkReport(records, found, merged, for_review, round(time.perf_counter() - began, 3), batch_id)


def _looking(noun: str) -> Message:
    if noun == "students":
        return mark("intake", "Looking for students entered twice")
    return mark("intake", "Looking for guardians entered twice")


def _pairs(store: Store, students: pd.DataFrame) -> PersonPairs:
    """Students are also reached by the numbers of those who look after them."""
    import numpy as np

    from app.intake.comparisons import members
    from app.intake.person_linkage import link_people_frame
    from app.store.frames import frame

    guardians = frame(store, "guardians", ("id", "name", "phone"))
    mine, theirs = _around(store, students["id"].to_numpy(), guardians["id"].to_numpy())
    rows = np.r_[np.arange(len(students)), mine]
    numbers = np.r_[students["phone"].to_numpy(), guardians["phone"].to_numpy()[theirs]]
    names = guardians["name"].to_numpy()[theirs]
    return link_people_frame(students, members(rows, numbers), members(mine, names))


def _guardian_pairs(store: Store, guardians: pd.DataFrame, one_child: dict[int, int]) -> PersonPairs:
    """Guardians by the child itself, not by what it is called: a namesake of the child is none of theirs. `one_child`:
    entry -> the one that stands for all entries of that child."""
    import numpy as np

    from app.intake.comparisons import members
    from app.intake.person_linkage import link_people_frame
    from app.store.frames import frame

    students = frame(store, "students", ("id",))["id"].to_numpy()
    theirs, mine = _around(store, students, guardians["id"].to_numpy())
    children = np.array([one_child.get(one, one) for one in students[theirs].tolist()], dtype=np.int64)
    numbers = guardians["phone"].to_numpy()
    return link_people_frame(guardians, members(np.arange(len(guardians)), numbers), members(mine, children))


def _around(store: Store, students: np.ndarray, guardians: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The places of both sides of each guardianship among the ids of the two, which are in order."""
    import numpy as np

    from app.store.frames import frame

    links = frame(store, "guardianships", ("student_id", "guardian_id"))
    return np.searchsorted(students, links["student_id"]), np.searchsorted(guardians, links["guardian_id"])


def _sorted_out(
    pairs: PersonPairs, people: pd.DataFrame, judged: pd.DataFrame, noun: str
) -> tuple[list[list[int]], list[tuple[str, int, int, float, str, str]]]:
    """Groups of ids to merge, and rows for the review queue. A group is merged only if all its pairs are certain."""
    ids = people["id"].tolist()
    mine = judged[judged["noun"] == noun]
    known = {frozenset(pair) for pair in zip(mine["left_id"].tolist(), mine["right_id"].tolist(), strict=True)}
    certain: dict[int, set[int]] = {}
    sure = set()
    for left, right, yes in zip(pairs.left.tolist(), pairs.right.tolist(), pairs.certain.tolist(), strict=True):
        if yes and frozenset((ids[left], ids[right])) not in known:
            sure.add((left, right))
            certain.setdefault(left, set()).add(right)
            certain.setdefault(right, set()).add(left)
    groups = [sorted(group) for group in _cliques(certain)]
    inside = {(a, b) for group in groups for place, a in enumerate(group) for b in group[place + 1 :]}
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    rows = [
        (noun, ids[left], ids[right], round(float(probability), 6), reasons, now)
        for left, right, probability, reasons in zip(
            pairs.left.tolist(), pairs.right.tolist(), pairs.probability.tolist(), pairs.reasons, strict=True
        )
        if (left, right) not in inside and frozenset((ids[left], ids[right])) not in known
    ]
    gone = {place for group in groups for place in group[1:]}
    gone_ids = {ids[place] for place in gone}
    open_rows = [row for row in rows if row[1] not in gone_ids and row[2] not in gone_ids]
    return [[ids[place] for place in group] for group in groups], open_rows


def _cliques(certain: dict[int, set[int]]) -> list[set[int]]:
    """Connected groups in which everyone is certainly everyone else; a looser group is left for a person."""
    seen: set[int] = set()
    groups = []
    for start in sorted(certain):
        if start in seen:
            continue
        group, todo = {start}, [start]
        while todo:
            fresh = certain[todo.pop()] - group
            group |= fresh
            todo += fresh
        seen |= group
        if all(group - {one} <= certain[one] for one in group):
            groups.append(group)
    return groups


def review_queue(store: Store) -> list[Pair]:
    """The pairs that wait for a person, the most probable first; "family" names a student's guardians, or a guardian's
    children: what a person decides by.
    """
    from app.store.frames import frame

    waiting = frame(store, "duplicates")
    waiting = waiting[waiting["state"] == "open"].sort_values("probability", ascending=False)
    rows = {noun: frame(store, noun).set_index("id") for noun in waiting["noun"].unique()}
    families = {noun: _families(store, noun, waiting[waiting["noun"] == noun]) for noun in rows}
    result = []
    for one in waiting.itertuples():
        people, family = rows[one.noun], families[one.noun]
        if one.left_id in people.index and one.right_id in people.index:
            keys = (one.left_id, one.right_id)
            left, right = ({**_plain(people.loc[key]), "family": family.get(key, "")} for key in keys)
            reasons = _reasons(one.reasons, one.noun)
            result.append(Pair(int(one.id), one.noun, left, right, float(one.probability), reasons))
    return result


def _families(store: Store, noun: str, waiting: pd.DataFrame) -> dict[int, str]:
    """The names of those around each person of the queue, by id."""
    from app.store.frames import frame

    mine, theirs = ("student_id", "guardian_id") if noun == "students" else ("guardian_id", "student_id")
    names = frame(store, "guardians" if noun == "students" else "students", ("id", "name")).set_index("id")["name"]
    links = frame(store, "guardianships", (mine, theirs))
    links = links[links[mine].isin({*waiting["left_id"], *waiting["right_id"]})]
    found: dict[int, list[str]] = {}
    for key, other in zip(links[mine], links[theirs], strict=True):
        found.setdefault(int(key), []).append(str(names.get(other, "")))
    return {key: "、".join(sorted(filter(None, around))) for key, around in found.items()}


def _plain(row: pd.Series) -> dict[str, object]:
    import pandas as pd

    return {str(name): None if pd.isna(value) else value for name, value in row.items()}


def _reasons(text: str, noun: str) -> tuple[Reason, ...]:
    """The reasons as they were kept; those around a guardian are children."""
    from app.intake.person_linkage import FIELDS

    fields = FIELDS if noun == "students" else {**FIELDS, "guardian": mark("intake", "Child's name")}
    return tuple(Reason(fields[name], int(level), float(bits)) for name, level, bits in json.loads(text))


def decide(store: Store, duplicate_id: int, same: bool, *, progress: Progress | None = None) -> int | None:
    """A person's verdict on a pair: merged into one (an undoable batch, its id is returned) or never asked again."""
    from app.jobs.merge_people import Merge
    from app.store.batches import batch
    from app.store.frames import frame

    waiting = frame(store, "duplicates")
    found = waiting[(waiting["id"] == duplicate_id) & (waiting["state"] == "open")]
    if not len(found):
        raise UserError(mark("intake", "This pair is no longer waiting: it was decided, or undone."))
    pair = found.iloc[0]
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    title = mark("intake", "Two entries merged by hand") if same else mark("intake", "Two entries kept apart")
    with batch(store, "merge" if same else "edit", title, noun=str(pair["noun"])) as pen:
        if same:
            people = [int(pair["left_id"]), int(pair["right_id"])]
            pen.delete("duplicates", duplicate_id)
            Merge(pen).groups(str(pair["noun"]), [people])
        else:
            pen.update("duplicates", duplicate_id, {"state": "different", "decided_by": store.who, "at": now})
        pen.count(read=2, changed=1 if same else 0, unchanged=0 if same else 2)
        return pen.id


def link_file(path: str | Path, out: str | Path, *, progress: Progress | None = None) -> LinkReport:
    """Duplicates within any table, written to `out` as CSV: left_row, right_row (0-based data rows), probability."""
    from app.intake.table_linkage import link_table

    began, progress = time.perf_counter(), progress or Progress()
    progress.step(mark("intake", "Comparing the rows of {file}").filled(file=Path(path).name))
    found = run_limited(link_table, str(path), memory_mb=3072, seconds=600, progress=progress)
    try:
        with Path(out).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("left_row", "right_row", "probability"))
            writer.writerows(zip(found.left, found.right, found.probability, strict=True))
    except OSError as error:
        raise UserError(
            mark("intake", "{file} cannot be written ({error}): choose another place."),
            file=str(out),
            error=error.strerror,
        ) from None
    return LinkReport(found.records, len(found.left), 0, 0, round(time.perf_counter() - began, 3))

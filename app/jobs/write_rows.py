"""A planned import -> the store: inserts and updates through one batch, people with their families."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import numpy as np
import pandas as pd

from app.domain.consents import CORRECTED
from app.domain.imports import KINDS
from app.intake.columns import as_objects
from app.intake.families import group
from app.intake.former import taken_refs
from app.intake.matching import MADE, texts
from app.intake.pinyin import pinyin_keys
from app.intake.plan import Plan, Tables
from app.intake.references import real_ids
from app.jobs.progress import Progress
from app.store.journal import Batch

DEFAULTS: dict[str, object] = {
    "schooling": "unknown",
    "residence": "CN",
    "country": "CN",
    "recipient": "",
    **dict.fromkeys(("prerequisites", "claims", "channels", "purposes", "fields", "data_kinds"), "[]"),
    **dict.fromkeys(("do_not_contact", "separate", "sensitive"), 0),
    "attributes": "{}",
}
REFERENCES = ("course_id", "partner_id", "campaign_id")
STEP = 5_000


def write_plan(plan: Plan, batch: Batch, tables: Tables, progress: Progress) -> None:
    """Write what was planned; everything lands in the batch's one transaction."""
    if not len(plan.status):
        return
    made = _make_named(plan, batch)
    table, records = KINDS[plan.kind].table, plan.decision.records
    for column in REFERENCES:
        if column in records and made.get(column):
            records[column] = real_ids(records[column].to_numpy(dtype=object), made[column])
    if plan.kind in ("students", "guardians"):
        _write_people(plan, batch, tables, progress)
    elif plan.kind == "consents":
        _write_consents(plan, batch, progress)
    else:
        _insert_new(plan, batch, table, _columns(plan), progress)
        _update_changed(plan, batch, table, _columns(plan))


def _columns(plan: Plan) -> list[str]:
    """The table's columns that the file speaks of."""
    return [name for name in plan.decision.records.columns if name in plan.existing.columns and name != "id"]


def _make_named(plan: Plan, batch: Batch) -> dict[str, dict[int, int]]:
    """Make the courses, partners and campaigns that the file names; their place holders -> ids, by column."""
    made: dict[str, dict[int, int]] = {}
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    for table, names in plan.resolved.made.items():
        if table == "courses":
            ids = batch.insert(table, ["ref", "title"], [(name, name) for name in names])
        elif table == "partners":
            ids = batch.insert(table, ["ref", "name", "industry"], [(name, name, "other") for name in names])
        else:
            days = _days(plan)
            rows = [
                (name, name, "finished", json.dumps({"name": name}, ensure_ascii=False), *days, now) for name in names
            ]
            ids = batch.insert(table, ["ref", "name", "state", "plan", "starts", "ends", "created_at"], rows)
        made[f"{table.removesuffix('s')}_id"] = {-1 - place: one for place, one in enumerate(ids)}
    return made


def _days(plan: Plan) -> tuple[str | None, str | None]:
    """The first and the last day the file speaks of."""
    days = sorted(one[:10] for one in plan.decision.records.get("at", pd.Series(dtype=object)).dropna())
    return (days[0], days[-1]) if days else (None, None)


def _new(plan: Plan) -> np.ndarray:
    return np.flatnonzero(plan.decision.records["target"].to_numpy(dtype=np.int64) < 0)


def _insert_new(
    plan: Plan, batch: Batch, table: str, columns: Sequence[str], progress: Progress, **more: Sequence[object]
) -> range:
    """Insert the records that are new; `more` are further columns, one value for each of them."""
    records, new = plan.decision.records, _new(plan)
    values = {name: _filled(name, records[name].to_numpy(dtype=object)[new]) for name in columns if name not in more}
    prefix = KINDS[plan.kind].prefix
    if prefix:
        values["ref"] = refs(prefix, values.get("ref"), plan.taken, _first_lines(plan)[new])
    values |= {name: as_objects(given) for name, given in more.items()}
    return batch.insert(table, list(values), _steps(zip(*values.values(), strict=True), len(new), progress))


def _first_lines(plan: Plan) -> np.ndarray:
    """The row in the file where each record first stands."""
    record, first = np.unique(plan.decision.record, return_index=True)
    lines = np.zeros(len(plan.decision.records), dtype=np.int64)
    lines[record] = plan.lines[first]
    return lines


def _filled(name: str, values: np.ndarray) -> np.ndarray:
    """Missing cells as the table's own default."""
    filled = values.copy()
    filled[pd.isna(values)] = DEFAULTS.get(name)
    return filled


def refs(prefix: str, given: np.ndarray | None, taken: Iterable[str], lines: np.ndarray) -> np.ndarray:
    """The given ids; where there is none, one from the row's number ("S-000012"), counted on from those made before."""
    found = (MADE.fullmatch(str(ref)) for ref in taken if str(ref).startswith(f"{prefix}-"))
    base = max((int(one[1]) for one in found if one), default=0)
    made = as_objects(f"{prefix}-{base + line:06d}" for line in lines.tolist())
    return made if given is None else np.where(pd.isna(given), made, given)


def _steps(rows: Iterable[tuple], total: int, progress: Progress) -> Iterator[tuple]:
    """The rows, with a look every so often whether the person wants to stop."""
    for place, row in enumerate(rows):
        if place % STEP == 0:
            progress.at(place, total)
        yield row


def _update_changed(plan: Plan, batch: Batch, table: str, columns: Sequence[str]) -> None:
    records = plan.decision.records
    dirty = np.flatnonzero(plan.decision.dirty)
    if not len(dirty):
        return
    ids = _ids(plan)[dirty]
    values = [_filled(name, records[name].to_numpy(dtype=object)[dirty]) for name in columns]
    batch.update_many(table, columns, zip(*values, ids.tolist(), strict=True))


def _ids(plan: Plan) -> np.ndarray:
    """The existing id of each record, -1 for new ones."""
    target = plan.decision.records["target"].to_numpy(dtype=np.int64)
    known = plan.existing["id"].to_numpy(dtype=np.int64)
    return np.where(target >= 0, known[target] if len(known) else -1, -1)


LEDGER = ("person_kind", "person_id", "purpose", "recipient", "partner_id", "given_at")


def _write_consents(plan: Plan, batch: Batch, progress: Progress) -> None:
    """New permissions are added; one that the file shows as withdrawn gets a withdrawal of its own. Of one that says
    something else now (another proof, another end) the old entry ends on its first day, and a new one takes over."""
    _insert_new(plan, batch, "consents", _columns(plan), progress)
    records, dirty = plan.decision.records, np.flatnonzero(plan.decision.dirty)
    if not len(dirty):
        return
    old = plan.existing.iloc[records["target"].to_numpy(dtype=np.int64)[dirty]].reset_index(drop=True).astype(object)
    now = old.assign(**{name: records[name].to_numpy(dtype=object)[dirty] for name in _columns(plan)})
    told = [name for name in _columns(plan) if name != "withdrawn_at"]
    corrected = np.logical_or.reduce([texts(old[name]) != texts(now[name]) for name in told])
    corrected |= old["withdrawn_at"].notna().to_numpy()
    days = np.where(corrected, old["given_at"], now["withdrawn_at"])
    method = as_objects(CORRECTED if one else None for one in corrected)
    ended = old.assign(refers_to=old["id"], action="withdrawn", withdrawn_at=days, method=method)
    names = (*LEDGER, "refers_to", "action", "withdrawn_at", "method")
    batch.insert("consents", names, _tuples(ended, names))
    kept = [name for name in old.columns if name not in ("id", "refers_to", "batch_id")]
    batch.insert("consents", kept, _tuples(now[corrected], kept))


def _tuples(frame: pd.DataFrame, names: Sequence[str]) -> list[tuple[object, ...]]:
    """The rows with None for what is missing."""
    part = frame[list(names)].astype(object)
    return list(part.where(part.notna(), None).itertuples(index=False, name=None))


def _write_people(plan: Plan, batch: Batch, tables: Tables, progress: Progress) -> None:
    """Students or guardians with their families: households first, then people, then who answers for whom."""
    is_students = plan.kind == "students"
    records, new = plan.decision.records, _new(plan)
    names = records["name"].to_numpy(dtype=object)
    keys = pinyin_keys(names.tolist())
    records["pinyin"] = as_objects(keys[name] for name in names.tolist())
    own_ids, columns = _ids(plan), list(dict.fromkeys([*_columns(plan), "pinyin"]))
    extra = plan.guardians.new if is_students and plan.guardians is not None else _nobody()
    links = _links(plan, own_ids)
    homes = _Homes(plan, tables, extra, links)
    home_ids = homes.write(batch)
    refs_taken = taken_refs("guardians", tables)
    own = _insert_new(plan, batch, plan.kind, columns, progress, household_id=home_ids(homes.own))
    own_ids[new] = np.asarray(own, dtype=np.int64)
    _update_changed(plan, batch, plan.kind, columns)
    others = _insert_guardians(batch, extra, plan, refs_taken, home_ids(homes.extra))
    homes.move(batch, home_ids)
    _write_links(plan, batch, links, own_ids, others, tables)


def _nobody() -> pd.DataFrame:
    return pd.DataFrame({"ref": [], "name": [], "phone": [], "place": []}, dtype=object)


def _insert_guardians(batch: Batch, extra: pd.DataFrame, plan: Plan, taken: Iterable[str], homes: list[int]) -> range:
    """The guardians that a students file names and nobody had."""
    if not len(extra):
        return range(0)
    keys = pinyin_keys(extra["name"].tolist())
    lines = _first_lines(plan)[extra["place"].to_numpy(dtype=np.int64)]
    own = refs("G", extra["ref"].to_numpy(dtype=object), taken, _distinct(lines))
    rows = zip(own, extra["name"], [keys[name] for name in extra["name"]], extra["phone"], homes, strict=True)
    return batch.insert("guardians", ["ref", "name", "pinyin", "phone", "household_id"], rows)


def _distinct(lines: np.ndarray) -> np.ndarray:
    return lines if len(np.unique(lines)) == len(lines) else np.arange(1, len(lines) + 1)


def _links(plan: Plan, own_ids: np.ndarray) -> list[tuple[int, int, str]]:
    """(record, the other side, relation): the other side is an existing id, or -1, -2, ... for a guardian to add."""
    if plan.kind == "guardians":
        said = texts(plan.decision.records.get("relation", pd.Series([""] * len(own_ids), dtype=object)))
        return [(record, child, said[record]) for record, child in plan.links]
    found = plan.guardians
    if found is None:
        return []
    fresh = found.fresh[found.student]
    return list(
        zip(found.student[fresh].tolist(), found.guardian[fresh].tolist(), found.relation[fresh].tolist(), strict=True)
    )


def _write_links(
    plan: Plan, batch: Batch, links: list[tuple[int, int, str]], own: np.ndarray, others: range, tables: Tables
) -> None:
    """Who answers for whom: new pairs are added, pairs with another relation are changed."""
    known = tables("guardianships")
    have = dict(zip(zip(known["student_id"], known["guardian_id"], strict=True), known["id"], strict=True))
    fresh, changed = {}, []
    for record, other, relation in links:
        other_id = others[-1 - other] if other < 0 else other
        pair = (int(own[record]), other_id) if plan.kind == "students" else (other_id, int(own[record]))
        if pair in have:
            changed.append((relation or None, int(have[pair])))
        else:
            fresh[pair] = relation or None
    batch.insert(
        "guardianships", ["student_id", "guardian_id", "relation"], [(*pair, said) for pair, said in fresh.items()]
    )
    if changed:
        batch.update_many("guardianships", ["relation"], changed)


class _Homes:
    """The households of everyone an import touches. Positions: existing students, existing guardians, the new people of
    the file, then the guardians it names."""

    def __init__(self, plan: Plan, tables: Tables, extra: pd.DataFrame, links: list[tuple[int, int, str]]) -> None:
        students, guardians = tables("students"), tables("guardians")
        records, new = plan.decision.records, _new(plan)
        self.made_before = plan.alone  # the crowd's, each with a household of its own
        self.taken, self.sizes = taken_refs("households", tables), (len(students), len(guardians))
        offset = 0 if plan.kind == "students" else len(students)
        start, extra_start = sum(self.sizes), sum(self.sizes) + len(new)
        spot = records["target"].to_numpy(dtype=np.int64) + offset
        spot[new] = start + np.arange(len(new))
        both = pd.concat(
            [students[["id", "name", "phone", "household_id"]], guardians[["id", "name", "phone", "household_id"]]]
        )
        self.ids = both["id"].to_numpy(dtype=np.int64)
        phones = records["phone"].to_numpy(dtype=object) if "phone" in records else as_objects([None] * len(records))
        people = pd.DataFrame(
            dtype=object,
            data={
                "name": [*both["name"], *records["name"].to_numpy(dtype=object)[new], *extra["name"]],
                "phone": [*both["phone"], *phones[new], *extra["phone"]],
                "home": [*both["household_id"].astype("Int64").fillna(-1).astype(int), *[-1] * (len(new) + len(extra))],
            },
        )
        touched = np.zeros(len(people), dtype=bool)
        touched[spot[plan.decision.dirty]] = touched[start:] = True
        side = dict(
            zip((guardians if plan.kind == "students" else students)["id"].tolist(), range(len(self.ids)), strict=False)
        )
        other_offset = len(students) if plan.kind == "students" else 0
        ends = [extra_start - 1 - other if other < 0 else other_offset + side[other] for _, other, _ in links]
        pairs = np.array([(spot[record], end) for (record, _, _), end in zip(links, ends, strict=True)], dtype=np.int64)
        pairs = pairs.reshape(-1, 2)
        touched[pairs.ravel()] = True
        guardian = np.zeros(len(people), dtype=bool)
        guardian[len(students) : start] = guardian[extra_start:] = True
        guardian[start:extra_start] = plan.kind == "guardians"
        self.found = group(people.assign(touched=touched, guardian=guardian), pairs)
        self.own, self.extra = self.found.home[start:extra_start], self.found.home[extra_start:]

    def write(self, batch: Batch):  # type: ignore[no-untyped-def]
        """Add the new households; returns a function from planned homes to ids."""
        lines = self.made_before + np.arange(1, len(self.found.names) + 1)
        rows = zip(refs("H", None, self.taken, lines), self.found.names, strict=True)
        ids = batch.insert("households", ["ref", "name"], list(rows))
        return lambda homes: [ids[-1 - home] if home < 0 else home for home in homes.tolist()]

    def move(self, batch: Batch, home_ids) -> None:  # type: ignore[no-untyped-def]
        """People already in the store whose household is another one now."""
        students = self.sizes[0]
        moved = np.flatnonzero(self.found.moved[: sum(self.sizes)])
        for table, places in (("students", moved[moved < students]), ("guardians", moved[moved >= students])):
            homes = home_ids(self.found.home[places])
            batch.update_many(table, ["household_id"], zip(homes, self.ids[places].tolist(), strict=True))

"""Launch a campaign: rules asked once more, holdout drawn and sealed, lists written, everything in the audit log.

The list is sealed and noted in the log before a file appears. A launched campaign can be exported again: the draw
stays, and whoever has withdrawn since is left off.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.campaigns import CampaignRecord, LaunchReport, Plan, Warned
from app.domain.errors import UserError
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from app.campaigns.examination import Examined, Ground
    from app.campaigns.launching import Checked, Sealed
    from app.store.database import Store

STEPS = 4


@dataclass(frozen=True)
class _Case:
    """One campaign on the day of its launch."""

    campaign: CampaignRecord
    plan: Plan
    ground: Ground
    examined: Examined
    planned: pd.DataFrame
    held_out: int
    version: str
    approver: str
    reason: str


def launch_campaign(
    store: Store,
    ref: str,
    out: Path,
    today: date,
    *,
    approver: str = "",
    reason: str = "",
    language: str = "en",
    progress: Progress | None = None,
) -> LaunchReport:
    """Write the lists of the planned (or already launched) campaign `ref` into the folder `out`.

    `approver`: the second person who read the warnings; without one, families that a warning keeps waiting stay off.
    When lists are written again, the approval given at the launch holds.
    UserError: unknown or unplanned campaign, an unlawful message, nobody left, no folder; then nothing is sealed and no
    file is left.
    """
    from app.campaigns.launching import check_again
    from app.campaigns.list_files import folder_for
    from app.jobs.launch_files import refuse_faulty

    progress, started = progress or Progress(), time.perf_counter()
    progress.step(mark("jobs_campaigns", "Asking every rule once more"))
    case = _case(store, ref, today, approver.strip(), reason.strip())
    refuse_faulty(case.plan, case.ground.setting.institution)
    progress.at(1, STEPS)
    checked = check_again(case.planned, case.plan, case.ground, case.examined, approved=bool(case.approver))
    _refuse_if_empty(case, checked)
    progress.at(2, STEPS)
    folder = folder_for(Path(out))
    progress.at(2, STEPS)
    progress.step(mark("jobs_campaigns", "Drawing the holdout and writing the lists"))
    report, files = _with_files(store, case, checked, folder, language, progress)
    if not progress.cancelled:  # too late to stop: it is done
        progress.at(STEPS, STEPS)
    seconds = round(time.perf_counter() - started, 3)
    return replace(report, files=tuple(map(str, files)), seconds=seconds, warnings=_warned(case))


def _with_files(
    store: Store, case: _Case, checked: Checked, folder: Path, language: str, progress: Progress
) -> tuple[LaunchReport, list[Path]]:
    """Launch, and let the files appear; what goes wrong before takes them away."""
    from app.campaigns.list_files import discard, settle

    beside: list[Path] = []
    try:
        report = _launch(store, case, checked, folder, language, beside, progress)
        return report, settle(beside)
    except BaseException:
        discard(beside)
        raise


def _refuse_if_empty(case: _Case, checked: Checked) -> None:
    if checked.rows.empty:
        raise UserError(
            mark("campaigns", "Nobody is left on the list of “{name}”; plan it again."), name=case.plan.name
        )


def _case(store: Store, ref: str, today: date, approver: str, reason: str) -> _Case:
    from app.campaigns.examination import examine
    from app.campaigns.launching import CONTROL
    from app.campaigns.plan_file import plan_from_text
    from app.jobs.campaign_ground import ground_of, rule_book
    from app.store import campaigns

    campaign = campaigns.find(store, ref)
    if campaign.state not in ("planned", "launched") or (campaign.state == "launched" and not campaign.sealed_at):
        raise UserError(mark("campaigns", "“{name}” has no planned list to launch; plan it first."), name=campaign.name)
    if campaign.state == "launched":
        approver = campaign.approved_by or ""  # what was approved at the launch stays approved, and nothing else
    else:
        _refuse_approver(store, approver)
    book, plan = rule_book(), plan_from_text(campaign.plan, campaign.ref)
    ground = ground_of(store, plan, today, campaign.id)
    rows = ground.past.assignments
    rows = rows[(rows["campaign_id"] == campaign.id) & rows["person_id"].notna()]
    planned = rows[rows["arm"] != CONTROL].reset_index(drop=True)
    held_out = len(rows) - len(planned)
    examined = examine(plan, ground, book)
    return _Case(campaign, plan, ground, examined, planned, held_out, book.version, approver, reason)


def _refuse_approver(store: Store, name: str) -> None:
    """UserError where the second person is the first, or nobody who works here."""
    from app.store.staff import staff

    if name and name == store.who:
        raise UserError(mark("campaigns", "Whoever launches cannot approve as well; ask a second person."))
    known = [one.name for one in staff(store)]
    if name and known and name not in known:
        raise UserError(mark("campaigns", "“{name}” is no staff member; whoever approves must be one."), name=name)


def _launch(
    store: Store, case: _Case, checked: Checked, folder: Path, language: str, beside: list[Path], progress: Progress
) -> LaunchReport:
    """Write the files beside their places, then seal and note; the files appear after that."""
    from app.campaigns.launching import CONTROL
    from app.jobs.launch_files import Outgoing, merger_of, write_files
    from app.store import campaigns

    again = case.campaign.state == "launched"
    rows, seed, digest = checked.rows, case.campaign.seed or 0, case.campaign.list_hash or ""
    if not again:
        sealed = _sealed(store, case, checked)
        rows, seed, digest = sealed.rows, sealed.seed, sealed.hash
    treated = rows[rows["arm"] != CONTROL]
    ref, merger = case.campaign.ref, merger_of(store, case.plan, case.ground, case.examined.people)
    written, parts = write_files(
        Outgoing(ref, case.plan, case.ground, case.examined, treated, merger, language), folder
    )
    beside += written
    progress.at(3, STEPS)
    progress.step(mark("jobs_campaigns", "Sealing the list"))
    report = LaunchReport(
        campaign=case.campaign.ref,
        list_hash=digest,
        files=tuple(path.name.removesuffix(".part") for path in beside),
        assigned=len(treated),
        held_out=case.held_out + len(rows) - len(treated),
        suppressed=sum(checked.suppressed.values()),
        suppressed_rules=checked.suppressed,
        rules_version=case.version,
        sms_parts=parts,
    )
    if again:
        campaigns.note_export(store, ref, _details(case, report))
    else:
        _keep(store, case, rows, report, seed)
    return report


def _sealed(store: Store, case: _Case, checked: Checked) -> Sealed:
    """Draw the holdout and sign a code for every treated family."""
    from app.campaigns.coupons import mint
    from app.campaigns.launching import seal
    from app.store import coupons

    classes, taken = _classes_and_seats(store, case, checked.rows)
    used = frozenset(str(each) for each in case.ground.past.assignments["code"].dropna())
    codes = partial(mint, key=coupons.key(store), campaign=case.campaign.ref, chosen=secrets.randbelow, taken=used)
    return seal(checked, case.plan, case.ground, classes, taken, secrets.randbits(62), codes)


def _classes_and_seats(store: Store, case: _Case, rows: pd.DataFrame) -> tuple[np.ndarray, dict[int, int]]:
    from app.campaigns.proposal import classes_of
    from app.jobs.campaign_ground import signals_of

    signals, _ = signals_of(store, case.ground)
    return classes_of(rows["household_id"].to_numpy(dtype="int64"), signals.classes), signals.taken


def _keep(store: Store, case: _Case, rows: pd.DataFrame, report: LaunchReport, seed: int) -> None:
    from app.campaigns.launching import CONTROL
    from app.store import campaigns

    now = datetime.now().astimezone().isoformat(timespec="seconds")
    day = case.ground.setting.today.isoformat()
    values = {
        "state": "launched",
        "seed": seed,
        "list_hash": report.list_hash,
        "rules_version": case.version,
        "sealed_at": now,
        "launched_at": day,
        "approved_by": case.approver or None,
    }
    kept = [
        (
            int(row.household_id),
            row.person_kind,
            int(row.person_id),
            row.arm,
            None if row.arm == CONTROL else int(row.offer_id),
            None if row.arm == CONTROL else row.channel,
            day,
            float(row.propensity),
            row.code,
            float(row.value),
            row.reason,
        )
        for row in rows.itertuples(index=False)
    ]
    seal_note = {"seed": seed, "list_hash": report.list_hash, "rows": len(rows), "rules_version": case.version}
    entries = [("seal", report.campaign, seal_note), ("launch", report.campaign, _details(case, report))]
    campaigns.keep_launch(store, case.campaign.id, values, kept, entries)


def _details(case: _Case, report: LaunchReport) -> dict[str, object]:
    counts = {
        name: getattr(report, name) for name in ("files", "assigned", "held_out", "suppressed", "suppressed_rules")
    }
    warned = [each.code for each in _warned(case)]
    return {**counts, "warnings": warned, "approved_by": case.approver, "reason": case.reason}


def _warned(case: _Case) -> tuple[Warned, ...]:
    """The plan's open points, each with its rule."""
    from app.campaigns.cautions import matched_rules

    found = matched_rules(case.examined.plan_wide, case.examined.plan_wide.matched)
    return tuple(Warned(rule.id, rule.text, rule.approval) for rule in found)

"""Launch a campaign: rules asked once more, holdout drawn and sealed, lists written, everything in the audit log.

The list is sealed and noted in the log before a file appears. A launched campaign can be exported again: the draw
stays, and whoever has withdrawn since is left off.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Iterator
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


class Waiting(UserError):
    """Nobody is left on the list but who waits for a second person."""


@dataclass(frozen=True)
class _Agreed:
    """The second person's: who agreed (nobody: ""), having looked at what, and to which rules' warnings."""

    by: str = ""
    reason: str = ""
    rules: frozenset[str] = frozenset()


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
    agreed: _Agreed


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

    `approver`: the second person who read the warnings, with the `reason` why it may go; without one, what a warning
    keeps waiting stays off. When lists are written again, what was agreed to at the launch holds, and nothing else.
    UserError: unknown or unplanned campaign, an unlawful message, nobody left or all waiting, no folder; then nothing
    is sealed and no file is left.
    """
    from app.campaigns.launching import check_again
    from app.campaigns.list_files import folder_for
    from app.jobs.launch_files import refuse_faulty

    progress, started = progress or Progress(), time.perf_counter()
    progress.step(mark("jobs_campaigns", "Asking every rule once more"))
    case = _case(store, ref, today, approver.strip(), reason.strip())
    refuse_faulty(case.plan, case.ground.setting.institution)
    progress.at(1, STEPS)
    checked = check_again(case.planned, case.plan, case.ground, case.examined, approved=case.agreed.rules)
    _refuse_if_empty(case, checked)
    progress.at(2, STEPS)
    folder = folder_for(Path(out))
    progress.at(2, STEPS)
    progress.step(mark("jobs_campaigns", "Drawing the holdout and writing the lists"))
    report, files = _with_files(store, case, checked, folder, language, progress)
    if not progress.cancelled:  # too late to stop: it is done
        progress.at(STEPS, STEPS)
    seconds = round(time.perf_counter() - started, 3)
    return replace(report, files=tuple(map(str, files)), seconds=seconds)


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
    from app.campaigns.launching import WAITING

    if not checked.rows.empty:
        return
    if checked.suppressed.get(WAITING):
        rules = ", ".join(sorted(set(checked.asked) - case.agreed.rules))
        text = mark(
            "campaigns", "“{name}” waits for a second person ({rules}): have it approved with a reason, then launch it."
        )
        raise Waiting(text, name=case.plan.name, rules=rules)
    raise UserError(mark("campaigns", "Nobody is left on the list of “{name}”; plan it again."), name=case.plan.name)


def _case(store: Store, ref: str, today: date, approver: str, reason: str) -> _Case:
    from app.campaigns.examination import examine
    from app.campaigns.launching import CONTROL
    from app.campaigns.plan_file import plan_from_text
    from app.jobs.campaign_ground import ground_of, rule_book
    from app.store import campaigns

    campaign = campaigns.find(store, ref)
    if campaign.state not in ("planned", "launched") or (campaign.state == "launched" and not campaign.sealed_at):
        raise UserError(mark("campaigns", "“{name}” has no planned list to launch; plan it first."), name=campaign.name)
    book, plan = rule_book(), plan_from_text(campaign.plan, campaign.ref)
    waits = frozenset(rule.id for rule in book.rules if rule.waits)
    if approver:
        _refuse_approver(store, approver, reason)
    agreed = _Agreed(approver, reason, waits) if approver else _agreed_before(campaign, waits)
    ground = ground_of(store, plan, today, campaign.id)
    rows = ground.past.assignments
    rows = rows[(rows["campaign_id"] == campaign.id) & rows["person_id"].notna()]
    planned = rows[rows["arm"] != CONTROL].reset_index(drop=True)
    held_out = len(rows) - len(planned)
    return _Case(campaign, plan, ground, examine(plan, ground, book), planned, held_out, book.version, agreed)


def _agreed_before(campaign: CampaignRecord, waits: frozenset[str]) -> _Agreed:
    """What was agreed to when the campaign was launched; a launch that did not note the rules: to all of them."""
    if not campaign.approved_by:
        return _Agreed()
    noted = json.loads(campaign.report or "{}").get("approval")
    if noted is None:
        return _Agreed(campaign.approved_by, "", waits)
    return _Agreed(campaign.approved_by, str(noted["reason"]), frozenset(noted["rules"]))


def _refuse_approver(store: Store, name: str, reason: str) -> None:
    """UserError where the second person is the first, or nobody who works here, or does not say why it may go."""
    from app.store.staff import staff

    if name == store.who:
        raise UserError(mark("campaigns", "Whoever launches cannot approve as well; ask a second person."))
    if name not in [one.name for one in staff(store)]:
        raise UserError(mark("campaigns", "“{name}” is no staff member; whoever approves must be one."), name=name)
    if not reason:
        raise UserError(mark("campaigns", "Write what {name} looked at: an approval needs a reason."), name=name)


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
        approved_by=case.agreed.by,
        warnings=_warned(case, checked),
        approvals={rule: count for rule, count in checked.asked.items() if rule in case.agreed.rules},
    )
    if again:
        campaigns.note_export(store, case.campaign, _details(case, report), _decisions(case, checked))
    else:
        _keep(store, case, rows, report, seed, _decisions(case, checked))
    return report


def _decisions(case: _Case, checked: Checked) -> Iterator[tuple[object, ...]]:
    """What the rules said today about each line of the planned list."""
    from app.campaigns.record import decision_rows

    at = datetime.now().astimezone().isoformat(timespec="seconds")
    return decision_rows(case.plan, case.examined, case.ground, case.version, at, checked.cells)


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


def _keep(
    store: Store,
    case: _Case,
    rows: pd.DataFrame,
    report: LaunchReport,
    seed: int,
    decisions: Iterator[tuple[object, ...]],
) -> None:
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
        "approved_by": case.agreed.by or None,
        "report": _with_approval(case, report),
    }
    seal_note = {"seed": seed, "list_hash": report.list_hash, "rows": len(rows), "rules_version": case.version}
    seal_note |= {"variants": case.plan.lots} if case.plan.lots else {}
    entries = [("seal", report.campaign, seal_note), ("launch", report.campaign, _details(case, report))]
    campaigns.keep_launch(store, case.campaign.id, values, _kept(rows, day), entries, decisions)


def _kept(rows: pd.DataFrame, day: str) -> list[tuple[object, ...]]:
    """The sealed list as the store keeps it; whoever is held out has neither offer nor channel."""
    from app.campaigns.launching import CONTROL

    return [
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
            row.variant or None,
            float(row.variant_chance) if row.variant else None,
        )
        for row in rows.itertuples(index=False)
    ]


def _with_approval(case: _Case, report: LaunchReport) -> str:
    """The plan's report with what the second person agreed to: lists that are written again need no more."""
    told = json.loads(case.campaign.report or "{}")
    rules = sorted(report.approvals) if case.agreed.by else []
    approval = {"by": case.agreed.by, "reason": case.agreed.reason, "rules": rules, "rules_version": case.version}
    return json.dumps({**told, "approval": approval}, ensure_ascii=False)


def _details(case: _Case, report: LaunchReport) -> dict[str, object]:
    """What the log says of a launch: enough to judge the plan again by the same rules."""
    from app.campaigns.record import plan_facts

    names = ("files", "assigned", "held_out", "suppressed", "suppressed_rules", "rules_version", "approvals")
    counts = {name: getattr(report, name) for name in names}
    agreed = {"approved_by": case.agreed.by, "reason": case.agreed.reason}
    judged = {"contact_day": case.ground.setting.contact_day.isoformat(), "plan_facts": plan_facts(case.examined)}
    return {**counts, **agreed, **judged, "warnings": [each.code for each in report.warnings]}


def _warned(case: _Case, checked: Checked) -> tuple[Warned, ...]:
    """The plan's open points, each with its rule; a warning that lies on nobody's offer waits for nobody."""
    from app.campaigns.cautions import matched_rules

    found = matched_rules(case.examined.plan_wide, case.examined.plan_wide.matched)
    return tuple(Warned(rule.id, rule.text, rule.id in checked.asked, rule.stops) for rule in found)

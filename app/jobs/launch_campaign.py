"""Launch a campaign: rules asked once more, holdout drawn and sealed, lists written, everything in the audit log.

The list is sealed and noted in the log before a file appears. A launched campaign can be exported again: the draw
stays, and whoever has withdrawn since is left off.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
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
    from app.campaigns.launching import Checked
    from app.campaigns.lists import Line
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
    UserError: unknown or unplanned campaign, nobody left, no folder; then nothing is sealed and no file is left.
    """
    from app.campaigns.launching import check_again
    from app.campaigns.list_files import folder_for

    progress, started = progress or Progress(), time.perf_counter()
    progress.step(mark("jobs_campaigns", "Asking every rule once more"))
    case = _case(store, ref, today, approver.strip(), reason.strip())
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
    from app.campaigns.launching import CONTROL, seal
    from app.store import campaigns

    again = case.campaign.state == "launched"
    rows, seed, digest = checked.rows, case.campaign.seed or 0, case.campaign.list_hash or ""
    if not again:
        classes, taken = _classes_and_seats(store, case, rows)
        used = frozenset(str(each) for each in case.ground.past.assignments["code"].dropna())
        seed = secrets.randbits(62)
        sealed = seal(checked, case.plan, case.ground, classes, taken, used, seed, secrets.randbelow)
        rows, digest = sealed.rows, sealed.hash
    treated = rows[rows["arm"] != CONTROL]
    beside += _write(case, treated, folder, language)
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
    )
    if again:
        campaigns.note_export(store, report.campaign, _details(case, report))
    else:
        _keep(store, case, rows, report, seed)
    return report


def _classes_and_seats(store: Store, case: _Case, rows: pd.DataFrame) -> tuple[np.ndarray, dict[int, int]]:
    from app.campaigns.proposal import classes_of
    from app.jobs.campaign_ground import signals_of

    signals, _ = signals_of(store, case.ground)
    return classes_of(rows["household_id"].to_numpy(dtype="int64"), signals.classes), signals.taken


def _write(case: _Case, treated: pd.DataFrame, folder: Path, language: str) -> list[Path]:
    from app.campaigns.list_files import discard, write_csv, write_xlsx
    from app.campaigns.lists import Line, channel_sheet
    from app.texts import translator

    say = translator(language)
    people, offers, partners = case.examined.people, case.ground.deals.offers, case.ground.deals.partners
    names = {int(number): str(name) for number, name in zip(partners["id"], partners["name"], strict=True)}
    cells = zip(treated["place"], treated["offer"], treated["channel"], treated["code"], strict=True)
    lines = [Line(int(place), int(offer), str(channel), str(code)) for place, offer, channel, code in cells]
    written: list[Path] = []
    try:
        for channel in dict.fromkeys(line.channel for line in lines):
            sheet = channel_sheet(channel, lines, people, offers, names, say)
            stem = folder / f"{case.campaign.ref}-{channel}"
            written.append(write_csv(stem.with_name(stem.name + ".csv"), sheet))
            written.append(write_xlsx(stem.with_name(stem.name + ".xlsx"), [sheet]))
        if case.plan.shares != "none":
            written.extend(_write_partners(case, lines, folder, language))
    except BaseException:
        discard(written)
        raise
    return written


def _write_partners(case: _Case, lines: Sequence[Line], folder: Path, language: str) -> Iterator[Path]:
    """One file a partner whose offers are on the list."""
    from app.campaigns.list_files import safe_name, write_xlsx
    from app.campaigns.lists import partner_sheets
    from app.campaigns.offers import agreed_fields
    from app.campaigns.permissions import shared_kinds
    from app.texts import translator

    ground, people = case.ground, case.examined.people
    offers, partners = ground.deals.offers, ground.deals.partners
    for partner in sorted({int(each) for each in offers["partner_id"].dropna()}):
        own = [line for line in lines if offers["partner_id"].iloc[line.offer] == partner]
        if not own:
            continue
        shared = shared_kinds(people, ground.people.students, ground.ledger, partner)
        agreed = agreed_fields(ground.deals.agreements, partner, ground.setting.contact_day)
        sheets = partner_sheets(case.plan, own, people, offers, shared, agreed, translator(language))
        ref = safe_name(str(partners.loc[partners["id"] == partner, "ref"].iloc[0]), str(partner))
        yield write_xlsx(folder / f"{case.campaign.ref}-partner-{ref}.xlsx", sheets)


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

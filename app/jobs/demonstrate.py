"""The whole way on the sample institution: from its messy files to measured campaigns, settled and reported."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.institution import Institution
from app.domain.messages import Message, mark
from app.jobs.load_sample import Manifest, load_sample, read_manifest
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.database import Store

STORE, MOST_STORES = "sample", 1000
AFTERWARDS = timedelta(days=5)


@dataclass(frozen=True)
class Step:
    """One step behind us: what came of it, and how long it took."""

    said: Message
    seconds: float


@dataclass(frozen=True)
class DemoReport:
    """Where the store and the files lie, and what the way cost; `peak_memory_mb` is of the largest process."""

    store: Path
    seconds: float
    peak_memory_mb: float
    files: tuple[Path, ...]
    steps: tuple[Step, ...]

    def as_json(self) -> dict[str, object]:
        """The contract names of `demo --json`, and the steps."""
        steps = [{"step": str(step.said), "seconds": step.seconds} for step in self.steps]
        files = [str(file) for file in self.files]
        return {
            "store": str(self.store),
            "seconds": self.seconds,
            "peak_memory_mb": self.peak_memory_mb,
            "files": files,
            "steps": steps,
        }


@dataclass
class _Way:
    """What the steps hand on to one another."""

    store: Store
    out: Path
    manifest: Manifest
    languages: Sequence[str]
    progress: Progress
    today: date
    campaign: str = ""
    files: list[Path] = field(default_factory=list)

    @property
    def campaigns(self) -> list[str]:
        """The refs of every campaign of the way, the planned one last."""
        return [*(past.ref for past in self.manifest.campaigns), self.campaign]


def demonstrate(
    out: Path, *, password: str, languages: Sequence[str] = ("en", "zh_CN"), progress: Progress
) -> DemoReport:
    """Make the sample institution in the folder `out` and walk the whole way with it.

    One line a step, with its time. The planned campaign's results are simulated, and say so wherever they stand.
    Stopped or failed, the store of this run is removed. UserError: `out` cannot be written.
    """
    from app.paths import sample
    from app.store.database import create

    began = time.perf_counter()
    manifest = read_manifest(sample())
    path = _free(_folder(out))
    store = create(path, password, Institution(manifest.name)).store
    steps: list[Step] = []
    try:
        way = _Way(store, out, manifest, languages, progress.quiet(), manifest.today)
        for work in STEPS:
            steps.append(_taken(way, work, progress, len(steps)))
    except BaseException:
        _remove(store, path)
        raise
    store.close()
    seconds = round(time.perf_counter() - began, 1)
    return DemoReport(path, seconds, peak_memory_mb(), tuple(way.files), tuple(steps))


def _taken(way: _Way, work: Callable[[_Way], Message], progress: Progress, done: int) -> Step:
    began = time.perf_counter()
    said = work(way)
    step = Step(said, round(time.perf_counter() - began, 1))
    progress.step(mark("sample", "{what} ({seconds} s)").filled(what=said, seconds=f"{step.seconds:.1f}"))
    progress.at(done + 1, len(STEPS))
    return step


def _folder(out: Path) -> Path:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise UserError(
            mark("sample", "{folder} cannot be made or written: choose another folder."), folder=out
        ) from None
    return out


def _free(out: Path) -> Path:
    """A store's name that is not taken: an earlier demonstration stays as it is."""
    names = (f"{STORE}-{number}.alliance" if number > 1 else f"{STORE}.alliance" for number in range(1, MOST_STORES))
    found = next((out / name for name in names if not (out / name).exists()), None)
    if found is None:
        raise UserError(mark("sample", "{folder} is full of earlier demonstrations: choose another."), folder=out)
    return found


def _remove(store: Store, path: Path) -> None:
    store.close()
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink(missing_ok=True)


def _load(way: _Way) -> Message:
    from app.paths import sample
    from app.store.counts import counts

    reports = load_sample(way.store, sample(), way.progress)
    there = counts(way.store)
    return mark(
        "sample",
        "Imported {files} files: {students} students in {households} households, {enrolments} enrolments, "
        "{events} events; {refused} faulty rows left out",
    ).filled(
        files=len(reports),
        refused=sum(report.refused for report in reports),
        **{name: there[name] for name in ("students", "households", "enrolments", "events")},
    )


def _link(way: _Way) -> Message:
    from app.jobs.link_people import link_people

    report = link_people(way.store, progress=way.progress)
    return mark("sample", "Looked for duplicates: {merged} merged, {review} left for a person to decide").filled(
        merged=report.merged, review=report.for_review
    )


def _profile(way: _Way) -> Message:
    from app.jobs.build_profiles import build_profiles

    report = build_profiles(way.store, way.today, way.progress)
    return mark("sample", "Profiles of {students} students, {segments} segments").filled(
        students=report.students, segments=len(report.segments)
    )


def _train(way: _Way) -> Message:
    from app.jobs.train_recommender import train_recommender
    from app.recommend.ladder import NAMES

    report = train_recommender(way.store, way.today, progress=way.progress)
    scores = {model.name: model.ndcg_at_10 for model in report.evaluation.models}
    return mark(
        "sample", "Recommender trained: “{model}” serves (NDCG@10 {own}, against {popular} for what is popular)"
    ).filled(
        model=NAMES[report.promoted],
        own=f"{scores.get(report.promoted, 0.0):.3f}",
        popular=f"{next(iter(scores.values()), 0.0):.3f}",
    )


def _rank(way: _Way) -> Message:
    from app.jobs.rank_partners import rank_partners

    ranks = rank_partners(way.store, way.today, way.progress)
    return mark("sample", "Ranked {count} partners; the best choice is {partner}").filled(
        count=len(ranks), partner=ranks[0].partner
    )


def _plan(way: _Way) -> Message:
    from app.campaigns.plan_file import read_plan
    from app.jobs.plan_campaign import plan_campaign

    report = plan_campaign(way.store, read_plan(way.manifest.plan), way.today, way.progress)
    way.campaign = report.campaign
    lift = "–" if report.detectable_lift is None else f"{100 * report.detectable_lift:.1f}"
    return mark(
        "sample",
        "Planned “{name}”: {eligible} families may be asked, {assigned} get an offer, {held} are held out; "
        "it will show an effect from {lift} points",
    ).filled(name=report.name, eligible=report.eligible, assigned=report.assigned, held=report.held_out, lift=lift)


def _launch(way: _Way) -> Message:
    from app.jobs.launch_campaign import launch_campaign

    lists, approver = way.out / "lists", way.manifest.staff[-1].name
    report = launch_campaign(
        way.store, way.campaign, lists, way.today, approver=approver, reason="演示", progress=way.progress
    )
    way.files += [Path(file) for file in report.files]
    return mark("sample", "Launched: list sealed ({seal}), {files} files, approved by {approver}").filled(
        seal=report.list_hash[:12], files=len(report.files), approver=approver
    )


def _outcomes(way: _Way) -> Message:
    """Simulated results arrive after the campaign's last day; the sample's calendar moves there."""
    from app.campaigns.plan_file import read_plan
    from app.jobs.import_file import import_file
    from app.jobs.simulate_outcomes import simulate_outcomes
    from app.store import institution

    chances = way.manifest.simulated
    made = simulate_outcomes(way.store, way.campaign, way.out, chances, way.progress)
    way.files.append(made.file)
    way.today = read_plan(way.manifest.plan).ends + AFTERWARDS
    institution.save(way.store, replace(institution.get(way.store), today=way.today.isoformat()))
    report = import_file(way.store, made.file, "outcomes", error_folder=way.out, progress=way.progress)
    if report.batch is None:
        raise RuntimeError(f"simulated results were refused: {report.refusals[:3]}")
    return mark(
        "sample", "Imported {rows} SIMULATED results (drawn with a true effect of {effect} points), not real ones"
    ).filled(rows=report.added, effect=f"{100 * chances.effect:g}")


def _measure(way: _Way) -> Message:
    from app.domain.measurement import VERDICTS
    from app.jobs.measure_campaign import measure_campaign

    found = [measure_campaign(way.store, ref, way.today, way.progress) for ref in way.campaigns]
    said = mark("sample", "{name}: {verdict}")
    first, second, third = (said.filled(name=one.name, verdict=VERDICTS[one.verdict]) for one in found)
    return mark("sample", "Measured {first}; {second}; {third}").filled(first=first, second=second, third=third)


def _settle(way: _Way) -> Message:
    from app.jobs.settle_campaign import settle_campaign

    settled = [settle_campaign(way.store, ref, way.progress, way.today) for ref in way.campaigns]
    return mark("sample", "Settled {count} campaigns: {total} {currency} owed to partners").filled(
        count=len(settled), total=f"{sum(one.total for one in settled):,.2f}", currency=way.manifest.currency
    )


def _report(way: _Way) -> Message:
    from app.jobs.write_report import write_report

    reports = way.out / "reports"
    for ref in way.campaigns:
        written = write_report(
            way.store, ref, reports, languages=tuple(way.languages), today=way.today, progress=way.progress
        )
        way.files += written.files
    return mark("sample", "Wrote the reports of {count} campaigns into {folder}").filled(
        count=len(way.campaigns), folder=reports
    )


STEPS: tuple[Callable[[_Way], Message], ...] = (
    _load,
    _link,
    _profile,
    _train,
    _rank,
    _plan,
    _launch,
    _outcomes,
    _measure,
    _settle,
    _report,
)


def peak_memory_mb() -> float:
    """The most memory this process or one of its children has held, in megabytes."""
    if sys.platform == "win32":
        import ctypes

        words = (ctypes.c_size_t * 10)()
        here = ctypes.windll.kernel32.GetCurrentProcess()
        ctypes.windll.psapi.GetProcessMemoryInfo(here, ctypes.byref(words), ctypes.sizeof(words))
        return round(words[1] / 2**20, 1)
    import resource

    most = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return round(most / (2**20 if sys.platform == "darwin" else 2**10), 1)

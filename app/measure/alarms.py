"""What a reader must be warned of, each under its fixed code and only where it was truly worked out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from app.domain.errors import UserError
from app.domain.measurement import ArmResult, Warning_
from app.domain.messages import mark
from app.measure.trial import Trial
from app.measure.wording import amount
from app.statistics.difference import SMALL_CELL, means
from app.statistics.heterogeneity import targeting_gain
from app.statistics.sample_ratio import ALARM, sample_ratio_p

if TYPE_CHECKING:
    from numpy.typing import NDArray

POWER = 2.8015852  # 1.96 + .84: 80 % power at 5 %
KNOWN_BEFORE = 1e-6  # chance differences of columns known beforehand are not rarer than this


def warnings_of(
    trial: Trial, arms: tuple[ArmResult, ...], ratio_p: float, margin: float | None
) -> tuple[Warning_, ...]:
    """All warnings of a trial, the gravest first."""
    found = [_sample_ratio(ratio_p), *_leaks(trial), _clustered(trial), _small_cells(trial, arms)]
    found += [_low_power(trial, code, arms, margin) for code in range(1, len(arms))]
    found += [_no_heterogeneity(trial, code) for code in range(1, len(arms))] if trial.traits is not None else []
    return tuple(warning for warning in found if warning is not None)


def ratio_p(trial: Trial, shares: Mapping[str, float] | None = None) -> float:
    """p of the arm sizes against the intended shares (equal ones unless given); UserError for a wrong share."""
    wanted = [1.0] * len(trial.labels) if not shares else [float(shares.get(label, 0)) for label in trial.labels]
    if shares and (set(shares) - set(trial.labels) or min(wanted) <= 0):
        raise UserError(
            mark("measure", "The shares must name each arm once with a number above 0; the arms are: {arms}."),
            arms=", ".join(trial.labels),
        )
    return sample_ratio_p([trial.size(code) for code in range(len(trial.labels))], wanted)


def _sample_ratio(p: float) -> Warning_ | None:
    if p >= ALARM:
        return None
    text = mark(
        "measure",
        "The arms are not as large as the draw intended (p {p}): something sorted people after the draw. "
        "Find out what before you believe the effect.",
    )
    return Warning_("sample_ratio", text.filled(p=f"{p:.1g}"))


def _leaks(trial: Trial) -> list[Warning_]:
    """A column said to be known beforehand that differs between arms far beyond chance was known only afterwards."""
    tables = [(trial.before, (trial.before_name,) * (0 if trial.before is None else trial.before.shape[1]))]
    tables.append((trial.traits, trial.trait_names))
    names = {name for table, of in tables if table is not None for name in _leaking(trial, table, of)}
    text = mark(
        "measure",
        "Column “{column}” differs between the arms far beyond chance: it seems to have been measured after the start "
        "and must not be used to adjust the effect.",
    )
    return [Warning_("leakage", text.filled(column=name)) for name in sorted(names)]


def _leaking(trial: Trial, table: NDArray[np.float64], names: tuple[str, ...]) -> set[str]:
    control = trial.rows(0)
    limit = KNOWN_BEFORE / max(len(names) * (len(trial.labels) - 1), 1)
    return {
        name
        for place, name in enumerate(names)
        for code in range(1, len(trial.labels))
        if means(table[trial.rows(code), place], table[control, place]).p_value < limit
    }


def _clustered(trial: Trial) -> Warning_ | None:
    if not trial.repeated or trial.units is None:
        return None
    pairs = np.unique(np.column_stack([trial.units, trial.arm]), axis=0)
    both = len(pairs) - len(np.unique(trial.units))
    text = mark(
        "measure",
        "{rows} rows belong to {units} units; rows of one unit are alike, so the interval counts units, not rows. "
        "{both} units have rows in more than one arm.",
    )
    return Warning_(
        "clustered", text.filled(rows=len(trial.units), units=len(np.unique(trial.units)), both=max(both, 0))
    )


def _small_cells(trial: Trial, arms: tuple[ArmResult, ...]) -> Warning_ | None:
    """The arm with the smallest cell, if that is too small for the usual methods."""
    cells = [arm.n if arm.converted is None else min(arm.converted, arm.n - arm.converted) for arm in arms]
    smallest = int(np.argmin(cells))
    if cells[smallest] >= SMALL_CELL:
        return None
    text = mark("measure", "Only {count} cases in a cell of “{arm}”: exact methods are used and the answer is rough.")
    return Warning_("small_cells", text.filled(count=cells[smallest], arm=trial.title(smallest)))


def _low_power(trial: Trial, code: int, arms: tuple[ArmResult, ...], margin: float | None) -> Warning_ | None:
    """Could this trial have seen what matters: the margin, else half of the control's level?"""
    arm = arms[code]
    if arm.verdict != "cannot_tell" or arm.se is None:
        return None
    matters = margin if margin else 0.5 * abs(arms[0].mean)
    detectable = POWER * arm.se
    if detectable <= matters:
        return None
    text = mark("measure", "“{arm}” is too small to see an effect below {detectable}; what would matter is {matters}.")
    seen, wanted = amount(detectable, trial.binary), amount(matters, trial.binary)
    return Warning_("low_power", text.filled(arm=trial.title(code), detectable=seen, matters=wanted))


def _no_heterogeneity(trial: Trial, code: int) -> Warning_ | None:
    both = trial.rows(code) | trial.rows(0)
    if trial.traits is None:
        return None
    found = targeting_gain(trial.y[both], trial.rows(code)[both], trial.traits[both])
    if found is None or found.low > 0:
        return None
    text = mark(
        "measure",
        "In “{arm}” nothing shows that the effect differs from one kind of person to another "
        "(gain of choosing {low} to {high}): do not pick targets from these columns.",
    )
    return Warning_(
        "no_heterogeneity", text.filled(arm=trial.title(code), low=f"{found.low:.2g}", high=f"{found.high:.2g}")
    )

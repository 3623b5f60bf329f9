"""Many small experiments together: how large effects are here, how much they differ, what the next will bring.

The random-effects model y_i ~ N(mu + g_i, tau^2 + se_i^2): flat prior on mu, half-normal ones on the spreads, all
integrated on a grid (Rover, Research Synthesis Methods 2020; Gelman, Bayesian Analysis 2006). With one experiment or
two a moment estimate of tau is zero half of the time; the grid keeps the doubt. DerSimonian and Laird (1986) stands
beside as the classical answer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import ndtri

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

Z = 1.959963984540054
CELLS = 60  # of the grid of tau; more change no digit that is shown
CELLS_OF_TWO = 24  # a side, where groups bring a second spread
WIDEST = 4.0  # the grid ends at so many prior scales


@dataclass(frozen=True)
class Estimate:
    """A posterior mean with its standard deviation and central 95 % interval, in the unit of the effects."""

    mean: float
    sd: float
    low: float
    high: float


@dataclass(frozen=True)
class Pooled:
    """mu: the usual effect; tau: how much true effects differ; next: the effect of the next experiment;
    each: one entry an experiment, drawn towards the others; groups: the usual effect of each group asked for.

    own[i]: how much of experiment i's entry is its own data (1) and not the others' (0).
    """

    mu: Estimate
    tau: float
    next: Estimate
    each: tuple[Estimate, ...]
    groups: tuple[Estimate, ...]
    own: tuple[float, ...]


def pooled(effects: Array, errors: Array, scale: float, member: Array | None = None) -> Pooled:
    """effects, errors: one an experiment, errors > 0. scale: of the half-normal priors of both spreads, same unit.

    member: experiments x groups, each row how its experiment divides over groups (sums to 1 or is all 0); None: no
    groups. Raises ValueError without an experiment.
    """
    if len(effects) == 0:
        raise ValueError("no experiment to learn from")
    group = np.zeros((len(effects), 0)) if member is None else member
    cells = CELLS_OF_TWO if group.shape[1] else CELLS
    between = _grid(scale, cells) if group.shape[1] else np.zeros(1)
    spreads = [(tau, sigma) for tau in _grid(scale, cells) for sigma in between]
    fits = [_given(effects, errors, group, tau, sigma) for tau, sigma in spreads]
    logs = np.array([fit.log for fit in fits]) - np.array([(t * t + s * s) / (2 * scale**2) for t, s in spreads])
    weights = np.exp(logs - logs.max())
    weights /= weights.sum()
    means, variances = np.array([fit.means for fit in fits]), np.array([fit.variances for fit in fits])
    found = [_mixed(weights, means[:, at], variances[:, at]) for at in range(means.shape[1])]
    k = len(effects)
    own = weights @ np.array([fit.own for fit in fits])
    tau = float(weights @ np.array([t for t, _ in spreads]))
    return Pooled(found[0], tau, found[1], tuple(found[2 : 2 + k]), tuple(found[2 + k :]), tuple(map(float, own)))


def dersimonian_laird(effects: Array, errors: Array) -> tuple[float, float, float]:
    """(mu, its standard error, tau) by moments (DerSimonian and Laird 1986)."""
    w = errors**-2.0
    fixed = float(w @ effects / w.sum())
    q = float(w @ (effects - fixed) ** 2)
    freedom = len(effects) - 1
    spare = float(w.sum() - (w @ w) / w.sum())
    tau2 = max(0.0, (q - freedom) / spare) if spare > 0 else 0.0
    star = 1 / (errors**2 + tau2)
    return float(star @ effects / star.sum()), float(1 / math.sqrt(star.sum())), math.sqrt(tau2)


@dataclass(frozen=True)
class _Fit:
    """Given the spreads: log marginal likelihood; means and variances of mu, next, each experiment, each group."""

    log: float
    means: Array
    variances: Array
    own: Array


def _grid(scale: float, cells: int) -> Array:
    return (np.arange(cells) + 0.5) / cells * WIDEST * scale


def _given(effects: Array, errors: Array, group: Array, tau: float, sigma: float) -> _Fit:
    """Everything is Gaussian once the spreads are known: u = (mu, groups), y ~ N(X u, V)."""
    k, groups = len(effects), group.shape[1]
    inside = errors**2 + tau**2
    cover = np.diag(inside) + sigma**2 * group @ group.T  # groups are taken out, mu stays
    solved = np.linalg.solve(cover, np.column_stack([np.ones(k), effects, group]))
    ones, data, members = solved[:, 0], solved[:, 1], solved[:, 2:]
    weight = ones.sum()
    mu, var_mu = float(data.sum() / weight), 1 / float(weight)
    left = data - mu * ones
    log = -0.5 * (np.linalg.slogdet(cover)[1] + math.log(weight) + float((effects - mu) @ left))
    # the groups, with what not knowing mu adds
    tilt = 1 - sigma**2 * members.sum(axis=0)
    g_mean = mu + sigma**2 * group.T @ left
    g_var = sigma**2 - sigma**4 * np.einsum("kg,kg->g", group, members) + var_mu * tilt**2
    # each experiment: its true effect theta = y minus the part of the residual that is sampling error
    inverse = np.linalg.inv(cover)
    error2 = errors**2
    own = 1 - error2 * np.diag(inverse)
    e_mean = effects - error2 * left
    e_var = error2 * own + var_mu * (error2 * ones) ** 2
    new = tau**2 + sigma**2 * (1.0 if groups else 0.0)
    means = np.concatenate([[mu, mu], e_mean, g_mean])
    variances = np.concatenate([[var_mu, var_mu + new], e_var, g_var])
    return _Fit(log, means, np.maximum(variances, 0.0), np.clip(own, 0.0, 1.0))


def _mixed(weights: Array, means: Array, variances: Array) -> Estimate:
    """The mixture over the grid: mean, sd, and the interval between its own quantiles."""
    mean = float(weights @ means)
    sd = math.sqrt(max(float(weights @ (variances + (means - mean) ** 2)), 0.0))
    spread = np.sqrt(np.maximum(variances, 1e-300))
    points = ndtri((np.arange(200) + 0.5) / 200)
    values = (means[:, None] + spread[:, None] * points).ravel()
    mass = np.repeat(weights / len(points), len(points))
    order = np.argsort(values)
    level = mass[order].cumsum()
    low, high = np.interp([0.025, 0.975], level - mass[order] / 2, values[order])
    return Estimate(mean, sd, float(low), float(high))

"""Runs in the peers' environment: implicit ALS, implicit BPR, EASE, item neighbours and popularity on one split.

    python _peer_recommenders.py IN.npz OUT.npz

IN: users, items, user, item (training touches in order of time), test_rows, test_targets, cold (1: rows without any
history). Each model is tuned on the second-last item of each tested person, fitted again on everything but the last,
and ranks the whole catalogue. OUT: for each model its NDCG@10 for each row, its settings, seconds to fit and to score.
"""

from __future__ import annotations

import itertools
import json
import sys
import time

import numpy as np
from implicit.als import AlternatingLeastSquares
from implicit.bpr import BayesianPersonalizedRanking
from scipy import sparse
from threadpoolctl import threadpool_limits


def gains(scores, taken, targets):
    """NDCG@10 of one hidden item a row; equal scores share their places."""
    scores = np.array(scores, np.float32)
    seen = taken.tocoo()
    scores[seen.row, seen.col] = -np.inf
    own = scores[np.arange(len(targets)), targets][:, None]
    first, after = (scores > own).sum(1), (scores >= own).sum(1)
    total = np.concatenate([[0.0], np.cumsum(1 / np.log2(np.arange(10) + 2.0))])
    return (total[np.minimum(after, 10)] - total[np.minimum(first, 10)]) / (after - first)


def popular(matrix, rows, choice):
    """Seconds to fit, scores."""
    start = time.perf_counter()
    count = np.asarray(matrix.sum(0)).ravel()
    fitted = time.perf_counter()
    return fitted - start, lambda: np.repeat(count[None, :], len(rows), axis=0)


def neighbours(matrix, rows, choice):
    """Cosine between the columns, the `keep` nearest of each."""
    start = time.perf_counter()
    both = (matrix.T @ matrix).toarray()
    size = np.sqrt(both.diagonal())
    near = both / np.maximum(size[:, None] * size[None, :], 1e-9)
    np.fill_diagonal(near, 0)
    if choice["keep"] < len(near):
        near[near < np.partition(near, -choice["keep"], axis=0)[-choice["keep"]][None, :]] = 0
    fitted = time.perf_counter()
    return fitted - start, lambda: matrix[rows] @ near


def ease(matrix, rows, choice):
    """Steck 2019."""
    start = time.perf_counter()
    gram = (matrix.T @ matrix).toarray().astype(np.float64)
    gram[np.diag_indices_from(gram)] += choice["ridge"]
    inverse = np.linalg.inv(gram)
    weights = -inverse / np.diag(inverse)[None, :]
    np.fill_diagonal(weights, 0)
    fitted = time.perf_counter()
    return fitted - start, lambda: matrix[rows] @ weights


def _factors(model, matrix, rows):
    start = time.perf_counter()
    model.fit(matrix, show_progress=False)
    fitted = time.perf_counter()
    return fitted - start, lambda: model.user_factors[rows] @ model.item_factors.T


def als(matrix, rows, choice):
    """implicit's own."""
    model = AlternatingLeastSquares(
        factors=choice["factors"], regularization=choice["ridge"], alpha=choice["alpha"], iterations=15, random_state=1
    )
    return _factors(model, matrix, rows)


def bpr(matrix, rows, choice):
    """implicit's own."""
    model = BayesianPersonalizedRanking(
        factors=choice["factors"],
        learning_rate=choice["rate"],
        regularization=0.01,
        iterations=choice["rounds"],
        random_state=1,
    )
    return _factors(model, matrix, rows)


def grid(**axes):
    """Every combination."""
    return [dict(zip(axes, values, strict=True)) for values in itertools.product(*axes.values())]


MODELS = {
    "popularity": (popular, [{}]),
    "item neighbours": (neighbours, grid(keep=(20, 50, 100, 10**6))),
    "EASE": (ease, grid(ridge=(20.0, 50.0, 100.0, 200.0, 500.0))),
    "implicit ALS": (als, grid(factors=(16, 32, 64), ridge=(0.01, 1.0), alpha=(1.0, 5.0, 20.0))),
    "implicit BPR": (bpr, grid(factors=(16, 32, 64), rate=(0.01, 0.05), rounds=(100, 300))),
}


def main():
    """Tune, fit, score, write."""
    given = np.load(sys.argv[1])
    users, items, rows, targets = int(given["users"]), int(given["items"]), given["test_rows"], given["test_targets"]
    user, item = given["user"], given["item"]

    def table(keep):
        ones = np.ones(int(keep.sum()), np.float32)
        return sparse.csr_matrix((ones, (user[keep], item[keep])), shape=(users, items))

    whole = table(np.ones(len(user), bool))
    last = np.zeros(len(user), bool)
    ends = np.searchsorted(user, np.arange(users), "right") - 1
    tested = np.zeros(users, bool)
    tested[rows] = True
    tuned = np.flatnonzero(tested & (np.bincount(user, minlength=users) >= 2))
    last[ends[tuned]] = True
    early, wanted = table(~last), item[ends[tuned]]
    found, told = {}, {}
    for name, (fit, choices) in MODELS.items():
        if int(given["cold"]) and name != "popularity":
            continue
        best = (
            max(choices, key=lambda one: gains(fit(early, tuned, one)[1](), early[tuned], wanted).mean())
            if (len(choices) > 1)
            else choices[0]
        )
        seconds, score = fit(whole, rows, best)
        start = time.perf_counter()
        scores = score()
        told[name] = {"settings": best, "fit": seconds, "score": time.perf_counter() - start}
        found[name] = gains(scores, whole[rows], targets)
    np.savez(sys.argv[2], told=json.dumps(told), **found)


if __name__ == "__main__":
    with threadpool_limits(1, "blas"):
        main()

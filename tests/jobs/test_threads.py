from __future__ import annotations

import numpy as np
from threadpoolctl import threadpool_info

from app.jobs.threads import SMALL, threads_for


def counts() -> list[int]:
    assert np.ones((2, 2)) @ np.ones((2, 2)) is not None
    return [pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"]


def test_small_work_takes_one_thread_and_gives_the_rest_back() -> None:
    before = counts()
    with threads_for(10):
        assert set(counts()) == {1}
    assert counts() == before
    with threads_for(SMALL + 1):
        assert counts() == before

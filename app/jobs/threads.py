"""How many threads the matrix library may use while a job runs."""

from __future__ import annotations

from contextlib import AbstractContextManager

SMALL = 1000


def threads_for(columns: int) -> AbstractContextManager[object]:
    """One thread for small matrices: waiting threads cost more than they bring; the window needs a core.

    `columns` is the side of the largest square matrix; above SMALL the library decides.
    """
    from threadpoolctl import threadpool_limits

    return threadpool_limits(limits=1 if columns <= SMALL else None)

"""How a command comes by an open store: the password from the environment, else a prompt, else a refusal."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark

if TYPE_CHECKING:
    from app.store.database import Store

VARIABLE = "ALLIANCE_DESK_PASSWORD"


def password(prompt: str = "Password: ") -> str:
    """The store's password; without the variable and without a terminal a UserError says how to give one."""
    given = os.environ.get(VARIABLE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise UserError(mark("commands", "No password was given: set the environment variable {name}."), name=VARIABLE)
    return getpass.getpass(prompt)


@contextmanager
def opened(path: str | Path) -> Iterator[Store]:
    """The store at `path`, open for the length of a command."""
    from app.store.database import open_store

    store = open_store(Path(path), password())
    try:
        yield store
    finally:
        store.close()

from dataclasses import FrozenInstanceError

import pytest

from app.domain.messages import mark
from app.domain.profiles import Tag


def test_what_was_worked_out_cannot_be_changed_in_passing() -> None:
    tag = Tag(mark("tests", "Eager"), mark("tests", "Three visits"))
    with pytest.raises(FrozenInstanceError):
        tag.name = mark("tests", "Lazy")  # type: ignore[misc]

from dataclasses import FrozenInstanceError, replace

import pytest

from app.domain.figures import Figure, Series
from app.domain.messages import Message


def test_a_figure_is_a_value() -> None:
    words = Message("t", "title")
    one = Figure("bar", words, (Series("a", ("x",), (1.0,)),), words, words)
    assert one == replace(one)
    with pytest.raises(FrozenInstanceError):
        one.kind = "line"  # type: ignore[misc]

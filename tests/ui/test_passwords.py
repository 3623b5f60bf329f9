import pytest

from app.ui.passwords import strength


@pytest.mark.parametrize("weak", ["", "abc", "12345678", "password1", "aaaaaaaaaaaa", "qwertyuiop", "11112222"])
def test_what_a_stranger_tries_first_is_refused(weak: str) -> None:
    assert not strength(weak).enough


@pytest.mark.parametrize("strong", ["correct horse battery", "蓝色火车开往春天", "Tq7#mV2p!xR9"])
def test_what_takes_long_to_guess_is_strong(strong: str) -> None:
    found = strength(strong)
    assert found.enough
    assert found.tone == "accent"


def test_longer_is_never_weaker() -> None:
    shares = [strength("kF3x9Lmq2Zt7Wp"[:size]).share for size in range(15)]
    assert shares == sorted(shares)

from app.domain.messages import mark
from app.measure.lessons import Past, expectation, knowledge_of


def past(place: int, lift: float, industry: str = "museum", n: int = 1000) -> Past:
    return Past(f"C{place}", f"Campaign {place}", f"2026-0{place}-01", n, int(n * (0.1 + lift)), n, n // 10,
                (industry,), ("sms",), ("event",))  # fmt: skip


def test_nothing_is_known_before_the_first_campaign() -> None:
    known = knowledge_of("enrolled", (), [], (("Old", mark("measure", "broken")),))
    assert not known.known
    assert "nothing is known" in str(known.sentence)
    assert expectation(known) is None
    assert known.left_out


def test_each_campaign_is_drawn_to_the_middle() -> None:
    known = knowledge_of("enrolled", ("enrolled",), [past(1, 0.08), past(2, 0.04), past(3, 0.05), past(4, 0.06)])
    best, worst = known.campaigns[0], known.campaigns[1]
    assert best.shrunk.value < best.raw.value
    assert worst.shrunk.value > worst.raw.value
    assert known.next is not None and known.usual is not None
    assert known.next.high - known.next.low > known.usual.high - known.usual.low
    assert str(known.sentence) == "Over 4 campaigns, about 6 more in every 100 families enrolled when invited"
    assert known.groups == ()  # all had one industry, one channel, one kind


def test_one_campaign_says_little_of_the_next() -> None:
    known = knowledge_of("enrolled", ("enrolled",), [past(1, 0.08)])
    assert str(known.sentence).startswith("One campaign")
    start = expectation(known)
    assert start is not None
    assert start.low < 0 < start.high
    assert 0.09 < start.baseline < 0.11


def test_groups_are_kept_apart() -> None:
    many = [past(i, 0.10 if i % 2 else 0.0, "museum" if i % 2 else "bank") for i in range(1, 9)]
    known = knowledge_of("enrolled", ("enrolled",), many)
    found = {group.name: group for group in known.groups}
    assert set(found) == {"museum", "bank"}
    assert found["museum"].effect.value > 0.07 > 0.03 > found["bank"].effect.value
    assert found["museum"].campaigns == 4
    assert [figure.kind for figure in known.figures] == ["interval", "interval"]
    assert "bank" in known.figures[1].series[0].x


def test_nobody_reached_the_goal() -> None:
    known = knowledge_of("enrolled", ("enrolled",), [Past("C1", "x", "2026-01-01", 50, 0, 50, 0)])
    assert known.campaigns[0].raw.high > 0 > known.campaigns[0].raw.low
    assert known.baseline is not None and known.baseline.low >= 0

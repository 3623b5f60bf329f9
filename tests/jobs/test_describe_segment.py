from __future__ import annotations

from datetime import date

from app.domain.segment_rules import Question, Rule
from app.jobs.build_profiles import build_profiles
from app.jobs.describe_segment import describe_segment
from app.jobs.progress import Progress
from app.store.database import Store
from app.store.segments import save_rule


def test_a_rule_segment_is_known_by_what_it_asks_for(sample_store: Store, today: date, progress: Progress) -> None:
    build_profiles(sample_store, today, progress)
    loyal = save_rule(sample_store, "Loyal ones", Rule("all", (Question("tag", "is", "loyal"),)), today)
    picture = describe_segment(sample_store, loyal)
    names = [str(trait.name) for trait in picture.traits]
    assert names[0] == "Loyal" and picture.traits[0].lift > 1.5
    assert picture.people > 100
    few = save_rule(sample_store, "Few", Rule("all", (Question("courses", "at_least", 10_000.0),)), today)
    assert describe_segment(sample_store, few).traits == ()

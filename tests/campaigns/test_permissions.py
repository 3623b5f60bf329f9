"""What a consent covers: its channels, its partner, its fields; nothing that it does not say."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.campaigns.permissions import Asked, consent_facts, shared_kinds
from app.campaigns.recipients import recipients

CHANNELS = ("sms", "wechat")
FIELDS = frozenset({"name", "phone"})


def facts(world, partners: tuple[int | None, ...] = (1, 2, None)) -> dict[str, np.ndarray]:
    ground = world.ground()
    people = recipients(ground.people, ground.setting.contact_day)
    asked = Asked(partners, CHANNELS, [FIELDS] * len(partners), ground.setting.contact_day)
    return consent_facts(people, ground.people.students, ground.ledger, asked)


def parent(world, channels: tuple[str, ...] = ("sms",), **values: Any) -> None:
    world.guardian(1, 1)
    world.student(1, 1, "2016-01-01")
    world.consent("guardian", 1, channels, **values)


def test_a_general_consent_covers_every_offer_on_its_channels(world) -> None:
    parent(world)
    found = facts(world)
    assert found["consent_active"][0].tolist() == [[1, 0], [1, 0], [1, 0]]
    assert found["consent_proof"][0, 0].tolist() == [1, 0]
    assert not found["consent_lapsed"].any()


def test_a_consent_for_one_partner_covers_that_partner_alone(world) -> None:
    parent(world, recipient="Partner 1", partner_id=1)
    assert facts(world)["consent_active"][0].tolist() == [[1, 0], [0, 0], [0, 0]]


def test_a_consent_for_a_stranger_covers_nothing(world) -> None:
    parent(world, recipient="Some other firm")
    assert not facts(world)["consent_active"].any()


def test_a_consent_naming_the_institution_is_general(world) -> None:
    parent(world, recipient="Test school")
    assert facts(world)["consent_active"][0, :, 0].all()


def test_without_channels_or_for_another_purpose_it_covers_nothing(world) -> None:
    parent(world, ())
    world.consent("guardian", 1, ["sms"], purpose="teaching")
    assert not facts(world)["consent_active"].any()


def test_lapsed_where_it_was_given_but_holds_no_longer(world) -> None:
    parent(world, ("sms",), active=False)
    found = facts(world)
    assert found["consent_lapsed"][0, 0].tolist() == [1, 0]
    assert not found["consent_active"].any()


def test_days_without_proof_count_from_the_latest_entry(world) -> None:
    parent(world, ("sms",), proof=None, entered_at="2026-10-01", given_at="2026-01-01")
    world.consent("guardian", 1, ["sms"], proof="", entered_at="2026-11-20", given_at="2026-01-02")
    assert facts(world)["consent_kept_days"][0, 0].tolist()[0] == 2
    assert not facts(world)["consent_proof"].any()


def test_a_childs_row_does_not_outlive_the_guardians_own_withdrawal(world) -> None:
    parent(world, ("sms",), active=False)
    world.consent("student", 1, ("sms", "wechat"), given_by="mother")
    found = facts(world)
    assert found["consent_active"][0, 0].tolist() == [0, 1], "by WeChat nothing of their own was ever taken back"
    assert found["consent_lapsed"][0, 0].tolist() == [1, 0]


def test_a_childs_row_counts_for_a_sole_guardian_who_gave_it(world) -> None:
    world.guardian(1, 1)
    world.student(1, 1, "2016-01-01")
    world.consent("student", 1, ["sms"], given_by="监护人")
    assert facts(world)["consent_active"][0, 0, 0] == 1
    world.guardian(2, 1)
    assert not facts(world)["consent_active"].any()


def test_a_childs_own_word_does_not_count(world) -> None:
    world.guardian(1, 1)
    world.student(1, 1, "2016-01-01")
    world.consent("student", 1, ["sms"], given_by="self")
    assert not facts(world)["consent_active"].any()


def test_rows_go_to_a_partner_only_by_separate_consent_naming_it(world) -> None:
    parent(world, ("sms",), data_kinds='["name"]', separate=1)
    assert not facts(world)["row_consent"].any()
    world.consent("guardian", 1, ["sms"], data_kinds='["name"]', separate=1, partner_id=1, recipient="Partner 1")
    world.consent("guardian", 1, ["sms"], data_kinds='["name"]', separate=0, partner_id=2, recipient="Partner 2")
    found = facts(world)
    assert found["row_consent"][0, :, 0].tolist() == [1, 0, 0]
    assert not found["sensitive_consent"].any()
    ground = world.ground()
    people = recipients(ground.people, ground.setting.contact_day)
    assert shared_kinds(people, ground.people.students, ground.ledger, 1) == [frozenset({"name"})]
    assert shared_kinds(people, ground.people.students, ground.ledger, 2) == [frozenset()]


def test_fields_nobody_agreed_to_open_nothing(world) -> None:
    parent(world, ("sms",), data_kinds='["district"]', separate=1, partner_id=1, recipient="Partner 1")
    assert not facts(world)["row_consent"].any()


def test_the_use_of_a_childs_data_is_a_purpose_of_its_own(world) -> None:
    parent(world)
    assert not facts(world)["child_consent"].any()
    world.consent("guardian", 1, [], purpose="profiling")
    assert facts(world)["child_consent"].all()


def test_nobody_and_nothing(world) -> None:
    found = facts(world, ())
    assert found["consent_active"].shape == (0, 0, 2)
    assert found["child_consent"].shape == (0, 1, 1)

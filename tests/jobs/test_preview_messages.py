"""What families will read, masked, before anything is sealed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.campaigns import Plan
from app.jobs.plan_campaign import plan_campaign
from app.jobs.preview_messages import CODE, preview_messages

SMS = {"zh_CN": "【{school}】{name}您好，{offer}，凭{code}。咨询{contact}，拒收请回复R"}
PLAN = Plan(
    "Evening", "enrolled", ("evening",), {"sms": 12, "wechat": 15}, date(2026, 12, 6), date(2027, 1, 31),
    contact="0791-8888 1234", messages={"sms": SMS},
)  # fmt: skip


def test_masked_counted_and_lawful(store, fill, today) -> None:
    fill(store)
    plan_campaign(store, PLAN, today)
    found = preview_messages(store, "evening", today)
    assert found.faults == () and found.messages > 0 and found.parts == found.messages * found.samples[0].parts
    assert found.languages == {"zh_CN": found.messages}
    assert all("P*" in one.text and CODE in one.text and "Parent" not in one.text for one in found.samples)


def test_a_fault_is_told_and_no_messages_are_none(store, fill, today) -> None:
    fill(store)
    plan_campaign(store, replace(PLAN, messages={"sms": {"zh_CN": "买！"}}), today)
    assert len(preview_messages(store, "evening", today).faults) == 3
    plan_campaign(store, replace(PLAN, name="Bare", messages={}), today)
    assert preview_messages(store, "Bare", today).samples == ()

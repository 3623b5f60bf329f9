"""`plan STORE FILE.toml`: who may get what, what it is worth, and what the campaign will be able to show."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.opening import opened
from app.commands.output import Output
from app.domain.campaigns import PlanReport, RuleText, Warned
from app.domain.messages import Message, mark

NAME = "plan"
HELP = mark("jobs_campaigns", "plan a joint campaign: rules, holdout, what it will show, who gets what")


def arguments(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("store", metavar="STORE")
    parser.add_argument("file", metavar="FILE.toml")


def run(args: argparse.Namespace, out: Output) -> int:
    """Plan, keep it, say what stands in the way and print the figures."""
    from app.campaigns.plan_file import read_plan
    from app.jobs.plan_campaign import plan_campaign
    from app.store import institution

    plan = read_plan(Path(args.file))
    with opened(args.store) as store:
        report = plan_campaign(store, plan, institution.today(store), out.progress())
    _say(report, out)
    out.figures(report.as_json())
    return 0


def _say(report: PlanReport, out: Output) -> None:
    for blocked in report.blocked:
        text = mark("jobs_campaigns", "{rule}: {why} ({count} families)")
        out.say(text.filled(rule=blocked.rule, why=words(blocked.text, out), count=blocked.people))
    out.say(report.power.sentence)
    if report.expected is not None:
        out.say(report.expected.sentence)
    for way in report.power.alternatives:
        out.say(way)
    for price in report.shadow_prices:
        out.say(mark("jobs_campaigns", "What is scarce: {what}.").filled(what=price.what))
    for warned in report.warnings:
        if warned.text == report.power.sentence:
            continue  # said above
        say_warned(warned, out)


def say_warned(warned: Warned, out: Output) -> None:
    """A point to look at, and what waits for it."""
    text = mark("jobs_campaigns", "To check: {what}")
    if warned.stops:
        text = mark("jobs_campaigns", "Stops the launch ({rule}): {what}")
    elif warned.needs_approval:
        text = mark("jobs_campaigns", "A second person must agree ({rule}): {what}")
    out.say(text.filled(rule=warned.code, what=words(warned.text, out)))


def words(text: Message | RuleText, out: Output) -> str:
    """A message, or a rule's own sentence, in the command's language."""
    return text.said(out.language) if isinstance(text, RuleText) else out.translate(text)

"""What a person must look at before launching: points for counsel, missing inputs, figures not to be over-read."""

from __future__ import annotations

import numpy as np
import pandas as pd

from app.campaigns.allocation import NONE
from app.campaigns.foresight import between_texts
from app.campaigns.judging import Judged
from app.campaigns.offers import Setting
from app.campaigns.options import net_values
from app.campaigns.proposal import Proposal
from app.campaigns.rules import Rule, RuleBook
from app.domain.campaigns import Plan, Warned
from app.domain.messages import Message, mark, plural

UNSURE = "[K]"


def cautions(
    plan: Plan, proposal: Proposal, book: RuleBook, offers: pd.DataFrame, setting: Setting, consents: int
) -> tuple[Warned, ...]:
    """Every caution once, the rules first."""
    found = [*_rules(plan, proposal, book), *_review(book, setting), *_missing(setting, consents)]
    found += _figures(plan, proposal, offers)
    return tuple(found)


def _rules(plan: Plan, proposal: Proposal, book: RuleBook) -> list[Warned]:
    """Rules of the plan as a whole, warnings on chosen families, and those that rest on general knowledge."""
    judged, plan_wide = proposal.examined.judged, proposal.examined.plan_wide
    told = matched_rules(plan_wide, plan_wide.matched)
    held = {rule.id for rule in matched_rules(plan_wide, _chosen_plan_bits(proposal))}
    found = [Warned(rule.id, rule.text, rule.waits and rule.id in held, rule.stops) for rule in told]
    own = [rule for rule in matched_rules(judged, _chosen_bits(proposal)) if not rule.stops]
    found += [Warned(rule.id, rule.text, rule.waits) for rule in own]
    matched = [*matched_rules(plan_wide, plan_wide.matched), *matched_rules(judged, judged.matched)]
    unsure = [rule.id for rule in matched if UNSURE in rule.text.law]
    if unsure:
        text = mark("campaigns", "Rules {rules} rest on general knowledge of the law: confirm them with counsel.")
        found.append(Warned("counsel", text.filled(rules=", ".join(unsure))))
    stale = [each for each in plan.confirmed if each not in {rule.id for rule in book.rules if rule.confirm}]
    if stale:
        text = mark("campaigns", "The note on {rules} answers no rule that can be answered by a note.")
        found.append(Warned("confirmed", text.filled(rules=", ".join(stale))))
    return found


def matched_rules(judged: Judged, bits: np.ndarray) -> list[Rule]:
    """The rules that hold somewhere in `bits`, those left out that only tell what is done anyway."""
    together = int(np.bitwise_or.reduce(bits.ravel())) if bits.size else 0
    held = (rule for place, rule in enumerate(judged.rules) if together >> place & 1)
    return [rule for rule in held if rule.note or rule.verdict != "ALLOW"]


def _chosen_plan_bits(proposal: Proposal) -> np.ndarray:
    """The rules of the plan that hold for an offer and channel which some family is to get; all, where nobody is."""
    homes, options, wide = proposal.chosen, proposal.options, proposal.examined.plan_wide
    option = proposal.allocation.choice[homes]
    return wide.matched[0, options.offer[option], options.channel[option]] if len(homes) else wide.matched


def _chosen_bits(proposal: Proposal) -> np.ndarray:
    """The rules that hold for what the chosen families would get."""
    homes = proposal.chosen
    option = proposal.allocation.choice[homes]
    person = proposal.options.person[homes, option]
    options = proposal.options
    return proposal.examined.judged.matched[person, options.offer[option], options.channel[option]]


def _review(book: RuleBook, setting: Setting) -> list[Warned]:
    overdue = [rule.id for rule in book.overdue(setting.today)]
    text = mark("campaigns", "Rules {rules} are past their review date: check whether the law has changed.")
    return [Warned("review", text.filled(rules=", ".join(overdue)))] if overdue else []


def _missing(setting: Setting, consents: int) -> list[Warned]:
    found = []
    if not setting.institution_type:
        text = mark(
            "campaigns", "The kind of institution is not set, so the rules for schools apply: set it in Settings."
        )
        found.append(Warned("institution_type", text))
    if not setting.country:
        text = mark("campaigns", "The institution's country is not set, so the law of every country applies.")
        found.append(Warned("country", text))
    if consents == 0:
        text = mark("campaigns", "No consent is on file: print the consent form and enter the answers first.")
        found.append(Warned("no_consents", text))
    return found


def _figures(plan: Plan, proposal: Proposal, offers: pd.DataFrame) -> list[Warned]:
    found = []
    if proposal.power.hopeless:
        found.append(Warned("low_power", proposal.power.sentence))
    texts = between_texts(proposal.power.baseline, [part * proposal.power.treated for part in plan.lots.values()])
    if texts is not None:
        found.append(Warned("variants", texts))
    if proposal.power.certainty_cost and proposal.power.held_out:
        text = mark(
            "campaigns",
            "To be sure afterwards, {held} families get nothing now: about {cost} of the forecast value is given up.",
        )
        held, cost = proposal.power.held_out, f"{proposal.power.certainty_cost:,.0f}"
        found.append(Warned("certainty", text.filled(held=f"{held:,}", cost=cost)))
    if plan.audience == "model" and not proposal.scored:
        text = mark(
            "campaigns", "No one has been scored for these offers yet: train the recommender for a better choice."
        )
        found.append(Warned("no_scores", text))
    if (proposal.allocation.choice != NONE).any():
        found.append(Warned("prediction", _prediction(proposal)))
    if plan.randomise_by == "student":
        text = mark("campaigns", "Brothers and sisters share what they get, so whole families are drawn, not students.")
        found.append(Warned("randomise_by", text))
    found += _values(plan, proposal)
    unvalued = offers.loc[offers["value"].isna(), "title"].tolist()
    if unvalued:
        text = mark("campaigns", "{offers}: no value is given, so each family that accepts counts as 1.")
        found.append(Warned("offer_value", text.filled(offers=", ".join(map(str, unvalued)))))
    losing = offers.loc[net_values(offers) <= 0, "title"].tolist()
    if losing:
        text = mark("campaigns", "{offers}: costs at least what it brings, so nobody will get it.")
        found.append(Warned("offer_loses", text.filled(offers=", ".join(map(str, losing)))))
    return found


def _values(plan: Plan, proposal: Proposal) -> list[Warned]:
    """Where the values come from, and what was promised that cannot be kept."""
    found = []
    homes = proposal.chosen
    option = proposal.allocation.choice[homes]
    taught = int(proposal.taught[proposal.options.person[homes, option], proposal.options.offer[option]].sum())
    if taught:
        text = plural("campaigns", "For %n household(s) the value is what an experiment showed to be extra.", "", 0)
        found.append(Warned("uplift", text.filled(number=taught)))
    if plan.value == "lower":
        text = mark("campaigns", "The value counts on the lower end of what is known, not on what is expected.")
        found.append(Warned("lower_value", text))
    text = mark("campaigns", "Left out, as nobody may get such an offer: {what}.")
    return [*found, *(Warned("least_share", text.filled(what=name)) for name in proposal.dropped)]


def _prediction(proposal: Proposal) -> Message:
    if proposal.rates.asked:
        text = plural(
            "campaigns",
            "The value is a forecast from %n household(s) asked before; some would come unasked. "
            "Only the holdout shows the effect.",
            "",
            0,
        )
        return text.filled(number=proposal.rates.asked)
    return mark(
        "campaigns",
        "The value rests on a usual acceptance of 8 in 100, as there is no earlier campaign. "
        "Only the holdout shows the effect.",
    )

"""The sample's own papers: the manifest (which file is what, in which order), the plans, the mappings."""

from __future__ import annotations

import shutil
from pathlib import Path

from sample_campaigns import MARGIN, PAST, PastCampaign
from sample_people import TODAY

PAPERS = Path(__file__).parent / "sample_lists"
FILES = (
    ("01_courses.csv", "courses"),
    ("02_partners.xlsx", "partners"),
    ("03_agreements.csv", "agreements"),
    ("04_offers.xlsx", "offers"),
    ("05_guardians.csv", "guardians"),
    ("06_students_office.csv", "students"),
    ("07_students_front_desk.xlsx", "students"),
    ("08_second_guardians.xlsx", "guardians"),
    ("09_enrolments_2024_2025.csv", "enrolments"),
    ("10_enrolments_2026.xlsx", "enrolments"),
    ("11_events.csv", "events"),
    ("12_consents.csv", "consents"),
    ("13_assignments.csv", "assignments"),
    ("14_outcomes.xlsx", "outcomes"),
    ("15_costs.csv", "costs"),
)
HEAD = f"""# The sample institution: invented people, partners and numbers. Made by packaging/sample_institution.py.
name = "启航教育培训学校"
type = "training_org"
country = "CN"
currency = "CNY"
today = {TODAY.isoformat()}
plan = "campaigns/family_finance.toml"
# What the planned campaign will do in the demonstration: outcomes are drawn at random with this effect, and say so.
simulated = {{ seed = 20270131, base = 0.09, effect = 0.1 }}

# PINs of the sample alone: a real institution chooses its own.
[[staff]]
name = "王老师"
role = "教务"
pin = "1357"

[[staff]]
name = "李主任"
role = "主任"
pin = "2468"
"""
FINISHED = """
[[campaigns]]
ref = "{ref}"
plan = "campaigns/{ref}.toml"
state = "finished"
"""
FILE = """
[[files]]
file = "{file}"
kind = "{kind}"
"""
PLAN = """# A finished campaign: half of the families by lot, half received nothing.
name = "{name}"
goal = "enrolled"
partners = [{partners}]
offers = [{offers}]
channels = {{ wechat = 900, sms = 300 }}
segments = []
budget = {budget}
starts = {starts}
ends = {ends}
holdout = 0.5
randomise_by = "household"
audience = "manual"
shares = "aggregate"
margin = {margin}
currency = "CNY"
place = "online"
"""


def write_manifest(folder: Path) -> None:
    """Write manifest.toml, the plans of the finished campaigns, and copy the hand-written papers."""
    plans = folder / "campaigns"
    plans.mkdir(exist_ok=True)
    text = HEAD
    for campaign in PAST:
        text += FINISHED.format(ref=campaign.ref)
        (plans / f"{campaign.ref}.toml").write_text(_plan(campaign), encoding="utf-8")
    for file, kind in FILES:
        text += FILE.format(file=file, kind=kind)
        if kind in ("offers", "consents"):
            text += f'mapping = "mappings/{kind}.toml"\n'
        if kind in ("students", "enrolments", "events", "consents", "outcomes"):
            text += "skip_bad = true\n"
    (folder / "manifest.toml").write_text(text, encoding="utf-8")
    shutil.copytree(PAPERS / "mappings", folder / "mappings", dirs_exist_ok=True)
    shutil.copyfile(PAPERS / "family_finance.toml", plans / "family_finance.toml")


def _plan(campaign: PastCampaign) -> str:
    return PLAN.format(
        name=campaign.name,
        partners=", ".join(f'"{name}"' for name in campaign.partners),
        offers=", ".join(f'"{ref}"' for ref in campaign.offers),
        budget=campaign.budget,
        starts=campaign.starts.isoformat(),
        ends=campaign.ends.isoformat(),
        margin=MARGIN,
    )

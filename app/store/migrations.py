"""Every change of the store's shape since the first one, oldest first. Never edit one that has shipped: add another.

`migrations` is the whole list; importing it from here is what makes it complete.
"""

from __future__ import annotations

from sqlite_utils import Database

from app.store.migrations_first import INDEXES, migrations, only_grows, table

__all__ = ["INDEXES", "migrations"]


@migrations()
def m009_aliases(db: Database) -> None:
    """What merged-away records were known by, so that old files still find the one that stays."""
    table(
        db,
        "aliases",
        text="noun ref name birth_date id_number phones",
        integer="entity_id batch_id",
        needs="noun ref entity_id phones",
        defaults={"phones": "[]"},
    )
    db.table("aliases").create_index(["noun", "ref"], unique=True)


@migrations()
def m010_uplift(db: Database) -> None:
    """What an experiment taught about whom an offer moves, for the next campaign's allocation."""
    table(
        db,
        "uplift_scores",
        text="offer_kind person_kind made_at",
        integer="campaign_id offer_id person_id household_id",
        real="score low high",
        needs="campaign_id offer_kind person_kind person_id score low high made_at",
        loose="household_id",
    )
    db.table("uplift_scores").create_index(["person_kind", "person_id"])


@migrations()
def m010_releases(db: Database) -> None:
    """Which tables of counts have left the house, to whom: a later one must never complete an earlier one."""
    table(db, "releases", text="recipient subject at counts hidden", needs="recipient subject at counts hidden")
    db.table("releases").create_index(["recipient", "subject"])
    only_grows(db, "releases")


@migrations()
def m011_profile_runs(db: Database) -> None:
    """What each working out of the profiles found as a whole: sizes, moves, value and renewal; counts, no persons."""
    table(db, "profile_runs", text="at result", needs="at result")


@migrations()
def m012_coupons(db: Database) -> None:
    """At the desk of an event every scan looks a code up."""
    db.table("assignments").create_index(["code"])
    db.table("outcomes").create_index(["campaign_id", "code"])


@migrations()
def m013_attributes(db: Database) -> None:
    """What a file says beyond the fields, for the kinds of table that used to leave it out; no row is touched."""
    for name in ("events", "consents", "outcomes", "agreements", "costs", "assignments"):
        db.execute(f"ALTER TABLE {name} ADD COLUMN attributes TEXT DEFAULT '{{}}'")


@migrations()
def m014_variants(db: Database) -> None:
    """Which content variant a family got by lot, and with which chance it was drawn."""
    db.execute("ALTER TABLE assignments ADD COLUMN variant TEXT")
    db.execute("ALTER TABLE assignments ADD COLUMN variant_chance REAL")


@migrations()
def m015_one_index_of_people(db: Database) -> None:
    """People are looked up in one narrow index by reading, name and phone: three of them took three times as long to
    build, and all but the first signs of a name are looked for by a walk anyway. Nobody asks by batch."""
    for name in ("students", "guardians"):
        for column in ("name", "pinyin", "phone", "batch_id"):
            db.execute(f"DROP INDEX idx_{name}_{column}")
        db.table(name).create_index(["pinyin", "name", "phone"])

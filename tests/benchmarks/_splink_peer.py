"""Run in splink's own environment: link the CSV (argument 1) with splink's documented way, print seconds, then pairs.

The steps and thresholds are those of splink's own tutorial for de-duplicating people: comparisons from its library,
the prior from deterministic rules, u from random pairs, m by EM on two blockings, pairs from .5.
"""

from __future__ import annotations

import json
import logging
import sys
import time

import duckdb
import pandas as pd
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI


def main(source: str, out: str, kind: str) -> None:
    logging.disable(logging.CRITICAL)
    table = pd.read_csv(source, dtype=str)
    table["unique_id"] = range(len(table))
    began = time.perf_counter()
    comparisons, blocks, rules, trained_on = PEOPLE(table) if kind == "people" else FEBRL(table)
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="unique_id",
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=blocks,
    )
    database = DuckDBAPI(connection=duckdb.connect(":memory:"))
    linker = Linker(database.register(table), settings)
    linker.training.estimate_probability_two_random_records_match(rules, recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    for rule in trained_on:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    seconds = time.perf_counter() - began
    found[["unique_id_l", "unique_id_r", "match_probability"]].to_csv(out, index=False)
    print(json.dumps({"seconds": seconds, "pairs": len(found)}))


def PEOPLE(table: pd.DataFrame) -> tuple[list, list, list, list]:
    comparisons = [
        cl.NameComparison("name").configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison("birth_date", input_is_string=True),
        cl.ExactMatch("phone"),
        cl.NameComparison("guardian").configure(term_frequency_adjustments=True),
        cl.ExactMatch("gender"),
        cl.ExactMatch("campus"),
    ]
    blocks = [
        block_on("name", "birth_date"),
        block_on("phone"),
        block_on("guardian", "birth_date"),
        block_on("name", "guardian"),
    ]
    rules = [block_on("name", "birth_date"), block_on("name", "phone")]
    return comparisons, blocks, rules, [block_on("name", "birth_date"), block_on("phone")]


def FEBRL(table: pd.DataFrame) -> tuple[list, list, list, list]:
    comparisons = [
        cl.NameComparison("given_name").configure(term_frequency_adjustments=True),
        cl.NameComparison("surname").configure(term_frequency_adjustments=True),
        cl.LevenshteinAtThresholds("date_of_birth", [1, 2]),
        cl.LevenshteinAtThresholds("soc_sec_id", [1, 2]),
        cl.JaroWinklerAtThresholds("address_1", [0.9, 0.7]),
        cl.ExactMatch("postcode"),
        cl.JaroWinklerAtThresholds("suburb", [0.9]),
    ]
    blocks = [
        block_on("soc_sec_id"),
        block_on("date_of_birth"),
        block_on("given_name", "surname"),
        block_on("surname", "postcode"),
        block_on("address_1"),
    ]
    rules = [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")]
    return comparisons, blocks, rules, [block_on("date_of_birth"), block_on("surname", "postcode")]


if __name__ == "__main__":
    main(*sys.argv[1:4])

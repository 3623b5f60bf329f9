import numpy as np

from app.intake.columns import as_objects
from app.jobs.write_rows import refs


def test_made_ids_come_from_the_row_and_count_on() -> None:
    lines = np.array([2, 3])
    assert refs("S", None, [], lines).tolist() == ["S-000002", "S-000003"]
    assert refs("S", None, ["S-000040", "S000099", "G-000700"], lines).tolist() == ["S-000042", "S-000043"]
    assert refs("S", as_objects(["own", None]), [], lines).tolist() == ["own", "S-000003"]

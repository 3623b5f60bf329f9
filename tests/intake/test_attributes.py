import json

import numpy as np

from app.intake.attributes import attributes_column, attributes_json
from app.intake.columns import Column, as_objects


def column(*cells: str) -> Column:
    distinct = list(dict.fromkeys(cells))
    return Column(as_objects([distinct.index(cell) for cell in cells]).astype(int), as_objects(distinct))


def test_cells_are_kept_under_their_header() -> None:
    texts = attributes_json({"age": column("7", "8.5", ""), 'a "b"': column("x", "?", "是")}, {"", "?"})
    assert [json.loads(text) for text in texts] == [{"age": 7, 'a "b"': "x"}, {"age": 8.5}, {'a "b"': "是"}]
    assert texts[0] == json.dumps(json.loads(texts[0]), ensure_ascii=False)


def test_codes_with_leading_zeros_stay_text() -> None:
    assert attributes_json({"zip": column("00123", "99999")}, {""}).tolist() == ['{"zip": "00123"}', '{"zip": "99999"}']


def test_each_combination_is_written_once() -> None:
    columns = {
        "a": Column(np.array([0, 1, 0, 0]), as_objects(["x", "y"])),
        "b": Column(np.array([0, 0, 0, 1]), as_objects(["", "z"])),
    }
    found = attributes_column(columns, {""})
    assert found.taken().tolist() == ['{"a": "x"}', '{"a": "y"}', '{"a": "x"}', '{"a": "x", "b": "z"}']
    assert len(found.values) == 3

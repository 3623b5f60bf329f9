"""The style the project promises itself: small rooms, small functions, literal texts, one mirror test a file."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "app").rglob("*.py")) + sorted((ROOT / "packaging").rglob("*.py"))
LONGEST_FILE, LONGEST_WINDOW, LONGEST_FUNCTION = 400, 300, 40
EMPTY_NAMES = {"utils", "util", "misc", "common", "helpers", "helper", "core", "manager"}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.fixture(params=FILES, ids=name)
def source(request: pytest.FixtureRequest) -> Path:
    return request.param


def functions(tree: ast.AST) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_a_file_does_one_thing(source: Path) -> None:
    limit = LONGEST_WINDOW if source.name == "main_window.py" else LONGEST_FILE
    assert len(source.read_text("utf-8").splitlines()) <= limit
    assert source.stem not in EMPTY_NAMES


def test_a_function_does_one_thing(source: Path) -> None:
    long = {f.name: f.end_lineno - f.lineno + 1 for f in functions(ast.parse(source.read_text("utf-8")))}
    assert {name: lines for name, lines in long.items() if lines > LONGEST_FUNCTION} == {}


def test_texts_for_people_are_literals(source: Path) -> None:
    """An f-string inside tr() is gathered without a warning and never found at run time."""
    wrong = []
    for call in (node for node in ast.walk(ast.parse(source.read_text("utf-8"))) if isinstance(node, ast.Call)):
        called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        needed = {"tr": 1, "mark": 2, "plural": 3}.get(called, 0)
        if needed and not all(isinstance(a, ast.Constant) for a in call.args[:needed]):
            wrong.append(call.lineno)
    assert wrong == []


def test_no_sentence_has_a_place_called_number(source: Path) -> None:
    """`filled(number=…)` chooses the plural form: a place of that name would stay empty."""
    tree = ast.parse(source.read_text("utf-8"))
    marked = [
        call.args[1]
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("mark", "plural") and len(call.args) > 1
    ]
    assert [one.lineno for one in marked if isinstance(one, ast.Constant) and "{number}" in str(one.value)] == []


def test_every_file_has_its_mirror() -> None:
    """app/room/file.py is tested by tests/room/test_file.py; the list names those that are not."""
    files = [f for f in FILES if f.name != "__init__.py" and name(f).startswith("app")]
    mirrors = {f: ROOT / "tests" / f.relative_to(ROOT / "app").with_name(f"test_{f.stem.strip('_')}.py") for f in files}
    assert [name(f) for f, mirror in mirrors.items() if not mirror.is_file()] == []

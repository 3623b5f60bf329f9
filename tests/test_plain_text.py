"""What people typed is shown, never interpreted: no widget that guesses HTML gets words outside the label kit."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "app" / "ui"
KIT = {UI / "widgets" / "labels.py"}
HELP = {UI / "help_page.py", UI / "help_view.py"}
FILES = [path for path in sorted(UI.rglob("*.py")) if path not in KIT]
GUESSING = {"QLabel", "QMessageBox", "QErrorMessage", "QProgressDialog", "QInputDialog", "QSplashScreen", "QToolTip"}
SETTERS = {"setHtml", "insertHtml", "setMarkdown", "setTextFormat", "setWhatsThis", "showText", "appendHtml"}
RICH = {"QTextEdit", "QTextBrowser", "QTextDocument", "QStaticText", "QGraphicsTextItem", "LabelItem", "QFormLayout"}
OWN_WORDS = {"tr", "plain_tip"}


def calls(tree: ast.AST) -> list[tuple[str, ast.Call]]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [
        (node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""), node)
        for node in found
    ]


def ours(node: ast.expr, known: frozenset[str]) -> bool:
    """Whether an expression is made of the program's own sentences alone, or guarded by plain_tip."""
    if isinstance(node, ast.Constant) or (isinstance(node, ast.Name) and node.id in known):
        return True
    if isinstance(node, ast.JoinedStr):
        return all(ours(part.value, known) for part in node.values if isinstance(part, ast.FormattedValue))
    if isinstance(node, ast.BinOp):
        return ours(node.left, known) and ours(node.right, known)
    if isinstance(node, ast.IfExp):
        return ours(node.body, known) and ours(node.orelse, known)
    return isinstance(node, ast.Call) and calls(node)[0][0] in OWN_WORDS


# Parameters that carry the program's own words: names of buttons and sections, and the number of a section.
KNOWN = {"widgets/buttons.py": frozenset({"name"}), "rail.py": frozenset({"name", "number"})}


def wrongs(tree: ast.AST, known: frozenset[str] = frozenset(), help_page: bool = False) -> list[tuple[int, str]]:
    """(line, what) of everything that would interpret words."""
    never = GUESSING if help_page else GUESSING | RICH
    found = []
    for node in ast.walk(tree):
        used = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
        if used in never or used in ("RichText", "AutoText", "MarkdownText") or (used in SETTERS and not help_page):
            found.append((node.lineno, used))
    tips = [call for name, call in calls(tree) if name == "setToolTip" and not ours(call.args[-1], known)]
    return found + [(call.lineno, "setToolTip") for call in tips]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(UI)))
def test_nothing_guesses_html(path: Path) -> None:
    text = path.read_text("utf-8")
    known = KNOWN.get(path.relative_to(UI).as_posix(), frozenset())
    assert wrongs(ast.parse(text), known, path in HELP) == []
    assert "ToolTipRole" not in text or "plain_tip(" in text


@pytest.mark.parametrize(
    "line",
    ["QLabel(name)", "QMessageBox.warning(self, a, b)", "view.setHtml(x)", "w.setToolTip(student.name)",
     "w.setToolTip(self.tr('A') + name)", "w.setToolTip(f'{row.name}')", "class A(QLabel): pass",
     "label.setTextFormat(Qt.TextFormat.RichText)"],
)  # fmt: skip
def test_the_check_sees(line: str) -> None:
    assert wrongs(ast.parse(line)) != []

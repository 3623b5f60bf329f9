"""Offline means offline: the program's commands open no network socket, and nothing it reads is ever run as code."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUARD = """
import socket, sys
def refuse(event, args):
    if event == "socket.__new__" and args[1] in (socket.AF_INET, socket.AF_INET6):
        raise SystemExit("a network socket was made")
    if event in ("socket.connect", "socket.bind", "socket.sendto") and isinstance(args[1], tuple):
        raise SystemExit("a network address was used")
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        raise SystemExit("a name was looked up")
sys.addaudithook(refuse)
"""
START = "from app.start import start\nsys.exit(start(sys.argv[1:]))\n"


def guarded(program: str, home: Path, *words: str, seconds: float = 100) -> subprocess.CompletedProcess[str]:
    """Run in a process of its own; `sitecustomize` puts the same guard into every child it spawns."""
    hooks = home / "hooks"
    hooks.mkdir(parents=True, exist_ok=True)
    (hooks / "sitecustomize.py").write_text(GUARD, "utf-8")
    path = os.pathsep.join([str(hooks), str(ROOT)])
    own = {"ALLIANCE_DESK_HOME": str(home), "ALLIANCE_DESK_PASSWORD": "correct horse", "PYTHONPATH": path}
    env = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", GUARD + program, *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=seconds, check=False)


@pytest.mark.parametrize(
    "line",
    ["socket.socket()", "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)", "socket.getaddrinfo('localhost', 80)",
     "import subprocess as s; sys.exit(s.call([sys.executable, '-c', 'import socket; socket.socket()']))"],
)  # fmt: skip
def test_the_guard_sees(line: str, tmp_path: Path) -> None:
    assert guarded(line, tmp_path).returncode != 0


def test_local_sockets_are_fine(tmp_path: Path) -> None:
    assert guarded("socket.socketpair()", tmp_path).returncode == 0 or sys.platform == "win32"


def test_a_store_is_made_filled_and_checked_without_a_network(tmp_path: Path) -> None:
    """An import parses in a spawned child, which is guarded as well."""
    store, table = tmp_path / "a.desk", tmp_path / "students.csv"
    table.write_text("学号,姓名,手机\n1,王小明,13800000001\n", "utf-8")
    for words in (["new", str(store)], ["import", str(store), str(table), "--as", "students"], ["check", str(store)]):
        done = guarded(START, tmp_path, *words)
        assert done.returncode == 0, done.stderr


@pytest.mark.long
def test_the_demo_needs_no_network(tmp_path: Path) -> None:
    done = guarded(START, tmp_path, "demo", "--out", str(tmp_path / "out"), seconds=600)
    assert done.returncode == 0, done.stderr


NEVER = {"pickle", "cPickle", "dill", "joblib", "shelve", "marshal", "yaml", "cloudpickle"}
NETWORK = {"requests", "httpx", "urllib.request", "http.client", "aiohttp", "ftplib", "smtplib", "socketserver"}
RUNS = {"eval", "exec", "compile", "__import__"}


@pytest.mark.parametrize("path", sorted((ROOT / "app").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_read_is_run(path: Path) -> None:
    wrong = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        wrong += [name for name in names if name in NETWORK or name.partition(".")[0] in NEVER]
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name) and node.func.id in RUNS:
                wrong.append(node.func.id)
            if ast.unparse(node.func) in ("torch.load", "os.system", "os.popen"):
                wrong.append(ast.unparse(node.func))
            for word in node.keywords:
                if word.arg in ("allow_pickle", "shell") and not (
                    isinstance(word.value, ast.Constant) and word.value.value is False
                ):
                    wrong.append(word.arg)
    assert wrong == []

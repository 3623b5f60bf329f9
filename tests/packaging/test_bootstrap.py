"""The set-up script: what it finds missing, what it says, what it does not do twice."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def bootstrap() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_needs_nothing_but_the_standard_library() -> None:
    import sys

    source = (ROOT / "packaging" / "bootstrap.py").read_text("utf-8")
    imported = set(re.findall(r"^(?:import|from) (\w+)", source, re.M)) - {"__future__"}
    assert imported <= sys.stdlib_module_names


def test_missing_libraries_are_named_by_their_packages(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(bootstrap, "has_ensurepip", lambda: True)
    monkeypatch.setattr(bootstrap, "shared_libraries", lambda: " ".join(set(bootstrap.OFFSCREEN) - {"libEGL.so.1"}))
    assert bootstrap.missing_packages() == ["libegl1"]
    monkeypatch.setenv("DISPLAY", ":0")
    assert set(bootstrap.missing_packages()) == {"libegl1", *bootstrap.WINDOWED.values()}


def test_a_bare_python_lacks_pip(bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "PYTHON", tmp_path / "none")
    monkeypatch.setattr(bootstrap, "has_ensurepip", lambda: False)
    monkeypatch.setattr(bootstrap, "shared_libraries", lambda: " ".join({**bootstrap.OFFSCREEN, **bootstrap.WINDOWED}))
    assert bootstrap.missing_packages() == ["python3-venv"]


def test_who_is_not_root_gets_one_line_to_run(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(SystemExit) as end:
        bootstrap.install_packages(["libegl1", "libgl1"])
    assert end.value.code == 2
    said = capsys.readouterr().err
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libgl1" in said


def test_an_unknown_verb_shows_the_verbs(bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(["dance"]) == 2
    assert "bootstrap.py run" in capsys.readouterr().out


def test_an_unknown_benchmark_names_those_there(bootstrap: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.main(["bench", "dance"]) == 2
    assert "start" in capsys.readouterr().err


def test_the_readme_names_both_commands(bootstrap: ModuleType) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for verb in ("run", "test"):
        assert f"python3 packaging/bootstrap.py {verb}" in readme
        assert f"py packaging\\bootstrap.py {verb}" in readme
    ci = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "python3 packaging/bootstrap.py test" in ci


def test_requirements_are_exact() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = (ROOT / "packaging" / name).read_text("utf-8").splitlines()
        pins = [line for line in lines if line and not line.startswith(("#", "-r"))]
        assert [line for line in pins if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []


def test_the_readme_names_every_package_and_speaks_the_windows_words(bootstrap: ModuleType) -> None:
    readme = " ".join((ROOT / "README.md").read_text("utf-8").split())
    named = set(re.findall(r"`([a-z0-9.-]+)`", readme))
    assert {*bootstrap.OFFSCREEN.values(), "python3-venv"} <= named
    xcb = {name for name in bootstrap.WINDOWED.values() if name.startswith("libxcb")}
    assert set(bootstrap.WINDOWED.values()) - xcb <= named and len(xcb) == 8
    texts = (ROOT / "resources" / "i18n" / "app_zh_CN.ts").read_text("utf-8")
    words = re.findall(r"(?<!\*)\*([A-Z][^*]+)\*(?!\*)", readme)
    assert words and [word for word in words if f"<source>{word}</source>" not in texts] == []

#!/usr/bin/env python3
"""Set-up and daily work with nothing but Python's standard library.

    python3 packaging/bootstrap.py run             set up what is missing, then open the program
    python3 packaging/bootstrap.py test [ARGS]     the tests (ARGS go to pytest; --long adds the long ones)
    python3 packaging/bootstrap.py check           format, lint, types, walls between the rooms
    python3 packaging/bootstrap.py bench NAME      one benchmark of tests/benchmarks beside its peer
    python3 packaging/bootstrap.py screens DIR     every page, both languages, both themes, as PNG
    python3 packaging/bootstrap.py sample          write the sample institution's files anew
    python3 packaging/bootstrap.py texts           gather the sentences and build the languages
    python3 packaging/bootstrap.py build           the program as one folder, with its smoke test

On Windows: `py packaging\\bootstrap.py run`. Everything is installed into `.venv` beside this folder.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
OLDEST = (3, 11)

# Shared libraries that Qt opens, and the Debian packages that hold them.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOWED = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def main(argv: list[str]) -> int:
    """Do what the first word says."""
    verbs = {
        "run": run, "test": test, "check": check, "bench": bench,
        "screens": screens, "sample": sample, "texts": texts, "build": build,
    }  # fmt: skip
    if not argv or argv[0] not in verbs:
        print(__doc__)
        return 0 if argv and argv[0] in ("-h", "--help", "help") else 2
    if sys.version_info < OLDEST:
        print("This Python is too old: install Python 3.11 or newer from python.org and start again.", file=sys.stderr)
        return 2
    return verbs[argv[0]](argv[1:])


def run(arguments: list[str]) -> int:
    """Open the window; where there is no display, do the whole main job and say where the reports lie."""
    set_up("requirements.txt")
    if arguments or has_display():
        return call(PYTHON, ROOT / "main.py", *arguments)
    folder = ROOT / "build" / "demo"
    shutil.rmtree(folder, ignore_errors=True)
    print(f"There is no display here: the sample institution is worked through without a window, into {folder}")
    status = call(PYTHON, ROOT / "main.py", "demo", "--out", folder)
    if status == 0:
        print(f"The reports lie in {folder}")
    return status


def test(arguments: list[str]) -> int:
    """The whole suite, without a display if there is none."""
    set_up("requirements-dev.txt")
    return call(PYTHON, "-m", "pytest", *arguments)


def check(arguments: list[str]) -> int:
    """The four checks side by side; prints what each that failed had to say."""
    set_up("requirements-dev.txt")
    checks = {
        "format": [SCRIPTS / "ruff", "format", "--check", "--cache-dir", ".cache/ruff", "."],
        "lint": [SCRIPTS / "ruff", "check", "--cache-dir", ".cache/ruff", "."],
        "types": [PYTHON, "-m", "mypy"],
        "walls": [SCRIPTS / "lint-imports", "--cache-dir", ".cache/imports"],
    }
    started = {
        name: subprocess.Popen(
            list(map(str, command)), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        for name, command in checks.items()
    }
    failed = False
    for name, process in started.items():
        said, _ = process.communicate()
        failed |= process.returncode != 0
        print(f"{name:<8} {'clean' if process.returncode == 0 else 'FAILED'}")
        if process.returncode:
            print(said)
    return int(failed)


def bench(arguments: list[str]) -> int:
    """One benchmark; it prints its table beside its peer's figures."""
    folder = ROOT / "tests" / "benchmarks"
    names = sorted(path.stem for path in folder.glob("[!_]*.py"))
    if not arguments or arguments[0] not in names:
        print(f"Name a benchmark: {', '.join(names)}", file=sys.stderr)
        return 2
    set_up("requirements-dev.txt")
    return call(PYTHON, folder / f"{arguments[0]}.py", *arguments[1:])


def screens(arguments: list[str]) -> int:
    """Pictures of every page."""
    if not arguments:
        print("Name the folder for the pictures: bootstrap.py screens DIR", file=sys.stderr)
        return 2
    set_up("requirements.txt")
    return call(PYTHON, ROOT / "packaging" / "screens.py", *arguments)


def sample(arguments: list[str]) -> int:
    """The sample institution's files from their seed."""
    set_up("requirements.txt")
    shipped = ["--seed", "20261122", "--out", ROOT / "resources" / "sample"]
    return call(PYTHON, ROOT / "packaging" / "sample_institution.py", *(arguments or shipped))


def texts(arguments: list[str]) -> int:
    """Sentences out of the code, languages into the program."""
    set_up("requirements.txt")
    gather_texts()
    return build_texts(always=True)


def build(arguments: list[str]) -> int:
    """The one-folder program."""
    set_up("requirements-dev.txt")
    return call(PYTHON, ROOT / "packaging" / "build.py", *arguments)


def set_up(requirements: str) -> None:
    """Libraries of the system, the virtual environment, the pinned requirements, the languages; instant when done."""
    needed = missing_packages()
    if needed:
        install_packages(needed)
    wanted = fingerprint(requirements)
    stamps = [VENV / f"{name}.stamp" for name in ("requirements-dev.txt", requirements)]
    if not any(stamp.is_file() and stamp.read_text() == fingerprint(stamp.stem) for stamp in stamps):
        if not PYTHON.is_file():
            must(sys.executable, "-m", "venv", VENV)
        print("Installing what the program needs into .venv (once; some minutes) …", flush=True)
        must(
            PYTHON,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "-r",
            ROOT / "packaging" / requirements,
        )
        (VENV / f"{requirements}.stamp").write_text(wanted)
    build_texts(always=False)


def fingerprint(requirements: str) -> str:
    """Changes whenever the pinned versions or the Python do."""
    names = ["requirements.txt"] if requirements == "requirements.txt" else ["requirements.txt", requirements]
    content = b"".join((ROOT / "packaging" / name).read_bytes() for name in names)
    return hashlib.sha256(content + sys.version.encode()).hexdigest()


def missing_packages() -> list[str]:
    """The Debian packages without which Qt would not start here; none on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**OFFSCREEN, **(WINDOWED if has_display() else {})}
    missing = sorted({package for library, package in wanted.items() if library not in shared_libraries()})
    if not PYTHON.is_file() and not has_ensurepip():
        missing.append("python3-venv")
    return missing


def shared_libraries() -> str:
    """What the dynamic linker knows, as one text."""
    ldconfig = shutil.which("ldconfig") or "/sbin/ldconfig"
    return subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False).stdout


def has_ensurepip() -> bool:
    """Debian splits pip's bootstrap from Python; without it a virtual environment cannot be made."""
    return (Path(sysconfig.get_path("stdlib")) / "ensurepip").is_dir()


def install_packages(packages: list[str]) -> None:
    """As root on Debian install them; otherwise print the one line to run and stop."""
    if not shutil.which("apt-get"):
        stop("Qt needs libraries that this system lacks; install what corresponds to Debian's: " + " ".join(packages))
    if os.geteuid() != 0:
        line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends " + " ".join(packages)
        stop(f"Some system libraries are missing. Run this line once, then start again:\n  {line}")
    print("Installing system libraries: " + " ".join(packages), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    must("apt-get", "update", "-qq", environment=quiet)
    must("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages, environment=quiet)


def gather_texts() -> None:
    """Bring the .ts files up to date with the sentences in the code (English: plural forms only)."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    folder = ROOT / "resources" / "i18n"
    common = [
        "-locations",
        "none",
        "-no-obsolete",
        "-tr-function-alias",
        "QT_TRANSLATE_NOOP+=mark",
        "-tr-function-alias",
        "translate+=plural",
        "-source-language",
        "en",
    ]
    for language, more in (("zh_CN", []), ("en", ["-pluralonly"])):
        target = folder / f"app_{language}.ts"
        must(SCRIPTS / "pyside6-lupdate", *common, *more, *sources, "-target-language", language, "-ts", target)


def build_texts(always: bool) -> int:
    """Compile each language's .ts into the .qm that the program loads, when it is older than its source."""
    folder = ROOT / "resources" / "i18n"
    for language in ("zh_CN", "en"):
        sources, target = sorted(folder.glob(f"*_{language}.ts")), folder / f"alliance_desk_{language}.qm"
        newest = max((source.stat().st_mtime for source in sources), default=0)
        if sources and (always or not target.is_file() or target.stat().st_mtime < newest):
            must(SCRIPTS / "pyside6-lrelease", "-silent", *sources, "-qm", target)
    return 0


def has_display() -> bool:
    """Whether a window could be seen."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def call(*command: object) -> int:
    """Run in the project's folder and give back the exit status; Ctrl-C belongs to the child."""
    environment = dict(os.environ)
    if not has_display():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    process = subprocess.Popen([str(word) for word in command], cwd=ROOT, env=environment)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


def must(*command: object, environment: dict[str, str] | None = None) -> None:
    """Run a step of the set-up; if it fails, say which and stop."""
    words = [str(word) for word in command]
    if subprocess.run(words, cwd=ROOT, env=environment, check=False).returncode:
        stop(f"This step of the set-up failed: {' '.join(words[:6])} … (see above)")


def stop(sentence: str) -> None:
    """End with one sentence on standard error."""
    print(sentence, file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

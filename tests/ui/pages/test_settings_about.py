import re
import tomllib

from app.paths import root
from app.ui.pages.settings_about import LICENCES, version


def test_the_version_is_the_projects() -> None:
    assert version() == tomllib.loads((root() / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def test_every_library_that_runs_with_it_is_thanked() -> None:
    pins = (root() / "packaging" / "requirements.txt").read_text("utf-8")
    named = " ".join(name for name, _ in LICENCES).lower()
    wanted = {name.removesuffix("-Essentials").lower() for name in re.findall(r"^([\w-]+)==", pins, re.MULTILINE)}
    assert [name for name in sorted(wanted) if name.replace("sqlcipher3", "sqlcipher") not in named] == []

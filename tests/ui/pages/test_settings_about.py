import tomllib

from app.paths import root
from app.ui.pages.settings_about import version


def test_the_version_is_the_projects() -> None:
    assert version() == tomllib.loads((root() / "pyproject.toml").read_text("utf-8"))["project"]["version"]

"""What this program is, what it promises, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.ui.icons import logo
from app.ui.widgets import Card, PlainLabel, rule
from app.ui.widgets.labels import picture

LICENCES = (
    ("Python", "PSF"),
    ("Qt, PySide6", "LGPL 3"),
    ("SQLite, SQLCipher", "Public Domain, BSD"),
    ("NumPy, SciPy, pandas, scikit-learn", "BSD"),
    ("PyTorch (torch)", "BSD, Apache 2"),
    ("cryptography, sqlite-utils, safetensors", "Apache 2, BSD"),
    ("Polars, python-calamine, RapidFuzz, pypinyin", "MIT"),
    ("pyqtgraph, platformdirs", "MIT"),
    ("typst, python-docx, python-pptx, XlsxWriter, segno", "Apache 2, MIT, BSD"),
    ("Noto Sans SC", "OFL 1.1"),
    ("Lucide", "ISC"),
)


class AboutCard(Card):
    """Name, version, promises and licences."""

    def __init__(self) -> None:
        super().__init__(spacing=12)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(picture(logo(44)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(self.tr("Alliance Desk"), "sentence"))
        words.addWidget(PlainLabel(self.tr("Version {0}").format(version()), "second"))
        row.addLayout(words, 1)
        self.add(row)
        promise = self.tr(
            "It works without a network and opens none. Data stays in one encrypted file on this computer; "
            "only what you export leaves it."
        )
        self.add(PlainLabel(promise, wrap=True))
        self.add(rule())
        self.add(PlainLabel(self.tr("Built with"), "label"))
        for name, licence in LICENCES:
            line = QHBoxLayout()
            line.addWidget(PlainLabel(name))
            line.addStretch(1)
            line.addWidget(PlainLabel(licence, "second"))
            self.add(line)


def version() -> str:
    """The program's version."""
    from app import __version__

    return __version__

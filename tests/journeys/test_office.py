"""LibreOffice opens what we write, without a repair and without losing a page. Where it is not installed: skipped."""

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pypdf
import pytest

from app.jobs.progress import Progress
from app.jobs.write_overview import write_overview, write_student_audit
from app.jobs.write_report import write_report
from app.store.database import Store

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
KINDS = ("docx", "xlsx", "pptx")
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")


def converted(files: list[Path], folder: Path) -> dict[str, pypdf.PdfReader]:
    """Each file as the PDF that LibreOffice makes of it."""
    environment = {**os.environ, "HOME": str(folder / "home")}
    (folder / "home").mkdir()
    found = {}
    for kind in KINDS:  # names differ in nothing but the ending, so each kind has a folder of its own
        mine = [str(path) for path in files if path.suffix == f".{kind}"]
        if mine:
            words = [str(OFFICE), "--headless", "--convert-to", "pdf", "--outdir", str(folder / kind), *mine]
            done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=240, check=False)
            assert done.returncode == 0, done.stderr
            for path in mine:
                made = folder / kind / f"{Path(path).stem}.pdf"
                assert made.is_file(), f"{Path(path).name} was not opened: {done.stdout} {done.stderr}"
                found[Path(path).name] = pypdf.PdfReader(made)
    return found


def words_of(reader: pypdf.PdfReader) -> str:
    return "".join(page.extract_text() for page in reader.pages)


@needs_office
@pytest.mark.long
@pytest.mark.parametrize("ref", ["summer_museum", "autumn_health"])
def test_the_samples_reports_open(
    sample_store: Store, today: date, progress: Progress, tmp_path: Path, ref: str
) -> None:
    files = write_report(sample_store, ref, tmp_path / "out", formats=KINDS, today=today, progress=progress).files
    pages = converted(list(files), tmp_path)
    for language, verdicts in (("en", ("Works", "Does not work")), ("zh_CN", ("有效", "无效"))):
        verdict = verdicts[0 if ref == "summer_museum" else 1]
        stem = f"{ref}-report.{language}"
        assert len(pages[f"{stem}.pptx"].pages) == 10
        for kind in KINDS:
            words = words_of(pages[f"{stem}.{kind}"])
            assert verdict in words, (stem, kind)
            assert "#REF" not in words and "Err:5" not in words


@needs_office
@pytest.mark.long
def test_overview_and_audit_open(sample_store: Store, today: date, progress: Progress, tmp_path: Path) -> None:
    kinds = ("docx", "xlsx")
    files = [
        *write_overview(sample_store, tmp_path / "out", formats=kinds, today=today, progress=progress).files,
        *write_student_audit(sample_store, tmp_path / "out", formats=kinds, today=today, progress=progress).files,
    ]
    pages = converted(files, tmp_path)
    assert len(pages) == 8
    for name, reader in pages.items():
        assert ("审计" if "zh_CN" in name and "audit" in name else "") in words_of(reader)


@needs_office
@pytest.mark.long
def test_a_small_deck_opens(store: Store, small_campaign, today: date, progress: Progress, tmp_path: Path) -> None:
    files = write_report(
        store, small_campaign(store), tmp_path / "out", formats=["pptx"], languages=["en"], today=today,
        progress=progress,
    ).files  # fmt: skip
    assert len(converted(list(files), tmp_path)["summer-report.en.pptx"].pages) == 10

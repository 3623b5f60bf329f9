import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from app.domain.errors import UserError
from app.jobs.consent_form import consent_form
from app.store.database import Store


def test_the_form_of_this_institution_and_its_partners(
    store: Store, small_campaign: Callable[..., str], tmp_path: Path
) -> None:
    small_campaign(store)
    path = consent_form(store, tmp_path / "form.pdf", "zh_CN")
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(path.read_bytes())).pages)
    assert "Test school" in text and "Museum" in text and "授权书" in text


def test_on_the_first_day_there_is_one_too(store: Store, tmp_path: Path) -> None:
    assert consent_form(store, tmp_path / "form.pdf", "en").read_bytes().startswith(b"%PDF")
    with pytest.raises(UserError, match=r"must end in \.pdf"):
        consent_form(store, tmp_path / "form.docx", "en")

"""Print a consent form: on its first day an institution may write to nobody without one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import UserError
from app.domain.messages import mark
from app.jobs.progress import Progress

if TYPE_CHECKING:
    from app.store.database import Store

PARTNERS_MOST = 4


def consent_form(store: Store, path: Path | str, language: str, progress: Progress | None = None) -> Path:
    """Write the form as PDF to `path`, with this institution's name and its partners that have an agreement today."""
    from app.reports.consent_form import consent_pdf
    from app.reports.saving import save
    from app.store import institution
    from app.store import partners as kept
    from app.texts import translator

    target = Path(path)
    if target.suffix.lower() != ".pdf":
        raise UserError(mark("jobs_measure", "The form is a PDF: “{file}” must end in .pdf."), file=target.name)
    (progress or Progress()).step(mark("jobs_measure", "Setting the consent form"))
    today = institution.today(store).isoformat()
    bound = {one.partner_id for one in kept.agreements(store) if one.starts[:10] <= today <= one.ends[:10]}
    names = [one.name for one in kept.partners(store) if one.id in bound]
    if len(names) > PARTNERS_MOST:
        names = []  # too many to tick on paper: one open line, filled in by hand for each partner
    return save(target, consent_pdf(institution.get(store).name, names, translator(language), language))

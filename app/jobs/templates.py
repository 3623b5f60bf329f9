"""Blank import templates in the person's language; filled in, they import as they are."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import UserError
from app.domain.imports import EXAMPLE_MARKS, KINDS, REASON_HEADERS, FieldSpec
from app.domain.messages import Message, mark
from app.jobs.progress import Progress
from app.texts import translator

TYPES: dict[str, Message] = {
    "text": mark("intake", "Text"),
    "name": mark("intake", "A person's name"),
    "id": mark("intake", "A number or code of your own; the same in every file"),
    "ids": mark("intake", "One or several ids, with commas between them"),
    "phone": mark("intake", "A phone number, formatted as text"),
    "email": mark("intake", "An e-mail address"),
    "idnum": mark("intake", "An ID number, formatted as text"),
    "birth": mark("intake", "A date, best as 2024-03-05"),
    "date": mark("intake", "A date, best as 2024-03-05"),
    "moment": mark("intake", "A date, with a time if it is known: 2024-03-05 14:30"),
    "number": mark("intake", "A number"),
    "money": mark("intake", "An amount of money"),
    "integer": mark("intake", "A whole number"),
    "rating": mark("intake", "A number from 0 to 5"),
    "yesno": mark("intake", "Yes or no"),
    "gender": mark("intake", "Male or female"),
    "grade": mark("intake", "A school grade, such as Grade 3"),
    "schooling": mark("intake", "Kindergarten, primary, junior, senior, vocational, university or adult"),
    "list": mark("intake", "Several words with commas between them"),
    "channels": mark("intake", "WeChat, SMS, phone, e-mail, app, post; several with commas between them"),
    "channel": mark("intake", "WeChat, SMS, phone, e-mail, app or post"),
    "relation": mark("intake", "Mother, father, grandparent, other"),
    "purpose": mark("intake", "marketing, profiling or sharing; also in Chinese"),
    "industry": mark("intake", "Bank, car, insurance, museum, clinic, bookshop, gym or another"),
    "enrolment_status": mark("intake", "Active, completed, cancelled or refunded"),
    "event_type": mark("intake", "Viewed, attended, completed, rated, asked, refunded"),
    "outcome_type": mark("intake", "Sent, opened, redeemed, enrolled, attended, bought, refunded"),
}


def blank_template(kind: str, path: str | Path, language: str, *, progress: Progress | None = None) -> Path:
    """Write the blank table of `kind` to `path` (XLSX). The example row is left out when the file is imported."""
    from app.intake.template import TemplateText, write_template

    if kind not in KINDS:
        raise UserError(mark("intake", "There is no kind of table called “{kind}”."), kind=kind)
    say, spec, out = translator(language), KINDS[kind], Path(path)
    (progress or Progress()).step(mark("intake", "Writing the template"))
    chinese = language == "zh_CN"

    def described(field: FieldSpec) -> tuple[str, str, bool, str]:
        return say(field.label), say(TYPES[field.type]), field.required, field.example

    text = TemplateText(
        sheet=say(spec.title)[:31].replace("/", " ").replace("'", " "),
        dictionary=say(mark("intake", "Dictionary")),
        columns=(
            say(mark("intake", "Column")),
            say(mark("intake", "What stands there")),
            say(mark("intake", "Needed")),
            say(mark("intake", "Example")),
        ),
        yes=say(mark("intake", "yes")),
        no=say(mark("intake", "no")),
        note_header=REASON_HEADERS[chinese],
        note=EXAMPLE_MARKS[chinese],
        fields=[described(field) for field in spec.fields],
    )
    try:
        write_template(out, text)
    except OSError as error:
        raise UserError(
            mark("intake", "{file} cannot be written ({error}): choose another place."),
            file=out.name,
            error=str(error.strerror or error),
        ) from None
    return out

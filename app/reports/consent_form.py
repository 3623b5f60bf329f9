"""The printable consent form: purposes x recipients x channels x kinds of data, each to be ticked apart, none ticked.

Separate consent for each recipient and purpose, the right to withdraw as easily as to give, guardians for children:
PIPL articles 13-15, 23, 29, 31; GDPR articles 7 and 8.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence

from app import paths
from app.domain.consents import DATA_KINDS, PURPOSE_NAMES, WAYS, WITHOUT_CHANNEL
from app.domain.messages import Message, mark
from app.reports.pdf import typeset

Translate = Callable[[Message], str]
WORDS: dict[str, Message] = {
    "title": mark("reports", "Consent form"),
    "intro": mark(
        "reports",
        "We teach your child or you. Beyond teaching we may only do what you allow here. You may tick nothing at all: "
        "lessons, prices and places stay the same.",
    ),
    "who": mark("reports", "1  Who you are"),
    "what": mark("reports", "2  What you allow"),
    "each": mark("reports", "Each line stands alone. Tick yes or no, and then the ways and the data you agree to."),
    "recipient": mark("reports", "Recipient:"),
    "yes": mark("reports", "Yes"),
    "no": mark("reports", "No"),
    "rights": mark("reports", "3  Your rights"),
    "sign": mark("reports", "4  Signature"),
    "under": mark(
        "reports", "For a child under 14 a guardian signs; from 14 to 17 both sign; adults sign for themselves."
    ),
    "office": mark("reports", "For the office"),
    "received": mark("reports", "received on"),
    "by": mark("reports", "by"),
    "version": mark("reports", "Version of the text:"),
    "page": mark("reports", "Page {page} of {pages}"),
}
FIELDS = (
    mark("reports", "Student's name"),
    mark("reports", "Date of birth"),
    mark("reports", "Guardian's name"),
    mark("reports", "Relation"),
    mark("reports", "Phone"),
    mark("reports", "Class or course"),
)
HEADERS = (
    mark("reports", "Purpose and recipient"),
    mark("reports", "Do you agree?"),
    mark("reports", "Ways"),
    mark("reports", "Data"),
)
RIGHTS = (
    mark(
        "reports",
        "You can withdraw any line at any time, by word, message or letter to us; it ends at once and costs nothing.",
    ),
    mark("reports", "You can see, correct, copy and have deleted what we keep about you."),
    mark("reports", "What you do not allow has no consequence for lessons, prices or places."),
    mark("reports", "The consent ends on the date you write here, at the latest when the student leaves us:"),
    mark("reports", "You get a copy of this form."),
)
SIGNATURES = (
    mark("reports", "Guardian's signature"),
    mark("reports", "Date"),
    mark("reports", "Student's signature"),
    mark("reports", "Date"),
)
ANY = mark("reports", "{purpose}: {what}")
# purpose of the ledger, what of it this line is about, what that means, kinds of data
LINES: tuple[tuple[str, Message | None, Message, tuple[str, ...]], ...] = (
    (
        "marketing",
        mark("reports", "our own courses and events"),
        mark("reports", "We write to you about what we teach."),
        ("contact",),
    ),
    (
        "marketing",
        mark("reports", "partners' offers"),
        mark("reports", "We write to you ourselves; partners learn nothing about you."),
        ("contact", "age_band"),
    ),
    (
        "profiling",
        None,
        mark("reports", "A computer program here chooses offers for adults; you can have it switched off."),
        ("age_band", "courses", "district"),
    ),
)
SHARING = mark("reports", "The partner named here may contact you itself.")
NO_WAYS = mark("reports", "None: nothing is sent")


def consent_pdf(institution: str, partners: Sequence[str], say: Translate, language: str) -> bytes:
    """The form as PDF; one line to tick for each partner, or an open one where there is none yet."""
    data = form(institution, partners, say)
    data["version"] = text_version(data)
    data["lang"] = language.partition("_")[0]
    data["region"] = language.partition("_")[2].lower() or "us"
    template = (paths.resources() / "templates" / "consent.typ").read_bytes()
    return typeset({"main.typ": template, "data.json": json.dumps(data, ensure_ascii=False).encode()})


def form(institution: str, partners: Sequence[str], say: Translate) -> dict[str, object]:
    """Every word of the form in one language."""
    rows = [_row(institution, *line, say=say) for line in LINES]
    rows += [_row(name, "sharing", None, SHARING, tuple(DATA_KINDS), say=say) for name in partners or ("?",)]
    return {
        "institution": institution,
        "words": {key: say(text) for key, text in WORDS.items()},
        "fields": [say(text) for text in FIELDS],
        "headers": [say(text) for text in HEADERS],
        "rows": rows,
        "rights": [say(text) for text in RIGHTS],
        "signatures": [say(text) for text in SIGNATURES],
    }


def text_version(data: dict[str, object]) -> str:
    """A short fingerprint of the words: a consent counts for the text that was signed."""
    return hashlib.sha256(json.dumps(data, ensure_ascii=False, sort_keys=True).encode()).hexdigest()[:12]


def _row(
    recipient: str, purpose: str, what: Message | None, meaning: Message, kinds: tuple[str, ...], *, say: Translate
) -> dict[str, object]:
    """One line to tick, in the words of the ledger: whoever types it in finds the same ones on screen."""
    named = PURPOSE_NAMES[purpose]
    return {
        "purpose": say(ANY.filled(purpose=named, what=what) if what else named),
        "meaning": say(meaning),
        "recipient": recipient,
        "channels": [] if purpose in WITHOUT_CHANNEL else [say(words) for words in WAYS.values()],
        "no_ways": say(NO_WAYS),
        "kinds": [say(DATA_KINDS[kind]) for kind in kinds],
    }

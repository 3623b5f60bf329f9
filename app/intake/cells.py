"""One cell's text -> one clean value, or the reason why not. Called once for each distinct text of a column.

A reader takes the stripped text and returns the value; it raises Unreadable with a reason and, where one can be
guessed, a repair. Reasons name what is wrong with this cell; row and column are added by the caller.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import partial

from app.domain.messages import Message, mark
from app.intake import words
from app.intake.dates import read_birth, read_date, read_moment
from app.intake.unreadable import Unreadable

Reader = Callable[[str], object]

_BLANKS = " \t\r\n\u00a0\u3000\ufeff\u200b\u200c\u200d\u2060"
_MOBILE = re.compile(r"1[3-9]\d{9}")
_PHONE_NOISE = re.compile(r"[\s\-–—()（）.]+")
_SCIENTIFIC = re.compile(r"[-+]?\d+(?:\.(\d+))?[eE]\+?(\d+)")
_WHOLE_FLOAT = re.compile(r"(\d+)\.0+")
_NUMBER = re.compile(r"[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?")
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_CURRENCY = re.compile(r"^(?:¥|￥|\$|€|£|rmb|cny|usd|eur)|(?:元|块|圆|rmb|cny|usd|eur)(?:整|/.*)?$", re.IGNORECASE)
_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[A-Za-z]{2,}")
_LIST_MARKS = re.compile(r"[,，;；、|\n]+")
_RANGE = re.compile(r"(.*?\d[千万亿]?元?)\s*(?:-|–|—|~|～|至|到)\s*(\d.*)")
_ROUGH = re.compile(r"(约|大约|近|超过|不足|至少|≥|≤|>|<)|(以上|以下|以内|左右|上下|多|余|起|\+)$")
_MADE_A_DATE = re.compile(r"\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}月\d{1,2}日|\d{1,2}-[A-Za-z]{3}")
_FORMULA_GUARD = re.compile(r"^'(?=[=+\-@\t\r＝＋－＠])")
DIGITS_LOST = mark(
    "intake", "A spreadsheet has cut digits off this number: format the column as text and enter it again."
)
NOT_A_NUMBER = mark("intake", "This is not a number.")
RANGE = mark("intake", "This is a range, not one number: write the number that counts.")
ROUGH = mark("intake", "This is a rough figure, not a number: write the number that counts.")
MADE_A_DATE = mark(
    "intake", "A spreadsheet may have made a date of this: format the column as text and enter it again."
)


def tidy(text: str) -> str:
    """A cell without the blanks around it, in one Unicode form, without the quote that guarded it as a formula, and
    without the zero bytes that some systems fill their fields with."""
    return _FORMULA_GUARD.sub("", unicodedata.normalize("NFC", text).replace("\0", "").strip(_BLANKS))


def narrow(text: str) -> str:
    """Full-width letters and digits made plain."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text).strip(_BLANKS)


def read_text(text: str) -> str:
    """Any text; kept as written."""
    return text


def read_name(text: str) -> str:
    """A person's name: inner blanks single, blanks between Han characters removed; refuses a name of digits."""
    if text.isascii() and text.replace(" ", "").isdigit():
        return read_id(text)  # tables without names carry a number instead; it identifies just as well
    name = re.sub(r"\s+", " ", text.replace("\u3000", " "))
    return re.sub(r"(?<=[\u3400-\u9fff])\s(?=[\u3400-\u9fff])", "", name)


def read_id(text: str) -> str:
    """A code of any kind: full-width made plain, the ".0" of a spreadsheet's number dropped. A code like 1-3 that a
    spreadsheet has made the third of January is refused."""
    code = narrow(text)
    if _MADE_A_DATE.fullmatch(code):
        raise Unreadable(MADE_A_DATE)
    whole = _WHOLE_FLOAT.fullmatch(code)
    if whole:
        return whole[1]
    return _digits_of(code) if _SCIENTIFIC.fullmatch(code) else code


def _digits_of(text: str) -> str:
    """The digits of a number in scientific writing, if all of them are there; else Unreadable."""
    found = _SCIENTIFIC.fullmatch(text)
    assert found is not None
    decimals = len((found[1] or "").rstrip("0"))
    size = int(found[2])
    if size > 14 or decimals < size - 1:  # 1.38E+10 says 3 of its 11 digits
        raise Unreadable(DIGITS_LOST)
    return str(int(float(text)))


def read_phone(text: str) -> str:
    """A mobile or other number as digits (a foreign one keeps its +); Unreadable with the reason otherwise."""
    plain = narrow(text)
    if _MOBILE.fullmatch(plain):
        return plain
    if _MADE_A_DATE.fullmatch(plain):
        raise Unreadable(MADE_A_DATE)
    if _SCIENTIFIC.fullmatch(plain):
        plain = _digits_of(plain)
    whole = _WHOLE_FLOAT.fullmatch(plain)
    number = _PHONE_NOISE.sub("", whole[1] if whole else plain)
    home = re.sub(r"^(?:\+86|0086|86(?=1[3-9]\d{9}$))", "", number)
    if _MOBILE.fullmatch(home):
        return home
    return _other_phone(home, text)


def _other_phone(number: str, text: str) -> str:
    parts = [part for part in re.split(r"[/,，;；、\s]+", narrow(text)) if _MOBILE.fullmatch(part)]
    if parts:
        raise Unreadable(mark("intake", "There is more than one number here: keep one."), parts[0])
    if not re.fullmatch(r"\+?\d+", number):
        raise Unreadable(mark("intake", "This is not a phone number."))
    if re.match(r"1[3-9]", number):
        raise Unreadable(
            mark("intake", "A mobile number has 11 digits, this one has {count}.").filled(count=len(number))
        )
    if not 7 <= len(number.lstrip("+")) <= 15:
        raise Unreadable(
            mark("intake", "A phone number has 7 to 15 digits, this one has {count}.").filled(count=len(number))
        )
    return number


def read_email(text: str) -> str:
    """An e-mail address in lower case."""
    address = narrow(text).replace(" ", "").lower()
    if not _EMAIL.fullmatch(address):
        raise Unreadable(mark("intake", "This is not an e-mail address."))
    return address


WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECKS = "10X98765432"


def read_id_number(text: str) -> str:
    """An identity number: 18 characters are checked as GB 11643 says; other documents are kept if they can be one."""
    number = narrow(text).replace(" ", "").upper()
    if _SCIENTIFIC.fullmatch(number):
        raise Unreadable(DIGITS_LOST)
    if re.fullmatch(r"\d{17}[\dX]", number):
        if number.endswith("000"):
            raise Unreadable(DIGITS_LOST)
        check = CHECKS[sum(w * int(d) for w, d in zip(WEIGHTS, number[:17], strict=True)) % 11]
        if check != number[17]:
            raise Unreadable(mark("intake", "The check digit of this ID number is wrong: compare it with the card."))
        read_birth(number[6:14])
        return number
    if not re.fullmatch(r"[A-Z0-9()]{5,20}", number) or re.fullmatch(r"\d{16,17}|\d{19,20}", number):
        raise Unreadable(
            mark("intake", "An ID number has 18 characters, this one has {count}.").filled(count=len(number))
        )
    return number


def read_number(text: str) -> float:
    """A number; thousands separators, full-width digits, a percent sign and 万 or 亿 are understood."""
    plain = narrow(text).replace(" ", "").replace("，", ",").replace("−", "-")
    scale = 1.0
    if plain.startswith("(") and plain.endswith(")"):  # how accountants write a minus
        plain, scale = plain[1:-1], -1.0
    for mark_, factor in (("%", 0.01), ("万", 1e4), ("亿", 1e8), ("千", 1e3)):
        if plain.endswith(mark_):
            plain, scale = plain[:-1], scale * factor
    if _THOUSANDS.fullmatch(plain):
        plain = plain.replace(",", "")
    if not _NUMBER.fullmatch(plain):
        raise _no_number(narrow(text))
    number = float(plain) * scale
    if not abs(number) < 1e15:
        raise Unreadable(NOT_A_NUMBER)
    return round(number, 10)


def _no_number(text: str) -> Unreadable:
    """What to say of a range or a rough figure; the middle of the one and the number in the other are proposed."""
    span, bare = _RANGE.fullmatch(text), _ROUGH.sub("", text)
    try:
        if span:
            unit = re.search(r"[千万亿]", span[2]) if not re.search(r"[千万亿]", span[1]) else None
            low, high = read_money(span[1].removesuffix("元") + (unit[0] if unit else "")), read_money(span[2])
            return Unreadable(RANGE, _written((low + high) / 2))
        if bare != text:
            return Unreadable(ROUGH, _written(read_money(bare)))
    except Unreadable:
        pass
    return Unreadable(NOT_A_NUMBER)


def _written(number: float) -> str:
    return str(int(number)) if number == int(number) else format(number, ".10g")


def read_money(text: str) -> float:
    """An amount of money; a currency sign or 元 around it does not matter."""
    plain = narrow(text).replace(" ", "")
    for _ in range(2):
        plain = _CURRENCY.sub("", plain)
    return read_number(plain)


def read_integer(text: str) -> int:
    """A whole number."""
    number = read_number(re.sub(r"(?<=\d)[人个岁级节名位]$", "", narrow(text)))
    if number != int(number):
        raise Unreadable(mark("intake", "This must be a whole number."))
    return int(number)


def read_rating(text: str) -> float:
    """A mark from 0 to 5."""
    number = read_number(re.sub(r"[分星]$", "", narrow(text)))
    if not 0 <= number <= 5:
        raise Unreadable(mark("intake", "A rating lies between 0 and 5."))
    return number


def read_grade(text: str) -> str:
    """A school year (see words); 1-3 that became the third of January is refused."""
    if _MADE_A_DATE.fullmatch(narrow(text)):
        raise Unreadable(MADE_A_DATE)
    return words.read_grade(text)


def read_list(text: str, reader: Reader = read_text) -> str:
    """Several entries in one cell, as a JSON array; written with commas, semicolons or 、."""
    if text.startswith("["):
        try:
            entries = json.loads(text)
        except ValueError:
            entries = None
        if isinstance(entries, list):
            return json.dumps([reader(str(entry)) for entry in entries], ensure_ascii=False)
    parts = [part.strip(_BLANKS) for part in _LIST_MARKS.split(text)]
    return json.dumps([reader(part) for part in parts if part], ensure_ascii=False)


READERS: dict[str, Reader] = {
    "text": read_text,
    "name": read_name,
    "id": read_id,
    "phone": read_phone,
    "email": read_email,
    "idnum": read_id_number,
    "birth": read_birth,
    "date": read_date,
    "moment": read_moment,
    "number": read_number,
    "money": read_money,
    "integer": read_integer,
    "rating": read_rating,
    "yesno": words.read_yes_no,
    "gender": words.read_gender,
    "grade": read_grade,
    "schooling": words.read_schooling,
    "list": read_list,
    "ids": partial(read_list, reader=read_id),
    "channels": partial(read_list, reader=words.reader("channel")),
    "channel": words.reader("channel"),
    "purpose": words.reader("purpose"),
    "relation": words.reader("relation"),
    "industry": words.reader("industry"),
    "enrolment_status": words.reader("enrolment_status"),
    "event_type": words.reader("event_type"),
    "outcome_type": words.reader("outcome_type"),
}


def read_all(texts: Sequence[str], reader: Reader) -> tuple[list[object], dict[int, Unreadable]]:
    """Every distinct text through a reader: the values (None where unreadable) and what was wrong, by position."""
    values: list[object] = []
    wrong: dict[int, Unreadable] = {}
    for place, text in enumerate(texts):
        try:
            values.append(reader(text))
        except Unreadable as error:
            wrong[place] = error
            values.append(None)
    return values, wrong


def reason(error: Unreadable) -> Message:
    """What to tell a person about an unreadable cell."""
    return error.reason

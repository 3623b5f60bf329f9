"""How people's data are put into words on pages: masked where a bystander could read along."""

from __future__ import annotations

from app.domain.messages import Message, mark
from app.texts import Translate

GENDERS: dict[str, Message] = {
    "female": mark("people", "Female"),
    "male": mark("people", "Male"),
    "other": mark("people", "Other"),
}
SCHOOLING: dict[str, Message] = {
    "unknown": mark("people", "Not known"),
    "kindergarten": mark("people", "Kindergarten"),
    "primary": mark("people", "Primary school"),
    "junior": mark("people", "Junior secondary"),
    "senior": mark("people", "Senior secondary"),
    "vocational": mark("people", "Vocational school"),
    "university": mark("people", "University"),
    "adult": mark("people", "Adult"),
}
RELATIONS: dict[str, Message] = {
    "mother": mark("people", "Mother"),
    "father": mark("people", "Father"),
    "grandparent": mark("people", "Grandparent"),
    "other": mark("people", "Other guardian"),
}
EVENTS: dict[str, Message] = {
    "viewed": mark("people", "Looked at"),
    "attended": mark("people", "Attended"),
    "completed": mark("people", "Completed"),
    "rated": mark("people", "Rated"),
    "asked": mark("people", "Asked about"),
    "refunded": mark("people", "Refunded"),
    "enrolled": mark("people", "Enrolled in"),
}
GRADES: dict[str, Message] = {
    "K0": mark("people", "Nursery"),
    "K1": mark("people", "Kindergarten 1"),
    "K2": mark("people", "Kindergarten 2"),
    "K3": mark("people", "Kindergarten 3"),
    "1": mark("people", "Grade 1"),
    "2": mark("people", "Grade 2"),
    "3": mark("people", "Grade 3"),
    "4": mark("people", "Grade 4"),
    "5": mark("people", "Grade 5"),
    "6": mark("people", "Grade 6"),
    "7": mark("people", "Grade 7"),
    "8": mark("people", "Grade 8"),
    "9": mark("people", "Grade 9"),
    "10": mark("people", "Grade 10"),
    "11": mark("people", "Grade 11"),
    "12": mark("people", "Grade 12"),
    "U1": mark("people", "University 1"),
    "U2": mark("people", "University 2"),
    "U3": mark("people", "University 3"),
    "U4": mark("people", "University 4"),
    "graduated": mark("people", "Left school"),
}


def worded(known: dict[str, Message], key: str | None, translate: Translate) -> str:
    """A stored word in the language of the window; a word nobody planned for stays as it is."""
    message = known.get(key or "")
    return translate(message) if message else key or ""


def masked_phone(phone: str | None) -> str:
    """138****2207: enough to recognise, too little to copy."""
    if not phone:
        return ""
    return f"{phone[:3]}****{phone[-4:]}" if len(phone) >= 9 else "****"


def grade_words(grade: str | None, translate: Translate) -> str:
    """A school year ("K2", "3", "U1") in words; a class name of the school's own stays as it is."""
    return worded(GRADES, grade, translate)

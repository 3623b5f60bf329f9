"""What a cleaning step needs to know, asked in one small form each; the answer is the step, None when cancelled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.messages import Message, mark
from app.domain.recipe import Step
from app.ui.desk import Desk
from app.ui.widgets import CheckField, ChoiceField, FormDialog, TextField

Values = dict[str, Any]
Check = Callable[[Values], dict[str, str]]
TAKEN = mark("recipe", "There already is a column “{name}”: choose another name.")
NAMED_TWICE = mark("recipe", "Two columns have the same name.")


@dataclass(frozen=True)
class Asked:
    """Who asks, about which column, and which columns there are."""

    desk: Desk
    parent: QWidget
    column: str
    headers: Sequence[str]


def change_value(asked: Asked, value: str, rows: int, proposal: str = "") -> Step | None:
    """Another word in the place of one value; "" empties the cells. `proposal` stands in the field to begin with.

    None where the value was left as it is.
    """
    say = asked.desk.translate
    title = mark("recipe", "Change “{value}”").filled(value=value) if value else mark("recipe", "Fill the empty cells")
    form = _form(asked, title, _CHANGED.filled(column=asked.column, rows=f"{rows:,}"))
    form.add("put", say(mark("recipe", "New value")), TextField(proposal or value), required=not value, wide=True)
    step = _made(form, lambda values: Step("map", (asked.column,), values={value: values["put"]}))
    return step if step is not None and step.values != {value: value} else None


_CHANGED = mark("recipe", "All {rows} rows of “{column}” with this value change at once.")


def replace_text(asked: Asked) -> Step | None:
    """A text in the cells of a column becomes another."""
    say = asked.desk.translate
    form = _form(asked, mark("recipe", "Replace in “{column}”").filled(column=asked.column))
    form.add("find", say(mark("recipe", "Find")), TextField(), required=True)
    hint = say(mark("recipe", "Left empty, what was found is taken out."))
    form.add("put", say(mark("recipe", "Replace with")), TextField(), hint=hint)
    form.add("whole", "", CheckField(say(mark("recipe", "Only where it is the whole cell"))), wide=True)
    return _made(form, lambda values: Step("replace", (asked.column,), **values))


def fill_empty(asked: Asked) -> Step | None:
    """Empty cells of a column get a value."""
    form = _form(
        asked, mark("recipe", "Fill the empty cells"), mark("recipe", "Words such as 无, 未知 or N/A count too.")
    )
    form.add("put", asked.desk.translate(mark("recipe", "Value")), TextField(), required=True, wide=True)
    return _made(form, lambda values: Step("fill", (asked.column,), put=values["put"]))


def split_column(asked: Asked) -> Step | None:
    """A column in two to four, at a sign."""
    say = asked.desk.translate
    title = mark("recipe", "Split “{column}”").filled(column=asked.column)
    form = _form(asked, title, check=lambda values: _new_names(asked, values))
    signs = [
        ("/", "/"),
        (" ", say(mark("recipe", "Blank"))),
        ("-", "-"),
        (",", ","),
        ("，", "，"),
        ("、", "、"),
        (";", ";"),
    ]
    other = say(mark("recipe", "Another sign"))
    form.add("by", say(mark("recipe", "Where")), ChoiceField([*signs, ("", other)], "/"))
    form.add("sign", other, TextField())
    for number in range(1, 5):
        name = say(mark("recipe", "Name of part {place}").filled(place=number))
        form.add(f"into{number}", name, TextField(), required=number < 3)
    return _made(form, lambda values: _split(asked.column, values))


def _split(column: str, values: Values) -> Step:
    return Step("split", (column,), _parts(values), by=values["sign"] or values["by"] or " ")


def _parts(values: Values) -> tuple[str, ...]:
    return tuple(values[f"into{number}"] for number in range(1, 5) if values[f"into{number}"])


def _new_names(asked: Asked, values: Values) -> dict[str, str]:
    """A name that another column has, or two parts of one name."""
    others = set(asked.headers) - {asked.column}
    seen: set[str] = set()
    for number in range(1, 5):
        name = values[f"into{number}"]
        if name in others:
            return {f"into{number}": asked.desk.translate(TAKEN.filled(name=name))}
        if name and name in seen:
            return {f"into{number}": asked.desk.translate(NAMED_TWICE)}
        seen.add(name)
    return {}


def join_columns(asked: Asked) -> Step | None:
    """Two columns in one."""
    say = asked.desk.translate

    def wrong(values: Values) -> dict[str, str]:
        taken = values["into"] in set(asked.headers) - {asked.column, values["other"]}
        return {"into": say(TAKEN.filled(name=values["into"]))} if taken else {}

    title = mark("recipe", "Join “{column}” with another column").filled(column=asked.column)
    form = _form(asked, title, check=wrong)
    others: list[tuple[object, str]] = [(header, header) for header in asked.headers if header != asked.column]
    form.add("other", say(mark("recipe", "Other column")), ChoiceField(others))
    form.add("by", say(mark("recipe", "Put between them")), TextField())
    form.add("into", say(mark("recipe", "Name of the new column")), TextField(asked.column), required=True, wide=True)

    def made(values: Values) -> Step:
        return Step("join", (asked.column, str(values["other"])), (values["into"],), by=values["by"])

    return _made(form, made) if others else None


def _form(asked: Asked, title: Message, note: Message | None = None, check: Check | None = None) -> FormDialog:
    say = asked.desk.translate
    return FormDialog(
        asked.parent,
        say(title),
        say(note) if note else "",
        save=lambda values: None,
        translate=say,
        check=check,
        accept=say(mark("recipe", "Add the step")),
        width=520,
    )


def _made(form: FormDialog, make: Callable[[Values], Step]) -> Step | None:
    return make(form.values()) if form.exec() else None

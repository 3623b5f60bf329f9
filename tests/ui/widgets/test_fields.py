from pytestqt.qtbot import QtBot

from app.ui.widgets.fields import CheckField, ChoiceField, DateField, LongTextField, NumberField, TextField, mark_wrong
from app.ui.window import application


def test_fields_hand_out_plain_values(qtbot: QtBot) -> None:
    application()
    fields = (
        TextField(" a "),
        TextField(" a ", secret=True),
        NumberField(3.5),
        NumberField(None),
        NumberField(4, whole=True),
        ChoiceField([(1, "one"), (2, "two")], 2),
        CheckField("yes", True),
        LongTextField(" b\nc "),
        DateField("2026.9.1"),
    )
    for field in fields:
        qtbot.addWidget(field)
    assert [field.value() for field in fields] == ["a", " a ", 3.5, None, 4, 2, True, "b\nc", "2026-09-01"]


def test_a_date_that_is_none_is_handed_out_as_typed(qtbot: QtBot) -> None:
    field = DateField("2026-02-30")
    qtbot.addWidget(field)
    assert (field.value(), field.valid()) == ("2026-02-30", False)
    field.set_value(None)
    assert (field.value(), field.valid()) == ("", True)
    mark_wrong(field, True)
    assert field.edit.property("wrong") is True


def test_a_change_is_told(qtbot: QtBot) -> None:
    field = ChoiceField([(1, "one"), (2, "two")])
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        field.set_value(2)

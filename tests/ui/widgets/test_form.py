from pytestqt.qtbot import QtBot

from app.ui.widgets.fields import TextField
from app.ui.widgets.form import FormDialog
from app.ui.window import application


def test_a_mended_field_shows_its_hint_again(qtbot: QtBot) -> None:
    application()
    saved: list[object] = []
    form = FormDialog(None, "A student", save=saved.append, translate=str)
    qtbot.addWidget(form)
    name = TextField()
    form.add("name", "Name", name, required=True, hint="As on the identity card")
    form.submit()
    assert form._notes["name"].text() == "Please fill this in."
    name.set_value("Li Lei")
    assert form._notes["name"].text() == "As on the identity card"
    form.submit()
    assert saved == [{"name": "Li Lei"}]

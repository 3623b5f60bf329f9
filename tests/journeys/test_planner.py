"""The whole planner as a person walks it: template, draft, preview, approval, launch, the desk, the live page."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from app.store import drafts as kept_drafts
from app.store.campaigns import find
from app.store.database import Store
from app.store.frames import frame
from app.ui.main_window import MainWindow
from app.ui.pages.campaigns_draft import KEY
from app.ui.pages.campaigns_read import MessagesCard
from app.ui.pages.campaigns_templates import TemplateLibrary
from app.ui.widgets import PlainLabel

Press = Callable[[MainWindow, str], None]
Settle = Callable[[MainWindow], None]


def words(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


def choose_bank(library: TemplateLibrary) -> None:
    """What a person does in the library: leaf to the bank's class and take it."""
    place = next(at for at, (one, _) in enumerate(library.found) if one.id == "bank_family_finance")
    library.list.setCurrentRow(place)


def onward(window: MainWindow, press: Press, settle: Settle) -> None:
    settle(window)
    press(window, "Next")


def drafted(window: MainWindow, press: Press, settle: Settle) -> None:
    """A template becomes a draft; six steps on, with a contact for the messages."""
    window.frame.go("campaigns")
    settle(window)
    press(window, "Plan a campaign")
    planner = window.frame.page("campaigns").planner
    choose_bank(planner.step.findChild(TemplateLibrary))
    press(window, "Use this one")
    assert planner.draft.template == "bank_family_finance"
    planner.step.name.setText("Family evening")
    onward(window, press, settle)
    for row in planner.step.partners.rows:
        row.box.setChecked(row.pick.key == "P01")
    for row in planner.step.offers.rows:
        row.box.setChecked(row.pick.key == "wealth-class")
    onward(window, press, settle)
    planner.step.audience.set_current("rule")
    onward(window, press, settle)
    assert planner.step.form.value() == "seminar"
    onward(window, press, settle)
    assert "promises a way to reach you" in planner.step.lacks.text()
    planner.step.contact.setText("0791-8888 1234")
    assert planner.step.lacks.isHidden()
    onward(window, press, settle)
    assert planner.step.clashes.findChildren(PlainLabel)
    onward(window, press, settle)
    onward(window, press, settle)


def launch(window: MainWindow) -> None:
    """Press the page's main button (the last step above it has the same name)."""
    page = window.frame.page("campaigns")
    found = [one for one in page.findChildren(QPushButton) if one.isVisible() and one.text() == "Launch"]
    main = next(one for one in found if one.property("kind") == "primary")
    assert main.isEnabled()
    main.click()


def approved(window: MainWindow, out: Path) -> None:
    """A wrong PIN stops the launch, though everything else is said yes to; the right one may go on."""
    planner = window.frame.page("campaigns").planner
    step = planner.step
    step.name.set_value("李主任")
    step.pin.setText("1111")
    step.reason.setText("text approved by the bank")
    launch(window)
    assert not step.banner.isHidden() and not list(out.iterdir())
    step.pin.setText("2468")


def test_from_a_template_to_outcomes(
    sample_window: MainWindow, sample_store: Store, press: Press, settle: Settle, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    window, store = sample_window, sample_store
    drafted(window, press, settle)
    page = window.frame.page("campaigns")
    planner = page.planner
    assert kept_drafts.load(store, KEY)["template"] == "bank_family_finance"
    assert planner.report.assigned > 100 and planner.report.held_out > 50
    card = page.findChild(MessagesCard)
    assert card.found.faults == () and card.found.parts >= card.found.messages > 0
    settle(window)
    press(window, "On to the launch")
    out = tmp_path / "lists"
    out.mkdir()
    monkeypatch.setattr("app.ui.pages.campaigns_planner.ask_folder", lambda *_: out)
    monkeypatch.setattr("app.ui.main_window.ask", lambda *_, **__: True)
    approved(window, out)
    launch(window)
    settle(window)
    launched = find(store, "Family evening")
    assert (launched.state, launched.approved_by) == ("launched", "李主任") and launched.list_hash
    audited = store.read().execute("SELECT action, details FROM audit ORDER BY id DESC LIMIT 2").fetchall()
    assert [row[0] for row in audited] == ["launch", "seal"]
    assert json.loads(audited[0][1])["reason"] == "text approved by the bank"
    endings = {path.name.removeprefix(f"{launched.ref}-") for path in out.iterdir()}
    assert endings >= {"sms.csv", "sms.xlsx", "coupons.pdf", "partner-P01.xlsx"}
    at_the_desk(window, store, press, settle, out / f"{launched.ref}-sms.csv")


def at_the_desk(window: MainWindow, store: Store, press: Press, settle: Settle, sent: Path) -> None:
    """Codes of the list are checked in; the live page and the outcomes know at once."""
    with sent.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert all(row["Code"][:5] in row["Message"] and "拒收" in row["Message"] for row in rows)
    opened = window.frame.page("campaigns").opened
    opened.show_tab("live")
    settle(window)
    assert opened.current.live.redeemed == 0
    opened.show_tab("desk")
    desk = opened.current
    said = []
    for code in (rows[0]["Code"], rows[1]["Code"].lower(), rows[0]["Code"], "ABCDE-FGHJK"):
        desk.code.setText(code)
        press(window, "Check in")
        settle(window)
        said.append(desk.words.text())
    assert said == ["Valid", "Valid", "Already used", "Mistyped"]
    opened.show_tab("live")
    settle(window)
    live = opened.current.live
    assert live.redeemed == 2 and live.spent == 2 * 45.0 and "2" in words(opened.current)
    happened = frame(store, "outcomes").tail(2)
    assert set(happened["code"]) == {row["Code"] for row in rows[:2]} and set(happened["type"]) == {"redeemed"}
    press(window, "See the result")
    settle(window)
    page = window.frame.page("results")
    assert window.frame.current == "results" and page.title.text() == "Family evening"

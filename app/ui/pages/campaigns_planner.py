"""The planner: nine steps from a goal to sealed lists; every stroke is saved by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.campaigns import LaunchReport, Plan, PlanReport, RuleText
from app.domain.errors import Cancelled, UserError
from app.domain.messages import Message
from app.jobs.compare_plans import Compared
from app.ui.desk import Desk
from app.ui.pages import campaigns_draft as drafts
from app.ui.pages.campaigns_compare import CompareView
from app.ui.pages.campaigns_dates import DatesStep
from app.ui.pages.campaigns_draft import LAUNCH, PREVIEW, Draft
from app.ui.pages.campaigns_funnel import rule_words
from app.ui.pages.campaigns_ground import Ground
from app.ui.pages.campaigns_launch import LaunchStep
from app.ui.pages.campaigns_message import MessageStep
from app.ui.pages.campaigns_preview import Preview
from app.ui.pages.campaigns_steps import ChannelsStep, ExperimentStep, GoalStep, OffersStep, PeopleStep, Step
from app.ui.pages.campaigns_variant import ask_variant
from app.ui.pages.results_export import ask_folder
from app.ui.widgets import (
    Banner,
    Busy,
    FormDialog,
    LongTextField,
    Stepper,
    secondary_button,
)

SAVE_AFTER = 700  # milliseconds without a stroke
Maker = Callable[[Desk, Ground, Draft], Step]
MAKERS: tuple[Maker, ...] = (
    GoalStep,
    OffersStep,
    PeopleStep,
    ChannelsStep,
    MessageStep,
    DatesStep,
    ExperimentStep,
)
CHANGED = frozenset({"campaigns", "assignments", "decisions"})


class Planner(QWidget):
    """Shows one step at a time. `moved` carries the step; `named` the campaign's name; `launched` the report."""

    moved = Signal(int)
    named = Signal(str)
    saved = Signal()
    launched = Signal(object)

    def __init__(self, desk: Desk, ground: Ground, draft: Draft) -> None:
        super().__init__()
        self.desk, self.ground = desk, ground
        self.draft = replace(
            draft,
            partners=ground.partner_keys(draft.partners),
            offers=ground.offer_keys(draft.offers),
            partner_most=ground.by_partner(draft.partner_most),
            partner_least_each=ground.by_partner(draft.partner_least_each),
        )
        self.report: PlanReport | None = None
        self._planned: Plan | None = None
        self._task: Any = None
        self.launching = False
        self.aside = False  # a what-if or a comparison stands in the preview's place
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.stepper = Stepper([desk.translate(step) for step in drafts.STEPS])
        if (steps := self.stepper.layout()) is not None:
            steps.setSpacing(1)  # nine steps in English still fit a small window
        self.stepper.chosen.connect(self.go)
        column.addWidget(self.stepper)
        self.banner = Banner("", "caution")
        self.banner.hide()
        column.addWidget(self.banner)
        self._place = QVBoxLayout()
        column.addLayout(self._place, 1)
        self.step: QWidget | None = None
        QShortcut(QKeySequence("Ctrl+Return"), self, self.onward)
        self._save = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._save.timeout.connect(self.save)
        gap = drafts.first_lacking(self.draft, ground.today)
        self.go(min(self.draft.step, gap[0] if gap else PREVIEW, PREVIEW))

    @property
    def at(self) -> int:
        """The step in view."""
        return self.stepper.current

    def go(self, step: int) -> None:
        """Show a step; the preview is worked out where it is not known yet."""
        self._take()
        self.aside = False
        self.banner.hide()
        self.stepper.go(step)
        self.draft = replace(self.draft, step=step)
        if step < PREVIEW:
            self._show(self._made(step))
        elif step == PREVIEW:
            self.preview()
        elif self.report is not None:
            self._show(LaunchStep(self.desk, self.report, self.draft.starts, self.draft.ends))
        self.save()
        self.moved.emit(step)

    def forward(self) -> None:
        """The next step, if this one is whole; at the last one the launch."""
        self._take()
        if self.at == LAUNCH:
            return self.launch()
        words = drafts.lacking(self.draft, self.at, self.ground.today) if self.at < PREVIEW else None
        if words is not None:
            return self.warn(words)
        if self.at == PREVIEW and (self.report is None or not self.report.assigned):
            return self.warn_text(self.tr("Nobody would get an offer: change the plan first."))
        return self.go(self.at + 1)

    def onward(self) -> None:
        """The main button by keyboard (Ctrl+Enter), where it could be pressed."""
        if not (self.aside or self.launching or (self.at == PREVIEW and self.report is None)):
            self.forward()

    def back(self) -> None:
        """The step before; from a look aside back to the preview."""
        if self.aside:
            self.go(PREVIEW)
        elif self.at:
            self.go(self.at - 1)

    def warn(self, words: Message) -> None:
        """Say what is missing."""
        self.warn_text(self.desk.translate(words))

    def warn_text(self, words: str) -> None:
        """Say what is missing, across the step."""
        self.banner.say(words)
        self.banner.show()

    def save(self) -> None:
        """Keep the draft now (in the short lane)."""
        self._save.stop()
        self._take()
        self.desk.runner.start(
            drafts.save, self.desk.store, self.draft, lane="short", done=lambda _: self.saved.emit(), owner=self
        )

    def _made(self, step: int) -> Step:
        made = MAKERS[step](self.desk, self.ground, self.draft)
        made.changed.connect(self._touched)
        made.replaced.connect(self.take_over)
        return made

    def take_over(self, draft: Draft) -> None:
        """Go on with another draft from the step in view; what was there before can be had back."""
        self._take()
        before = self.draft
        self._go_on_with(draft)
        words = self.tr("The template has filled in every step.")
        self.desk.notify(words, action=(self.tr("Undo"), lambda: self._go_on_with(before) if isValid(self) else None))

    def _go_on_with(self, draft: Draft) -> None:
        at = self.at
        if at < PREVIEW:
            self.draft = replace(draft, step=at)
            self._show(self._made(at))
            self.named.emit(self.draft.name)
            self._save.start()

    def begin(self) -> None:
        """Put the keyboard where the step begins."""
        if self.step is None or not self.isVisible():
            return
        fields = (one for one in self.step.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        first = next((one for one in fields if one.isVisible() and one.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _touched(self) -> None:
        self._take()
        self.banner.hide()
        self.named.emit(self.draft.name)
        self._save.start()

    def _take(self) -> None:
        if isinstance(self.step, Step):
            self.draft = self.step.taken(self.draft)

    def _show(self, widget: QWidget) -> None:
        if self.step is not None:
            self._place.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
        self.step = widget
        self._place.addWidget(widget, 1)
        widget.show()
        self.begin()

    # --- preview ----------------------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Work the plan out unless it is the one already worked out."""
        from app.jobs.plan_campaign import plan_campaign

        plan = self.draft.plan(self.ground.currency)
        if self.report is not None and plan == self._planned:
            return self._show_preview(self.report)
        self._show(Busy(self.tr("Asking every rule about every family …")))
        self._planned, self.report = plan, None
        if self._task is not None:
            self.desk.runner.cancel(self._task)
        self._task = self.desk.runner.start(
            plan_campaign,
            self.desk.store,
            plan,
            self.ground.today,
            title=self.tr("Planning “{0}”").format(plan.name),
            changes=CHANGED,
            done=lambda report: self._arrived(plan, report),
            failed=self._not_planned,
            owner=self,
        )
        return None

    def _arrived(self, plan: Plan, report: PlanReport) -> None:
        if plan != self._planned:
            return
        self._task, self.report = None, report
        if self.at == PREVIEW:
            self._show_preview(report)
        self.moved.emit(self.at)

    def _show_preview(self, report: PlanReport) -> None:
        self._show(
            Preview(
                report,
                self.desk,
                self.ground.currency,
                self.draft.confirmed,
                answer=self.answer,
                to_experiment=lambda: self.go(PREVIEW - 1),
            )
        )

    def _not_planned(self, error: Exception) -> None:
        self._task, self._planned = None, None
        if self.at == PREVIEW:
            self.go(PREVIEW - 1)
        if isinstance(error, UserError):
            self.warn(error.message)
        elif not isinstance(error, Cancelled):
            self.desk.show_error(error)

    def answer(self, rule: RuleText) -> None:
        """Take a note that answers a rule, and plan again."""
        dialog = FormDialog(
            self.window(),
            self.tr("Answer rule {0}").format(rule.id),
            rule_words(rule, self.desk),
            save=lambda values: self._answered(rule.id, str(values["note"])),
            translate=self.desk.translate,
        )
        hint = self.tr("What you know that the program cannot: a number, a decision, a date. It is kept with the plan.")
        dialog.add("note", self.tr("Your note"), LongTextField(), required=True, wide=True, hint=hint)
        if dialog.exec():
            self.preview()

    def _answered(self, name: str, note: str) -> None:
        self.draft = replace(self.draft, confirmed={**self.draft.confirmed, name: note})
        self.save()

    # --- looks aside ------------------------------------------------------------------------------------------------

    def what_if(self) -> None:
        """Replay the plan a thousand times."""
        from app.ui.pages.campaigns_simulation import SimulationView

        if self.report is None:
            return
        view = SimulationView(self.desk)
        self._look(view)
        view.show_campaign(self.report.campaign)

    def _look(self, widget: QWidget) -> None:
        self.aside = True
        self._show(widget)
        self.moved.emit(self.at)

    def ask_variant(self) -> None:
        """What the other scenario does differently."""
        ask_variant(self.desk, self.window(), self.draft, self.compare)

    def compare(self, other: Draft) -> None:
        """Work out both and show them side by side."""
        from app.jobs.compare_plans import compare_plans

        plans = self.draft.plan(self.ground.currency), other.plan(self.ground.currency)
        self._look(Busy(self.tr("Working out both scenarios …")))
        self.desk.runner.start(
            compare_plans,
            self.desk.store,
            *plans,
            self.ground.today,
            title=self.tr("Comparing two scenarios of “{0}”").format(self.draft.name),
            done=lambda found: self._compared(found, other),
            failed=self._not_planned,
            owner=self,
        )

    def _compared(self, found: Compared, other: Draft) -> None:
        if not self.aside:
            return
        titles = self.tr("Your plan"), self.tr("The variant")
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        take = secondary_button(self.tr("Take the variant"), lambda: self._adopt(other), "check")
        column.addWidget(take, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(CompareView(self.desk, found, self.ground.currency, titles), 1)
        self._show(held)

    def _adopt(self, other: Draft) -> None:
        """Go on with the variant."""
        self.draft = other
        self.go(PREVIEW)

    # --- launch -----------------------------------------------------------------------------------------------------

    def launch(self) -> None:
        """Check the second person, ask for a folder, seal and write."""
        if not isinstance(self.step, LaunchStep) or self.report is None or self.launching:
            return
        approval = self.step.approval()
        if approval is None:
            return
        detail = self.tr("The list is sealed and the plan cannot change afterwards.")
        if not self.desk.ask(
            self.tr("Launch “{0}”?").format(self.draft.name), detail, yes=self.tr("Choose a folder …")
        ):
            return
        folder = ask_folder(self, self.tr("Where should the lists go?"))
        if folder is not None:
            self.launch_to(folder, approval.name, approval.reason)

    def launch_to(self, folder: Path, approver: str, reason: str) -> None:
        """Run the launch; the draft is forgotten once the lists are out."""
        from app.jobs.launch_campaign import launch_campaign

        assert self.report is not None
        self.launching = True
        self.moved.emit(self.at)
        self.desk.runner.start(
            launch_campaign,
            self.desk.store,
            self.report.campaign,
            folder,
            self.ground.today,
            approver=approver,
            reason=reason,
            language=self.desk.language,
            title=self.tr("Launching “{0}”").format(self.draft.name),
            changes=CHANGED,
            done=self._out,
            failed=self._not_out,
            owner=self,
        )

    def _not_out(self, error: Exception) -> None:
        """Refused or cancelled: nothing has gone out, the button works again."""
        self.launching = False
        self.moved.emit(self.at)
        if isinstance(error, UserError):
            self.warn(error.message)
        elif not isinstance(error, Cancelled):
            self.desk.show_error(error)

    def _out(self, report: LaunchReport) -> None:
        self._save.stop()
        drafts.drop(self.desk.store)
        self.launched.emit(report)

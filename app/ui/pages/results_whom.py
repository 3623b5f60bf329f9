"""For whom: whether choosing whom to invite would pay, learnt from one ended campaign when a person asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.ui.charts import FigureView
from app.ui.desk import Desk
from app.ui.widgets import Card, Chip, PlainLabel, secondary_button

if TYPE_CHECKING:
    from app.jobs.learn_uplift import UpliftLesson


class WhomCard(Card):
    """A question and a button; the answer takes their place."""

    def __init__(self, desk: Desk, ref: str, name: str) -> None:
        super().__init__()
        self.desk, self._ref, self._name = desk, ref, name
        self.title.setText(self.tr("For whom"))
        self.title.show()
        self.setAccessibleName(self.title.text())
        self.words = PlainLabel(
            self.tr("Does it move some families more than others? The answer is judged on families it never saw."),
            "second",
            wrap=True,
        )
        self.add(self.words)
        self.button = secondary_button(self.tr("Find out"), self.learn, "target")
        self.corner(self.button)

    def learn(self) -> None:
        """Learn and judge; where it is beyond chance, the next plan may use it."""
        from app.jobs.learn_uplift import learn_uplift

        self.button.setEnabled(False)
        self.desk.runner.start(
            learn_uplift,
            self.desk.store,
            self._ref,
            self.desk.today(),
            title=self.tr("Whom “{0}” moves").format(self._name),
            done=self._show,
            failed=self._failed,
            owner=self,
        )

    def _failed(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self.desk.show_error(error)

    def _show(self, lesson: UpliftLesson) -> None:
        say = self.desk.translate
        self.button.hide()
        chip = Chip(self.tr("Choose by it"), "accent") if lesson.usable else Chip(self.tr("Invite by lot"), "plain")
        self.body.insertWidget(0, chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.words.setText(say(lesson.sentence))
        for view in lesson.views[:1]:
            for rule in view.rules if lesson.usable else ():
                self.add(PlainLabel(say(rule), wrap=True))
            for figure in view.figures:
                self.add(FigureView(figure, say))

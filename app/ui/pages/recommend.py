"""Recommend: which model has earned its place, training it, and its advice person by person."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.domain.errors import Cancelled
from app.domain.learning_results import TrainingReport
from app.domain.messages import plural
from app.ui.amounts import day, number
from app.ui.desk import Desk
from app.ui.pages.recommend_browse import Browser
from app.ui.pages.recommend_ladder import LadderCard, Models, model_name, read_models, trained_words
from app.ui.pages.recommend_runs import RunsCard
from app.ui.pages.recommend_training import Metrics, TrainingCard
from app.ui.pages.recommend_variety import VarietyCard
from app.ui.widgets import (
    Banner,
    Card,
    Chip,
    EmptyState,
    Page,
    PlainLabel,
    Segmented,
    link_button,
    primary_button,
    secondary_button,
)

TRAINED = frozenset({"models", "recommendations"})
PROFILED = frozenset({"profiles", "segments", "segment_members"})


class RecommendPage(Page):
    """Two uses kept apart: courses for students, partner offers for guardians and adult students."""

    nouns = frozenset({"models", "recommendations", "profiles", "courses", "offers", "enrolments", "students"})

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.desk = desk
        self.models: Models | None = None
        self.purpose = "course"
        self.training: TrainingCard | None = None
        self._task: Any = None
        self._metrics = Metrics(self)
        self.set_title(
            self.tr("Recommend"), self.tr("What would a student learn next, and which offer would be welcome?")
        )

    def refresh(self) -> None:
        """Read the models in use."""
        if self.models is None:
            self.state("busy", self.tr("Reading the models …"))
        self.desk.runner.start(read_models, self.desk.store, done=self._arrived, failed=self._failed, lane="short")

    def _failed(self, error: Exception) -> None:
        again = secondary_button(self.tr("Try again"), self.refresh)
        self.state("error", self.tr("The models could not be read."), again)
        self.desk.show_error(error)

    def _arrived(self, models: Models) -> None:
        self.models = models
        if self.training is None:
            self.show_models()

    def show_models(self) -> None:
        """The ladder and the browser, or what is missing."""
        assert self.models is not None
        models = self.models
        self.clear()
        self.set_actions()
        if not models.students or not (models.enrolments and models.courses):
            return self.state("empty", self._nothing(models))
        if not models.uses:
            return self.state("empty", self._untrained(models))
        self.state("loaded")
        use = models.uses.get(self.purpose)
        chips = [Chip(model_name(use.promoted, self.desk.translate), "accent")] if use else []
        when = trained_words(use)
        self.set_chips(*chips, *([Chip(self.tr("Trained {0}").format(when))] if when else []))
        self.set_actions(primary_button(self.tr("Train again"), self.train, "refresh-cw"))
        self.add(self._switch())
        if use is None:
            words = self.tr("No model for offers yet: it needs partner offers, and guardians or adult students.")
            self.add(Banner(words, "information"))
            self.body.addStretch(1)
            return None
        if use.new_items:
            self.add(self._new_items(use.new_items))
        self.add(Browser(self.desk, self.purpose))
        mixer = VarietyCard(use)
        mixer.applied.connect(self.mix)
        self.add(mixer)
        self.add(LadderCard(use, self.desk.translate))
        runs = RunsCard(models.runs.get(self.purpose, ()), self.desk.translate)
        runs.wanted.connect(self.go_back)
        self.add(runs)
        self.add(self._profiles(models))
        self.body.addStretch(1)
        return None

    def _new_items(self, count: int) -> Banner:
        told = plural(
            "RecommendPage", "%n new item(s) since the training. Their content says whom they suit.", "", count
        )
        words = self.desk.translate(told)
        return Banner(words, "information", link_button(self.tr("Take them in"), self.take_in, "refresh-cw"))

    def take_in(self) -> None:
        """Advise everybody anew, new courses and offers included; no training."""
        from app.jobs.use_model import advise_again

        self._work(advise_again, self.desk.store, self.desk.today())

    def mix(self, weight: float) -> None:
        """Everybody's lists as varied as the slider says."""
        from app.jobs.use_model import advise_again

        self._work(advise_again, self.desk.store, self.desk.today(), variety=weight)

    def go_back(self, model_id: int) -> None:
        """An earlier model in use again."""
        from app.jobs.use_model import use_model

        self._work(use_model, self.desk.store, model_id, self.desk.today())

    def _work(self, job: Callable[..., int], *args: Any, **more: Any) -> None:
        def told(count: int) -> None:
            self.desk.notify(self.tr("{0} recommendations are ready.").format(number(count)))

        title = self.tr("Working out the recommendations")
        self.desk.runner.start(job, *args, title=title, changes=TRAINED, done=told, owner=self, **more)

    def _nothing(self, models: Models) -> EmptyState:
        words = self.tr("There is nothing to learn from yet.")
        note = self.tr(
            "It takes students, courses and who enrolled when: {0} students, {1} courses, {2} enrolments so far."
        )
        counts = (number(models.students), number(models.courses), number(models.enrolments))
        button = primary_button(self.tr("Import a file"), lambda: self.desk.go("data", "choose"), "upload")
        return EmptyState("sparkles", words, button, note=note.format(*counts))

    def _untrained(self, models: Models) -> EmptyState:
        words = self.tr("No model has been trained yet.")
        note = self.tr(
            "{0} enrolments of {1} students are here. Several models compete; the simplest unbeaten one wins."
        )
        text = note.format(number(models.enrolments), number(models.students))
        return EmptyState("sparkles", words, primary_button(self.tr("Train"), self.train, "play"), note=text)

    def _switch(self) -> Segmented:
        options = [("course", self.tr("Courses for students")), ("offer", self.tr("Offers for families"))]
        switch = Segmented(options, self.purpose)
        switch.chosen.connect(self._switched)
        return switch

    def _switched(self, purpose: str) -> None:
        self.purpose = purpose
        self.show_models()

    def _profiles(self, models: Models) -> Card:
        card = Card(self.tr("Profiles and segments"))
        if models.profiles:
            words = self.tr("{0} students in {1} segments, worked out {2}.")
            text = words.format(number(models.profiles), models.segments, day(models.profiled, year=True))
        else:
            text = self.tr("Not worked out yet. Profiles say who is about to leave, and why somebody is in a segment.")
        again = self.tr("Work them out again") if models.profiles else self.tr("Work them out")
        card.corner(link_button(again, self.build_profiles, "refresh-cw"))
        return card.add(PlainLabel(text, "second", wrap=True))

    def build_profiles(self) -> None:
        """Profiles, segments and renewal risk for everybody."""
        from app.jobs.build_profiles import build_profiles

        self.desk.runner.start(
            build_profiles, self.desk.store, self.desk.today(), title=self.tr("Building the profiles"), changes=PROFILED
        )

    # --- training ---------------------------------------------------------------------------------------------------

    def train(self) -> None:
        """Let the models compete; the curve grows while the network learns."""
        from app.jobs.train_recommender import train_recommender

        self.training = TrainingCard(self.stop, self.desk.translate, self._seconds_left)
        self._metrics.told.connect(self.training.learned)
        self._metrics.tuned.connect(self.training.tuned_one)
        self.clear()
        self.set_actions()
        self.state("loaded")
        self.add(self.training)
        self.body.addStretch(1)
        self._task = self.desk.runner.start(
            train_recommender,
            self.desk.store,
            self.desk.today(),
            on_metric=self._metrics,
            on_rung=self._metrics.rung,
            title=self.tr("Training the recommender"),
            changes=TRAINED,
            done=self._trained,
            failed=self._not_trained,
            owner=self,
        )

    def _seconds_left(self) -> float | None:
        return self._task.seconds_left() if self._task is not None else None

    def stop(self) -> None:
        """Ask the training to stop; the model in use stays."""
        if self._task is not None:
            self.desk.runner.cancel(self._task)

    def _trained(self, report: TrainingReport) -> None:
        self._end()
        self.refresh()
        words = self.tr("Trained in {0} seconds: {1} recommendations are ready.")
        self.desk.notify(words.format(number(report.seconds), number(report.recommendations)))

    def _not_trained(self, error: Exception) -> None:
        self._end()
        self.show_models()
        if isinstance(error, Cancelled):
            self.desk.notify(self.tr("Stopped. The model in use is still the one from before."), "information")
        else:
            self.desk.show_error(error)

    def _end(self) -> None:
        if self.training is not None:
            self._metrics.told.disconnect(self.training.learned)
            self._metrics.tuned.disconnect(self.training.tuned_one)
        self.training, self._task = None, None

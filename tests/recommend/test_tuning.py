from __future__ import annotations

import numpy as np
import toys

from app.recommend.ease import Ease
from app.recommend.interactions import leave_last_out
from app.recommend.model import no_tick
from app.recommend.tuning import Checkpoints, Kept, bench, opened, packed, tune


def test_the_bench_is_judged_on_what_it_was_not_fitted_on() -> None:
    view = toys.checkerboard()
    split = leave_last_out(view.history)
    trial = bench(view.before(split), split.rows)
    assert len(trial.fit.history) < len(split.train)
    model = Ease.fit(trial.fit, {"ridge": 1.0, "decay": 1.0})
    scores = trial.scored(model)
    assert trial.each(scores).mean() > 0.5
    assert trial.together(np.concatenate(scores)) == trial.each(scores).mean()


def test_every_rung_gets_settings_of_its_grid_and_the_blend_its_parts() -> None:
    view = toys.checkerboard()
    split = leave_last_out(view.history)
    heard: list[int] = []
    tuned = tune(view.before(split), split.rows, "cpu", no_tick, lambda epoch, loss, metric: heard.append(epoch))
    names = {"popular", "similar", "neighbours", "ease", "als", "transitions", "two_tower"}
    assert set(tuned.settings) == names
    assert int(str(tuned.settings["two_tower"]["epochs"])) >= 1
    assert set(tuned.parts) <= names and tuned.parts
    assert heard


def test_what_is_known_is_not_searched_again_and_gives_the_same() -> None:
    view = toys.checkerboard()
    split = leave_last_out(view.history)
    train, heard = view.before(split), {}
    first = tune(
        train, split.rows, "cpu", no_tick, None, Checkpoints({}, lambda name, kept, *_: heard.update({name: kept}))
    )
    epochs: list[int] = []
    again = tune(
        train, split.rows, "cpu", no_tick, lambda epoch, *_: epochs.append(epoch), Checkpoints(opened(*packed(heard)))
    )
    assert again == first
    assert epochs == [], "the network learns nothing anew"


def test_damaged_checkpoints_are_no_checkpoints() -> None:
    settings, weights = packed({"ease": Kept({"ridge": 50.0}), "two_tower": Kept({"epochs": 3})})
    assert set(opened(settings, weights)) == {"ease"}, "a network without its arrays has to learn again"
    assert opened(settings, weights[:-3]) == {}
    assert opened({"ease": 3}, weights) == {} and opened({"unheard of": {}}, weights) == {}

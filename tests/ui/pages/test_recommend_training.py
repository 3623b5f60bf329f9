import threading

from PySide6.QtCore import QObject

from app.texts import translator
from app.ui.charts_plot import Plot
from app.ui.pages.recommend_training import Metrics, TrainingCard


def test_the_curve_grows_with_every_epoch(dressed) -> None:
    card = TrainingCard(lambda: None)
    assert card.findChild(Plot) is None
    for epoch in (1, 2, 3):
        card.learned(epoch, 3.0 / epoch, 0.1 * epoch)
    score, loss = (plot.getPlotItem().listDataItems()[0].getData() for plot in card.findChildren(Plot))
    assert list(score[0]) == [1, 2, 3] and round(float(score[1][-1]), 3) == 0.3
    assert [round(float(one), 1) for one in loss[1]] == [3.0, 1.5, 1.0]
    assert card.words.text() == "Epoch 3: score 0.300 on choices it has not seen, loss 1.000"
    card.learned(1, 2.0, 0.2)
    assert card.epochs == [1]


def test_stop_is_one_press(dressed) -> None:
    from PySide6.QtWidgets import QPushButton

    pressed = []
    card = TrainingCard(lambda: pressed.append(1))
    next(button for button in card.findChildren(QPushButton) if button.text() == "Stop").click()
    assert pressed == [1]


class Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[object, ...]] = []

    def learned(self, *told: object) -> None:
        self.heard.append((threading.current_thread() is threading.main_thread(), *told))


def test_metrics_come_home_from_another_thread(dressed) -> None:
    metrics, listener = Metrics(), Listener()
    metrics.told.connect(listener.learned)
    worker = threading.Thread(target=lambda: metrics(4, 1.5, 0.25))
    worker.start()
    worker.join()
    assert listener.heard == []
    dressed.processEvents()
    assert listener.heard == [(True, 4, 1.5, 0.25)]


def test_tuned_models_and_the_time_left_are_told(dressed) -> None:
    seconds: list[float | None] = [None]
    card = TrainingCard(lambda: None, translator("en"), lambda: seconds[0])
    card.tell_time()
    assert card.left.text() == "" and card.tuned.isHidden()
    card.tuned_one("popular", 0.301)
    card.tuned_one("ease", 0.412)
    assert card.tuned.text().endswith("Popular in the age group 0.301 · Linear item model (EASE) 0.412")
    seconds[0] = 12.4
    card.tell_time()
    assert card.left.text() == "about 12 s left"

from collections.abc import Callable

from app.jobs.measure_campaign import measure_campaign
from app.jobs.progress import Progress
from app.store.database import Store
from app.ui.pages.results_rows import forest, read_rows


def test_rows_carry_their_last_measurement(store: Store, small_campaign: Callable[..., str], today) -> None:
    assert read_rows(store) == ()
    ref = small_campaign(store)
    assert [(row.ref, row.result) for row in read_rows(store)] == [(ref, None)]
    measure_campaign(store, ref, today, Progress())
    rows = read_rows(store)
    assert rows[0].result is not None and not rows[0].sealed
    assert forest(rows) is None
    figure = forest((rows[0], rows[0]))
    assert figure is not None and str(figure.title) == "2 of 2 campaigns gave a clear answer"
    assert figure.series[0].y == (20.0, 20.0)

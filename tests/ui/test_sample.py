from pathlib import Path

import pytest

from app.domain.errors import Cancelled
from app.jobs.progress import Progress
from app.store.database import Store
from app.ui.sample import make_sample, sample_file, unprepared


def test_cancelling_leaves_no_half_made_sample(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        make_sample(tmp_path / "sample.desk", progress)
    assert list(tmp_path.glob("sample.desk*")) == []
    assert not sample_file().exists()


def test_the_way_from_files_to_a_living_institution(sample_store: Store) -> None:
    names = [job.__name__ for job, *_ in unprepared(sample_store)]
    assert names[:2] == ["build_profiles", "train_recommender"]
    assert names[2:] == ["measure_campaign"] * 2

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.store.lock import Lock

HOLD = "import sys, time; from pathlib import Path; from app.store.lock import Lock; "
HOLD += "lock = Lock(Path(sys.argv[1])); print('held', flush=True); time.sleep(60)"


def test_a_second_holder_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    first = Lock(tmp_path / "a.desk")
    with pytest.raises(UserError, match="open in another window"):
        Lock(tmp_path / "a.desk")
    first.release()
    first.release()
    second = Lock(tmp_path / "a.desk")
    second.release()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_death_releases_it(tmp_path: Path) -> None:
    path = tmp_path / "a.desk"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(UserError):
            Lock(path)
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
    Lock(path).release()


def test_a_lock_file_left_behind_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "a.desk.lock").write_text("")
    Lock(tmp_path / "a.desk").release()

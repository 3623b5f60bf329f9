from app.domain.messages import mark
from app.ui.actions import entries
from app.ui.sections import SECTIONS


def test_sections_first_then_commands() -> None:
    gone: list[str] = []
    found = entries(str, gone.append, [("lock", mark("ui", "Lock"), "Ctrl+L", lambda: gone.append("lock"))])
    assert len(found) == len(SECTIONS) + 1
    found[2].run()
    found[-1].run()
    assert gone == ["students", "lock"]
    assert found[-1].note.endswith("Ctrl+L")

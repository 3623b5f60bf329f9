from app.domain.messages import Message
from app.domain.student_audit import Access, StudentAudit


def test_the_command_line_gets_plain_rows() -> None:
    text = Message("t", "Mend it")
    found = StudentAudit("2026-11-22", 1, 0, (Access("Wang", "", 1, ""),), (), (), (), (), (), True, (text,), text)
    plain = found.as_json()
    assert plain["access"] == [{"name": "Wang", "role": "", "actions": 1, "last": ""}]
    assert plain["findings"] == ["Mend it"] and plain["log_whole"] is True

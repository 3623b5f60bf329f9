import pytest

from app.commands import door


def test_every_command_explains_itself_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("en", "zh_CN"):
        for command in door.commands():
            with pytest.raises(SystemExit) as end:
                door.run([command.NAME, "--language", language, "--help"])
            assert end.value.code == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["fly"], "fly"),
        (["new"], "new"),
        (["--nonsense"], "COMMAND"),
        (["new", "x", "--language", "fr"], "fr"),
        (["import", "a", "b", "--as", "horses"], "horses"),
    ],
)
def test_a_mistake_is_one_sentence_and_exit_2(words: list[str], part: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert door.run(words) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert part in captured.err
    assert len(captured.err.strip().splitlines()) == 1
    assert "Traceback" not in captured.err


def test_mistakes_are_told_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert door.run(["new", "--language", "zh_CN"]) == 2
    assert "命令" in capsys.readouterr().err


def test_a_bug_is_logged_and_is_exit_1(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ALLIANCE_DESK_HOME", str(tmp_path))

    def broken(arguments: object, output: object) -> int:
        raise ValueError("cannot read 张三 13800138000")

    monkeypatch.setattr("app.commands.partners.run", broken)
    assert door.run(["partners", "anything"]) == 1
    told = capsys.readouterr().err
    from app.paths import log_file

    noted = log_file().read_text("utf-8")
    assert "ValueError" in noted and "broken" in noted and "Traceback" not in told
    assert not any(part in text for text in (noted, told) for part in ("张三", "1380"))


def test_ctrl_c_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(arguments: object, output: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.commands.partners.run", interrupted)
    assert door.run(["partners", "anything"]) == 130
    assert "nothing was changed" in capsys.readouterr().err

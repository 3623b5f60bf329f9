"""What a command prints: figures on standard output, steps and progress on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.messages import Message
from app.jobs.progress import Progress
from app.texts import Translate, translator


class Output:
    """The voice of one command, in one language; `json` switches the figures from lines to one JSON object."""

    def __init__(self, language: str = "en", json: bool = False) -> None:
        self.language, self.json = language, json
        self.translate: Translate = translator(language)

    def say(self, message: Message) -> None:
        """One line for the person, on standard error."""
        print(self.translate(message), file=sys.stderr, flush=True)

    def figures(self, figures: Mapping[str, Any]) -> None:
        """The figures of the command: one JSON object with --json, else one aligned line a figure."""
        if self.json:
            print(json.dumps(figures, ensure_ascii=False, default=_plain), flush=True)
            return
        width = max((len(name) for name in figures), default=0)
        for name, value in figures.items():
            for line, text in enumerate(self._lines(value)):
                print(f"{name if line == 0 else '':<{width}}  {text}", flush=True)

    def progress(self) -> Progress:
        """Progress for a job: its steps are said, its percents are shown when a person is watching."""
        watched = sys.stderr.isatty()

        def show(done: int, total: int) -> None:
            if watched:
                print(f"\r{100 * done // max(total, 1):3d} %", end="\r", file=sys.stderr, flush=True)

        return Progress(show=show, say=self.say)

    def _lines(self, value: object) -> list[str]:
        if isinstance(value, Message):
            return [self.translate(value)]
        if isinstance(value, Mapping):
            return ["  ".join(f"{key} {self._lines(one)[0]}" for key, one in value.items())]
        if isinstance(value, Sequence) and not isinstance(value, str):
            return [line for one in value for line in self._lines(one)] or ["–"]
        if isinstance(value, float):
            return [f"{value:.6g}"]
        return ["–" if value is None else str(value)]


def _plain(value: object) -> object:
    """JSON for what json does not know: messages become sentences, numpy numbers numbers, dates and paths text."""
    item = getattr(value, "item", None)
    return item() if callable(item) else str(value)

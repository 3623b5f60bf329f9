"""What an import is: how a file's columns are read, what was found, and what became of every row."""

from __future__ import annotations

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field, replace

from app.domain.import_kinds import KINDS, FieldSpec, KindSpec
from app.domain.messages import Message
from app.domain.recipe import Step

__all__ = [
    "DEFAULT_MISSING",
    "EXAMPLE_MARKS",
    "KEPT",
    "KINDS",
    "LEFT_OUT",
    "REASON_HEADERS",
    "REFUSALS_TOLD",
    "ColumnGuess",
    "FieldSpec",
    "ImportReport",
    "KindSpec",
    "Mapping",
    "Preview",
    "Refusal",
    "StandIn",
]

# Words that stand for "nothing" in any typed field; for kept attributes only an empty cell and the mapping's own do.
_SIGNS = "- -- --- — —— / \\ ? ？ #N/A N/A n/a NA null NULL None none nan NaN Select Unknown unknown"
_CHINESE = "无 未知 不详 未填 暂无 空 请选择"
DEFAULT_MISSING = frozenset(["", *_SIGNS.split(), *_CHINESE.split()])
# The column an error file carries beside the person's own; never read back as data.
REASON_HEADERS = ("What is wrong", "问题说明")
REFUSALS_TOLD = 1000  # in a report as JSON; the error file has them all
# What becomes of a column that means no field.
KEPT, LEFT_OUT = "attributes", "left out"
# What stands in that column beside the example row of a blank template, so that the row is left out.
EXAMPLE_MARKS = ("Example: left out on import", "示例行：导入时自动跳过")


@dataclass(frozen=True)
class Mapping:
    """Which column of a file means what; what a person writes as TOML and the wizard saves.

    `columns`: field -> header (or a list of headers that are joined). `constants`: field -> the value of every row.
    `values`: header or field -> {cell: replacement}, before cells
    are joined (under a field's name it works for that field alone). `header_row` is 1-based; None means "find it".
    `keep_unknown` False leaves unmapped columns out instead of keeping them as attributes. `recipe`: cleaning steps
    that come first; the names in `columns` are those after them. `missing`: further words for "nothing"; `present`:
    usual ones that are values in this file.
    """

    kind: str = ""
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = None
    missing: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    columns: MappingOf[str, str | list[str]] = field(default_factory=dict)
    constants: MappingOf[str, str] = field(default_factory=dict)
    values: MappingOf[str, MappingOf[str, str]] = field(default_factory=dict)
    keep_unknown: bool = True
    recipe: tuple[Step, ...] = ()

    def with_columns(self, columns: MappingOf[str, str | list[str]]) -> Mapping:
        """The same mapping with other columns."""
        return replace(self, columns=columns)


@dataclass(frozen=True)
class ColumnGuess:
    """What one column seems to be: `field` is "" where nothing fits; confidence in [0, 1]; up to five sample cells."""

    header: str
    field: str
    reason: Message
    confidence: float
    samples: tuple[str, ...]


@dataclass(frozen=True)
class StandIn:
    """A number that may stand for "nothing" in a column, and how many rows have it."""

    column: str
    text: str
    rows: int


@dataclass(frozen=True)
class Preview:
    """The first look at a file, after the mapping's recipe. `sample_rows` are cells as text, in the order of `columns`;
    `usual` are the usual words for "nothing" that occur, `stand_ins` numbers that look like such a word;
    `header_row` is 1-based; `headers` are the file's own, before the recipe; `rows` stand below them, roughly so many
    if not `exact`."""

    path: str
    kind: str
    encoding: str
    delimiter: str
    sheets: tuple[str, ...]
    sheet: str
    header_row: int
    columns: tuple[ColumnGuess, ...]
    sample_rows: tuple[tuple[str, ...], ...]
    mapping: Mapping
    notes: tuple[Message, ...] = ()
    headers: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    stand_ins: tuple[StandIn, ...] = ()
    rows: int = 0
    exact: bool = True

    def adopting(self, before: Preview) -> Preview:
        """This look at the same file under another recipe, with the meanings that were chosen `before`.

        Columns that are still there keep theirs; the guesses count for columns that a step has made.
        """
        have = {guess.header for guess in self.columns}
        columns: dict[str, str | list[str]] = {}
        for name, said in before.mapping.columns.items():
            left = [header for header in ([said] if isinstance(said, str) else said) if header in have]
            if left:
                columns[name] = left[0] if isinstance(said, str) else left
        old = {guess.header for guess in before.columns}
        fresh = {guess.field: guess.header for guess in self.columns if guess.field and guess.header not in old}
        return replace(self, mapping=self.mapping.with_columns({**fresh, **columns}))


@dataclass(frozen=True)
class Refusal:
    """One row that cannot be taken. `row` is 1-based as a spreadsheet shows the file, title rows and header counted.

    `mendable`: `column` is one column of the table, and another value in it could be taken.
    """

    row: int
    column: str
    value: str
    reason: Message
    suggestion: str = ""

    @property
    def mendable(self) -> bool:
        return bool(self.column) and " + " not in self.column and " / " not in self.column


@dataclass(frozen=True)
class ImportReport:
    """What became of every data row: rows_read = added + changed + unchanged + refused.

    When nothing was written (a dry run, or refused rows that were not to be skipped) `batch` is None and the counts
    say what would have happened. `refusals` holds at most one entry for each column of a refused row. `columns`: header
    -> the field it means, KEPT or LEFT_OUT.
    """

    kind: str
    encoding: str
    rows_read: int
    added: int
    changed: int
    unchanged: int
    refused: int
    seconds: float
    batch: int | None
    error_file: str | None
    refusals: tuple[Refusal, ...] = ()
    notes: tuple[Message, ...] = ()
    columns: MappingOf[str, str] = field(default_factory=dict)

    def as_json(self) -> dict[str, object]:
        """The figures under the names other programs rely on."""
        names = ("kind", "encoding", "rows_read", "added", "changed", "unchanged", "refused", "seconds", "batch")
        return {**{name: getattr(self, name) for name in names}, "error_file": self.error_file}

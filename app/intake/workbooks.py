"""XLSX, XLS, XLSB and ODS: sheets as rows of text. Only ever called in a limited child process (native reader)."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from app.domain.errors import UserError
from app.domain.messages import mark

UNPACKED_LIMIT = 500 << 20
ENTRY_LIMIT = 2_000
SMALL, RATIO_LIMIT = 20 << 20, 250  # what any package may unpack to; beyond that, so many times its size
MIDDLING, USUAL_RATIO = 150 << 20, 60  # and beyond that only so many times
_HEAD = 1 << 20
_NEW_1904 = re.compile(rb"""date1904\s*=\s*["'](?:1|true)""")
_OLD_1904 = re.compile(rb"\x8d\x00\x02\x00..\x22\x00\x02\x00\x01\x00\x0e\x00\x02\x00", re.DOTALL)  # between two records
_BINARY_1904 = re.compile(rb"\x99\x01[\x04-\x7f](.)", re.DOTALL)  # the record of the workbook's properties
_BROKEN = mark("intake", "{file} cannot be read as a spreadsheet ({error}): open it in Excel or WPS and save it again.")


def open_workbook(path: Path):  # type: ignore[no-untyped-def]
    """The calamine workbook of `path`; refuses bombs, locked and broken files in one sentence."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if zipfile.is_zipfile(path):
        _check_package(path)
        _is_workbook(path)
    try:
        return CalamineWorkbook.from_path(str(path))
    except PasswordError:
        raise UserError(
            mark("intake", "{file} is protected by a password: open it, save it without one, and import that."),
            file=path.name,
        ) from None
    except (CalamineError, OSError, ValueError) as error:
        raise UserError(_BROKEN, file=path.name, error=str(error).split("\n")[0][:120]) from None


def _check_package(path: Path) -> None:
    """Count what the package unpacks to, without believing its own sizes, and refuse XML that declares entities."""
    left, count = _most_unpacked(path.stat().st_size), 0
    try:
        with zipfile.ZipFile(path) as package:
            for count, entry in enumerate(package.infolist(), 1):
                left -= _inflated(package, entry, path, left)
                if left < 0 or count > ENTRY_LIMIT:
                    break
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise UserError(_BROKEN, file=path.name, error=str(error)[:120]) from None
    except zipfile.zlib.error as error:  # type: ignore[attr-defined]
        raise UserError(_BROKEN, file=path.name, error=str(error)[:120]) from None
    if left < 0 or count > ENTRY_LIMIT:
        raise UserError(
            mark("intake", "{file} unpacks to far more than a table needs; it is not opened. Save the table as CSV."),
            file=path.name,
        )


def _most_unpacked(size: int) -> int:
    """Bytes that a package of this size may unpack to; a large sheet is less dense than one with little in it."""
    dense = min(max(SMALL, RATIO_LIMIT * size), max(MIDDLING, USUAL_RATIO * size))
    return min(UNPACKED_LIMIT, dense)


def _is_workbook(path: Path) -> None:
    """Refuse a package that holds files of its own, not the parts of a workbook."""
    with zipfile.ZipFile(path) as package:
        names = set(package.namelist())
    if not names & {"[Content_Types].xml", "content.xml", "xl/workbook.xml", "xl/workbook.bin"}:
        raise UserError(
            mark("intake", "{file} is a ZIP archive, not a table: unpack it, then import the table that was in it."),
            file=path.name,
        )


def _inflated(package: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path, most: int) -> int:
    """How many bytes the entry unpacks to; counting stops beyond `most`."""
    size = 0
    with package.open(entry) as stream:
        while block := stream.read(1 << 20):
            if size == 0 and entry.filename.endswith((".xml", ".rels")) and b"<!ENTITY" in block[:4096]:
                raise UserError(_BROKEN, file=path.name, error="entity")
            size += len(block)
            if size > most:
                break
    return size


def open_sheet(workbook, name: str, path: Path):  # type: ignore[no-untyped-def]
    """One sheet, parsed."""
    from python_calamine import CalamineError

    try:
        return workbook.get_sheet_by_name(name)
    except (CalamineError, ValueError) as error:
        raise UserError(_BROKEN, file=path.name, error=f"{name}: {str(error).splitlines()[0][:120]}") from None


def cells_of(sheet, limit: int | None = None) -> list[list[object]]:  # type: ignore[no-untyped-def]
    """The cells from A1 on, as they are; at most `limit` rows, all equally long."""
    return sheet.to_python(skip_empty_area=False, nrows=limit)


def height_of(sheet) -> int:  # type: ignore[no-untyped-def]
    """The number of rows from A1 to the last that holds something."""
    return int(sheet.end[0]) + 1 if sheet.end else 0


def as_rows(grid: Sequence[Sequence[object]]) -> list[list[str]]:
    """Cells as text."""
    return [[cell if cell.__class__ is str else as_text(cell) for cell in row] for row in grid]


def as_columns(grid: Sequence[Sequence[object]]) -> list[list[str]]:
    """The same column by column; a whole column of texts is taken as it is."""
    return [
        list(cells)
        if set(map(type, cells)) == {str}
        else [cell if cell.__class__ is str else as_text(cell) for cell in cells]
        for cells in zip(*grid, strict=True)
    ]


def counts_from_1904(path: Path) -> bool:
    """Whether the workbook counts its days from 1904: a word of its head that the reader heeds for cells in a format of
    dates, but does not tell; numbers that are dates in no such format need it."""
    with path.open("rb") as file:
        start = file.read(_HEAD)
    if not start.startswith(b"PK"):
        return _OLD_1904.search(start) is not None
    with zipfile.ZipFile(path) as package:
        names = set(package.namelist())
        if "xl/workbook.xml" in names:
            return _NEW_1904.search(package.read("xl/workbook.xml")) is not None
        head = package.read("xl/workbook.bin")[:_HEAD] if "xl/workbook.bin" in names else b""
    found = _BINARY_1904.search(head)
    return found is not None and bool(found[1][0] & 1)


def visible_sheets(workbook) -> tuple[str, ...]:  # type: ignore[no-untyped-def]
    """The names of the worksheets a person can see, in their order."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    return tuple(
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet
    )


def as_text(value: object) -> str:
    """A cell as a person would write it. Whole numbers lose their ".0"; numbers of 16 digits and more keep their
    exponent, because a spreadsheet holds only 15 digits and the rest would be invented."""
    return _TEXT.get(type(value), str)(value)


def _number(value: float) -> str:
    if abs(value) < 1e15:
        return str(int(value)) if value == int(value) else format(value, ".15g")
    said = repr(value)
    return said if "." not in said or "e" in said else f"{value:.14e}"


def _moment(value: datetime) -> str:
    midnight = value.hour == value.minute == value.second == value.microsecond == 0
    return value.date().isoformat() if midnight else value.isoformat(timespec="seconds")


_TEXT: dict[type, Callable] = {
    float: _number,
    int: str,
    bool: lambda value: "TRUE" if value else "FALSE",
    datetime: _moment,
    date: date.isoformat,
    time: time.isoformat,
    timedelta: str,
    type(None): lambda value: "",
}

"""Read tables: delimited text and spreadsheets."""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from pinbridge.publishing.inputs.objects import text_of
from pinbridge.publishing.inputs.records import Record
from pinbridge.publishing.inputs.texts import cells_of
from pinbridge.publishing.rows import BadCell, Place, PlanError

# Spreadsheets are unpacked in memory, so larger ones are rejected.
_MAX_UNPACKED = 2 << 30


def unique(headers: Iterable[str]) -> list[str]:
    """Make repeated names unique: the second is `NAME (2)`."""
    seen = Counter[str]()
    names: list[str] = []
    for header in headers:
        seen[header] += 1
        names.append(f"{header} ({seen[header]})" if header and seen[header] > 1 else header)
    return names


def records_of_text(
    path: Path, name: str, encoding: str, delimiter: str, skipped: int, headers: Sequence[str]
) -> Iterator[Record]:
    """Read the rows of a text file below its header.

    Args:
        path: The file.
        name: Its name, as the caller gave it.
        encoding: Its encoding.
        delimiter: Its delimiter.
        skipped: Lines to skip, the header included.
        headers: Names of the columns.
    """
    for cells, line, last in cells_of(path, encoding, delimiter, skipped):
        if cells is None:
            yield Record(line, {}, problem=_broken(name, line, last))
        elif any(cells):
            yield _record(name, line, headers, cells)


def _record(name: str, line: int, headers: Sequence[str], cells: Sequence[str]) -> Record:
    filled = {
        header: text
        for header, cell in zip(headers, cells, strict=False)
        if header and (text := cell.strip())
    }
    problem = None
    if len(cells) > len(headers) and any(cell.strip() for cell in cells[len(headers) :]):
        problem = BadCell(
            place=Place(name, line),
            message=f"has {len(cells)} cells, but the header has {len(headers)}",
            remedy="put cells that contain the delimiter in double quotes",
            rule="too_many_cells",
            value=cells[len(headers)],
        )
    return Record(line, filled, problem=problem)


def _broken(name: str, line: int, last: int) -> BadCell:
    return BadCell(
        place=Place(name, line),
        message="has a double quote that is not closed, or text after a closing one"
        + (f" (up to line {last})" if last > line else ""),
        remedy="write each double quote inside a quoted cell twice",
        rule="broken_quotes",
    )


class Sheet:
    """The first sheet of a workbook that is not empty, or the one named.

    Args:
        path: The workbook.
        name: Its name, as the caller gave it.
        sheet: Name of the sheet.

    Raises:
        PlanError: It can't be read, or python-calamine is missing.
    """

    def __init__(self, path: Path, name: str, sheet: str | None) -> None:
        self._name = name
        try:
            import python_calamine
        except ImportError:
            raise PlanError(
                f"{name} is a spreadsheet; install pinbridge[bulk] to read it, or save it as CSV"
            ) from None
        workbook: Any = python_calamine.CalamineWorkbook
        try:
            self._reject_bomb(path)
            with workbook.from_path(str(path)) as book:
                if sheet is not None and sheet not in book.sheet_names:
                    raise PlanError(
                        f"{name} has no sheet {sheet!r}; it has {', '.join(book.sheet_names)}"
                    )
                wanted = book.sheet_names if sheet is None else [sheet]
                sheets = (book.get_sheet_by_name(one) for one in wanted)
                self._sheet = next((found for found in sheets if found.height), None)
        except (python_calamine.CalamineError, OSError) as error:
            raise self._unreadable(error) from error
        self.headers: list[str] = []
        self._first = 0
        for number, cells in self._rows():
            self.headers = unique(text_of(cell) for cell in cells)
            self._first = number
            break

    def _unreadable(self, error: Exception) -> PlanError:
        return PlanError(
            f"can't read {self._name}: {error}; open it in a spreadsheet program and save it as XLSX or CSV"
        )

    def _reject_bomb(self, path: Path) -> None:
        if not zipfile.is_zipfile(path):
            return
        try:
            with zipfile.ZipFile(path) as archive:
                unpacked = sum(part.file_size for part in archive.infolist())
        except (zipfile.BadZipFile, NotImplementedError) as error:
            raise self._unreadable(error) from error
        if unpacked > _MAX_UNPACKED:
            raise PlanError(
                f"{self._name} unpacks to {unpacked >> 20} MiB; save it as CSV, which is read row by row"
            )

    def _rows(self) -> Iterator[tuple[int, list[Any]]]:
        """Iterate over the rows that are not empty, with their numbers."""
        if self._sheet is None:
            return
        # calamine omits empty columns on the left.
        _, left = self._sheet.start or (0, 0)
        for number, cells in enumerate(self._sheet.iter_rows(), start=1):
            if any(cell != "" for cell in cells):
                yield number, [""] * left + list(cells)

    def records(self) -> Iterator[Record]:
        """Read the rows below the header."""
        for number, cells in self._rows():
            if number > self._first:
                yield _record(self._name, number, self.headers, [text_of(cell) for cell in cells])

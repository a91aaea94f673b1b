"""Recognise a source by its content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pinbridge.publishing.inputs import tables, texts
from pinbridge.publishing.inputs.kinds import kind_of
from pinbridge.publishing.inputs.records import Opened, Record
from pinbridge.publishing.rows import PlanError

_SHEET_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def open_path(
    path: Path, name: str, *, sheet: str | None, encoding: str | None, delimiter: str | None
) -> Opened:
    """Recognise a file or folder.

    Args:
        path: Where it is.
        name: What the caller calls it.
        sheet: Name of the sheet, for spreadsheets.
        encoding: Its encoding, instead of the one found out.
        delimiter: What separates its cells, instead of what was found out.

    Raises:
        PlanError: It is missing, unreadable, empty, or nothing that is known.
    """
    try:
        head = texts.head_of(path)
        if not head.strip():
            raise PlanError(f"{name} is empty")
        if head.startswith(_SHEET_STARTS):
            found = tables.Sheet(path, name, sheet)
            return Opened(
                kind=kind_of(found.headers),
                headers=found.headers,
                records=found.records,
                ordered=True,
            )
        used = encoding or texts.encoding_of(path)
    except OSError as error:
        raise PlanError(f"can't read {name}: {error.strerror or error}") from error
    return _open_table(path, name, used, delimiter)


def _open_table(path: Path, name: str, encoding: str, delimiter: str | None) -> Opened:
    found, headers, skipped = texts.header_of(path, encoding, delimiter)
    names = tables.unique(headers)

    def records() -> Iterator[Record]:
        return tables.records_of_text(path, name, encoding, found, skipped, names)

    return Opened(kind=kind_of(headers), headers=names, records=records, ordered=True)

"""Recognise a source by its content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pinbridge.publishing.inputs import tables, texts
from pinbridge.publishing.inputs.folders import FOLDER, folder_records
from pinbridge.publishing.inputs.json_rows import json_array, json_lines
from pinbridge.publishing.inputs.kinds import FEED, PRODUCT_XML, SITEMAP, kind_of
from pinbridge.publishing.inputs.records import Opened, Record
from pinbridge.publishing.inputs.xml_items import ItemReader
from pinbridge.publishing.rows import PlanError
from pinbridge.uploads import sniff_content_type

_SHEET_STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def open_path(
    path: Path, name: str, *, sheet: str | None, encoding: str | None, delimiter: str | None
) -> Opened:
    """Recognise a file or folder.

    Args:
        path: Where it is.
        name: Its name, as the caller gave it.
        sheet: Name of the sheet of a spreadsheet.
        encoding: Its encoding, instead of the detected one.
        delimiter: Its delimiter, instead of the detected one.

    Raises:
        PlanError: It is missing, unreadable, empty, or of no known kind.
    """
    try:
        if path.is_dir():
            return Opened(kind=FOLDER, records=lambda: folder_records(path, name))
        if path.exists() and not path.is_file():
            # It is read several times, and what a pipe has given is gone.
            raise PlanError(f"{name} is a pipe or a device; save the plan as a file first")
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
        if (kind := _binary_kind(head)) is not None:
            raise PlanError(f"{name} is {kind}, not a plan; for pictures, give their folder")
        used = encoding or texts.encoding_of(path)
        start = head.decode(used, "replace").lstrip("\ufeff \t\r\n")
        if start.startswith("<"):
            return _open_xml(path, name, encoding)
        if start.startswith(("{", "[")):
            return _open_json(path, name, used, is_array=start.startswith("["))
    except OSError as error:
        raise PlanError(f"can't read {name}: {error.strerror or error}") from error
    return _open_table(path, name, used, delimiter)


def _open_table(path: Path, name: str, encoding: str, delimiter: str | None) -> Opened:
    found, headers, skipped = texts.header_of(path, encoding, delimiter)
    names = tables.unique(headers)

    def records() -> Iterator[Record]:
        return tables.records_of_text(path, name, encoding, found, skipped, names)

    return Opened(kind=kind_of(headers), headers=names, records=records, ordered=True)


def _binary_kind(head: bytes) -> str | None:
    if head.startswith(b"%PDF-"):
        return "a PDF"
    if kind := sniff_content_type(head):
        return kind
    is_text = b"\0" not in head or head.startswith(texts.WIDE_MARKS)
    return None if is_text else "a binary file"


def _open_json(path: Path, name: str, encoding: str, *, is_array: bool) -> Opened:
    read = json_array if is_array else json_lines

    def records() -> Iterator[Record]:
        return read(path, name, encoding)

    first = next(records(), None)
    return Opened(kind=kind_of(first.cells if first else (), "JSON rows"), records=records)


def _open_xml(path: Path, name: str, encoding: str | None) -> Opened:
    def records() -> Iterator[Record]:
        return ItemReader(name, encoding).read(path)

    reader = ItemReader(name, encoding)
    first = next(reader.read(path), None)
    if first is not None and first.problem is not None and not first.cells:
        raise PlanError(str(first.problem), [first.problem])
    match reader.root:
        case "sitemapindex":
            raise PlanError(
                f"{name} is a sitemap index; give one of its sitemaps, with pictures in it"
            )
        case "html" | "HTML":
            raise PlanError(f"{name} is a web page; give the feed or sitemap itself")
        case _ if first is None:
            raise PlanError(f"{name} has no items of a known kind ({reader.root})")
        case "urlset":
            return Opened(kind=SITEMAP, records=records)
        case _ if _is_product(first):
            return Opened(kind=PRODUCT_XML, records=records)
        case "rss" | "RDF" | "feed":
            return Opened(kind=FEED, records=records)
        case _:
            return Opened(kind=kind_of(first.cells, "XML items"), records=records)


def _is_product(record: Record) -> bool:
    return any(name.startswith("g:") for name in record.cells)

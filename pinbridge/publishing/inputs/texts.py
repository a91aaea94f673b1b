"""Read text files in any common encoding, line by line."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

_HEAD = 64 * 1024
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""Byte order marks of encodings in which zero bytes are normal."""
_DELIMITERS = ",;\t|"
# cp1252 leaves five bytes undefined; Latin-1 has a character for each.
_FALLBACK = "cp1252"
_EXCEL_HINT = re.compile(r"sep=.\s*")
_END: list[str] = []


def head_of(path: Path) -> bytes:
    """Read the beginning of a file."""
    with path.open("rb") as file:
        return file.read(_HEAD)


def encoding_of(path: Path) -> str:
    """Detect the encoding of a text file: by its byte order mark, else UTF-8 if it is valid, else cp1252."""
    with path.open("rb") as file:
        start = file.read(4)
        for mark, name in _BOMS:
            if start.startswith(mark):
                return name
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            decoder.decode(start)
            while chunk := file.read(1 << 20):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _FALLBACK
    return "utf-8"


def open_text(path: Path, encoding: str) -> io.TextIOWrapper:
    """Open a text file. Line endings are kept, and undecodable bytes become U+FFFD."""
    return path.open(encoding=encoding, errors="replace", newline="")


def delimiter_of(first: str) -> str:
    """Detect the delimiter of a header line: the most frequent one outside quotes."""
    outside = re.sub(r'"(?:[^"]|"")*"', "", first)
    counts = {mark: outside.count(mark) for mark in _DELIMITERS}
    return max(counts, key=lambda mark: counts[mark])


def header_of(path: Path, encoding: str, delimiter: str | None) -> tuple[str, list[str], int]:
    """Read the header of a table.

    Args:
        path: The file.
        encoding: Its encoding.
        delimiter: Its delimiter; None to detect it.

    Returns:
        The delimiter, the names, and the number of lines up to the end of the header.
    """
    with open_text(path, encoding) as file:
        skipped = 0
        for line in file:
            # Excel puts a `sep=` line before the header.
            if line.strip() and not _EXCEL_HINT.fullmatch(line):
                break
            skipped += 1
        else:
            return delimiter or ",", [], skipped
        delimiter = delimiter or delimiter_of(line)
    for cells, _, last in cells_of(path, encoding, delimiter, skipped):
        return delimiter, [name.strip() for name in cells or ()], last
    return delimiter, [], skipped


def cells_of(
    path: Path, encoding: str, delimiter: str, skipped: int
) -> Iterator[tuple[list[str] | None, int, int]]:
    """Read the rows of a table after the first `skipped` lines.

    Yields:
        The cells of each row, and its first and last line. The cells are None if the row is malformed.
    """
    with open_text(path, encoding) as file:
        for _ in range(skipped):
            next(file, None)
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        line = skipped + 1
        while True:
            try:
                cells = next(reader, _END)
            except csv.Error:
                cells = None
            if cells is _END:
                return
            last = skipped + reader.line_num
            yield cells, line, last
            line = last + 1

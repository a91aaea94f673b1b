"""Read JSON Lines, and arrays of JSON objects one by one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pinbridge._core.guards import unique
from pinbridge.publishing.inputs.objects import record_of
from pinbridge.publishing.inputs.records import Record
from pinbridge.publishing.inputs.texts import open_text
from pinbridge.publishing.rows import BadCell, Place

_CHUNK = 64 * 1024
_MAX_ITEM = 8 << 20
_SPACES = " \t\r\n"


def json_lines(path: Path, name: str, encoding: str) -> Iterator[Record]:
    """Read a file with an object on each line."""
    with open_text(path, encoding) as file:
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            try:
                record = record_of(json.loads(line, object_pairs_hook=unique), number, name)
            except (ValueError, RecursionError) as error:
                record = Record(number, {}, problem=_broken(name, number, error))
            yield record


def json_array(path: Path, name: str, encoding: str) -> Iterator[Record]:
    """Read a file with one array of objects. If it is malformed, the last record has the problem."""
    reader = _ArrayReader(path, encoding)
    try:
        for line, item in reader.items():
            yield record_of(item, line, name)
    except (ValueError, RecursionError) as error:
        problem = _broken(name, reader.line, error, "; everything from here on was not read")
        yield Record(reader.line, {}, problem=problem)


class _ArrayReader:
    """Decode an array item by item, with only one item in memory."""

    def __init__(self, path: Path, encoding: str) -> None:
        self._path = path
        self._encoding = encoding
        self._text = ""
        self._at = 0
        self.line = 1

    def items(self) -> Iterator[tuple[int, Any]]:
        decoder = json.JSONDecoder(object_pairs_hook=unique)
        with open_text(self._path, self._encoding) as file:
            self._expect(file, "[")
            if self._peek(file) == "]":
                return
            while True:
                self._peek(file)
                line = self.line
                yield line, self._item(file, decoder)
                if self._expect(file, ",]") == "]":
                    return

    def _read(self, file: Any, size: int = _CHUNK) -> bool:
        more = file.read(size)
        self._text = self._text[self._at :] + more
        self._at = 0
        return bool(more)

    def _peek(self, file: Any) -> str:
        """Skip spaces, and return the character after them; empty at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACES:
                self.line += self._text[self._at] == "\n"
                self._at += 1
            if self._at < len(self._text) or not self._read(file):
                return self._text[self._at : self._at + 1]

    def _expect(self, file: Any, marks: str) -> str:
        found = self._peek(file)
        if not found or found not in marks:
            raise ValueError(f"expected {' or '.join(marks)}, found {found!r}")
        self._at += 1
        return found

    def _item(self, file: Any, decoder: json.JSONDecoder) -> Any:
        size = _CHUNK
        while True:
            try:
                item, end = decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError:
                if len(self._text) > _MAX_ITEM or not self._read(file, size):
                    raise
                size *= 2
                continue
            # A number or literal at the end of the buffer may continue.
            if end == len(self._text) and self._read(file):
                if len(self._text) > _MAX_ITEM:
                    raise ValueError("an item is too long")
                continue
            self.line += self._text.count("\n", self._at, end)
            self._at = end
            return item


def _broken(name: str, line: int, error: Exception, more: str = "") -> BadCell:
    return BadCell(
        place=Place(name, line),
        message=f"is not valid JSON: {getattr(error, 'msg', error)}",
        remedy=f"fix it in a JSON editor{more}",
        rule="broken_json",
    )

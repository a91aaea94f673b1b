"""Read the items of product feeds, RSS, Atom and sitemaps one by one. Safe for untrusted files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.parsers import expat

import attrs

from pinbridge.publishing.inputs.records import Record
from pinbridge.publishing.rows import BadCell, Place

_CHUNK = 64 * 1024
# One prefix for each namespace, whatever prefix a file uses.
_PREFIXES = {
    "http://base.google.com/ns/1.0": "g",
    "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://www.google.com/schemas/sitemap-image/1.1": "image",
    "http://www.google.com/schemas/sitemap-video/1.1": "video",
}
# Elements that are items, by root element.
_ITEMS_OF = {
    "rss": frozenset(("item",)),
    "RDF": frozenset(("item",)),
    "feed": frozenset(("entry",)),
    "urlset": frozenset(("url",)),
    "sitemapindex": frozenset[str](),
}
# Elements that are items in files with any other root.
_ITEMS = frozenset(("item", "entry", "product"))
# Elements that only group other elements of an item.
_GROUPS = frozenset(("media:group", "image:image"))
_SEPARATOR = "\n"
_MAX_TEXT = 1 << 20


class _ForbiddenError(Exception):
    """The file declares entities, which could expand without limit or read other files."""


@attrs.define
class _Open:
    """An element that is not closed yet."""

    name: str
    attributes: Mapping[str, str]
    text: list[str]
    line: int


class ItemReader:
    """Parse the items of a file incrementally.

    Args:
        name: Name of the file, as the caller gave it.
        encoding: Its encoding, if it is not the one that the file declares.
    """

    def __init__(self, name: str, encoding: str | None = None) -> None:
        self._name = name
        self.root = ""
        self._items = _ITEMS
        self.done: list[Record] = []
        self._path: list[_Open] = []
        self._item: dict[str, list[str]] | None = None
        self._lines: dict[str, int] = {}
        self._begin = 0
        self._skipped = 0
        self._depth = 0
        parser = expat.ParserCreate(encoding, namespace_separator=" ")
        parser.buffer_text = True
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.EntityDeclHandler = self._refuse
        parser.ExternalEntityRefHandler = self._refuse
        self._parser = parser

    def read(self, path: Path) -> Iterator[Record]:
        """Read a file. If it is malformed, the last record has the problem."""
        with path.open("rb") as file:
            chunk = file.read(_CHUNK)
            # Some programs write an empty line before the XML declaration, which parsers reject.
            start = chunk.lstrip()
            self._skipped = chunk[: len(chunk) - len(start)].count(b"\n")
            chunk, is_last = start, False
            while not is_last:
                is_last = not chunk
                try:
                    self._parser.Parse(chunk, is_last)
                except (expat.ExpatError, _ForbiddenError, ValueError, LookupError) as error:
                    yield from self.done
                    yield self._broken(error)
                    return
                yield from self.done
                self.done.clear()
                chunk = file.read(_CHUNK)

    @property
    def _line(self) -> int:
        return self._parser.CurrentLineNumber + self._skipped

    def _broken(self, error: Exception) -> Record:
        line = self._line
        if isinstance(error, _ForbiddenError):
            message, remedy = "declares entities, which is not safe", "remove its DOCTYPE"
        else:
            message = f"is not well-formed XML: {error}"
            remedy = "export it again; everything from here on was not read"
        problem = BadCell(
            place=Place(self._name, line), message=message, remedy=remedy, rule="broken_xml"
        )
        return Record(line, {}, problem=problem)

    def _refuse(self, *_: object) -> int:
        raise _ForbiddenError

    def _start(self, full: str, attributes: dict[str, str]) -> None:
        namespace, _, local = full.rpartition(" ")
        prefix = _PREFIXES.get(namespace)
        name = f"{prefix}:{local}" if prefix else local
        line = self._line
        if not self._path:
            self.root = local
            self._items = _ITEMS_OF.get(local, _ITEMS)
        self._path.append(_Open(name, attributes, [], line))
        if self._item is None and name in self._items:
            self._item = {}
            self._lines = {}
            self._begin = line
            self._depth = len(self._path)

    def _data(self, text: str) -> None:
        if self._item is not None:
            self._path[-1].text.append(text)

    def _end(self, _: str) -> None:
        element = self._path.pop()
        if self._item is None:
            return
        if len(self._path) + 1 > self._depth:
            self._close(element)
            return
        cells = {name: _SEPARATOR.join(texts) for name, texts in self._item.items()}
        self.done.append(Record(self._begin, cells, self._lines))
        self._item = None

    def _close(self, element: _Open) -> None:
        inner = "".join(element.text)[:_MAX_TEXT]
        if len(self._path) > self._depth and self._path[-1].name not in _GROUPS:
            # Text of nested elements, as in XHTML, belongs to the outer element.
            self._path[-1].text.append(inner)
            return
        for name, text in _cells_of(element.name, element.attributes, inner.strip()):
            if text:
                assert self._item is not None  # noqa: S101
                self._item.setdefault(name, []).append(text)
                self._lines.setdefault(name, element.line)


def _cells_of(name: str, attributes: Mapping[str, Any], text: str) -> Iterator[tuple[str, str]]:
    """Return the cells of an element, from its text or its attributes."""
    match name:
        case "link" if "href" in attributes:
            relation = attributes.get("rel", "alternate")
            if relation in ("alternate", "enclosure"):
                yield "link" if relation == "alternate" else "enclosure", attributes["href"]
        case "enclosure" | "media:content" | "media:thumbnail" if "url" in attributes:
            kind = attributes.get("type", attributes.get("medium", "image"))
            if kind.partition("/")[0] in ("image", "video"):
                yield name, attributes["url"]
        case "itunes:image" if "href" in attributes:
            yield name, attributes["href"]
        case "category" if "term" in attributes:
            yield name, attributes["term"]
        case "guid" | "id":
            yield "id", text
        case _:
            yield name, text

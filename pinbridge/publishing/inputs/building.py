"""Turn records into rows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path, PurePath
from typing import Any, Literal, TypeVar
from urllib.parse import unquote, urlsplit

import attrs

from pinbridge._core.sources import is_url
from pinbridge.publishing import rules
from pinbridge.publishing.inputs import cells
from pinbridge.publishing.inputs.columns import Columns, tidy
from pinbridge.publishing.inputs.html import plain_text
from pinbridge.publishing.inputs.records import Kind, Record
from pinbridge.publishing.links import with_query
from pinbridge.publishing.rows import BadCell, Column, Media, Place, Row
from pinbridge.publishing.templates import Template, shortened

T = TypeVar("T")
Pictures = Literal["first", "all"]

TEMPLATED = ("title", "description", "link", "alt_text", "board", "section", "account")
"""Fields that can have a template."""

_LENGTHS = {
    "title": rules.TITLE_LENGTH,
    "description": rules.DESCRIPTION_LENGTH,
    "alt_text": rules.ALT_TEXT_LENGTH,
}
_SURROGATES = re.compile("[\ud800-\udfff]")
_WORD_BREAKS = re.compile(r"[\s_\-+]+")


@attrs.frozen(kw_only=True)
class Settings:
    """How a plan is read; see `read_plan`."""

    mapping: Mapping[str, str | None] = attrs.field(factory=dict[str, "str | None"])
    board_map: Mapping[str, str] = attrs.field(factory=dict[str, str])
    templates: Mapping[str, Template] = attrs.field(factory=dict[str, Template])
    utm: Mapping[str, Template] = attrs.field(factory=dict[str, Template])
    pictures: Pictures = "first"
    zone: dt.tzinfo = dt.UTC
    folder: Path = attrs.field(factory=Path)


class Builder:
    """Build the rows of a plan.

    Args:
        name: Name of the plan.
        kind: Kind of the plan.
        columns: Fields of its columns.
        settings: How it is read.
    """

    def __init__(self, name: str, kind: Kind, columns: Columns, settings: Settings) -> None:
        self._name = name
        self._kind = kind
        self._columns = columns
        self._settings = settings
        self._boards = settings.board_map
        templates = (*settings.templates.values(), *settings.utm.values())
        self._has_templates = bool(templates)
        self._wants_slug = any("slug" in template.names for template in templates)

    def rows(self, record: Record) -> Iterator[Row]:
        """Build the rows of a record: one, or one for each of its pictures."""
        # JSON and file names can contain lone surrogates, which can't be encoded.
        clean = {name: _SURROGATES.sub("\ufffd", text) for name, text in record.cells.items()}
        draft = _Draft(self._name, attrs.evolve(record, cells=clean), self._columns)
        if record.problem is not None and not record.cells:
            yield Row(id="", place=draft.place, problems=(record.problem,))
            return
        pictures = self._pictures(draft)
        texts = self._texts(draft, pictures[0] if pictures else None)
        board, section = self._board(texts)
        folder, zone = self._settings.folder, self._settings.zone
        cover = draft.parse("cover", lambda text: cells.cover(text, folder))
        publish_at = draft.parse("publish_at", lambda text: cells.date(text, zone))
        keywords = draft.parse("keywords", cells.keywords) or ()
        color = draft.parse("dominant_color", cells.color) or ""
        row = Row(
            place=Place(self._name, record.line),
            title=texts["title"],
            description=texts["description"],
            alt_text=texts["alt_text"],
            link=texts["link"].replace(" ", "%20"),
            board=board,
            section=section,
            account=texts["account"],
            cover=None if isinstance(cover, cells.Moment) else cover,
            cover_seconds=cover.seconds if isinstance(cover, cells.Moment) else None,
            publish_at=publish_at,
            keywords=keywords,
            dominant_color=color,
            extra=draft.extra,
            columns=self._columns.of_field,
            lines=draft.lines,
            id=draft.text("id"),
            key=draft.text("key"),
            asset_id=draft.text("asset_id"),
            cover_asset_id=draft.text("cover_asset_id"),
            problems=tuple(draft.problems),
        )
        for number, picture in enumerate([one for _, one in pictures] or [None], start=1):
            yield _finished(row, number, picture)

    def _pictures(self, draft: _Draft) -> list[tuple[str, Media]]:
        """Read the first picture, or all of them."""
        found: dict[str, tuple[str, Media]] = {}
        wants_all = self._settings.pictures == "all"
        for field in ("media", "more_media"):
            for column, text in draft.cells.get(field, ()):
                if found and not wants_all:
                    break
                parsed = draft.parse_cell(
                    column, text, lambda text: cells.media(text, self._settings.folder)
                )
                for part, picture in parsed or ():
                    found.setdefault(part, (part, picture))
        pictures = list(found.values())
        return pictures if wants_all else pictures[:1]

    def _texts(self, draft: _Draft, picture: tuple[str, Media] | None) -> dict[str, str]:
        texts = {field: draft.text(field) for field in TEMPLATED}
        if self._kind.is_catalogue:
            for field in ("title", "description", "alt_text"):
                texts[field] = plain_text(texts[field])
        slug, has_titles = "", self._kind.has_titles and "title" in self._columns.of_field
        if self._wants_slug or not has_titles:
            slug = _slug(texts["link"]) or _slug(picture[0] if picture else "")
        if not texts["title"] and not has_titles:
            texts["title"] = slug[:1].upper() + slug[1:]
        if self._has_templates:
            values = {tidy(name): text for name, text in draft.record.cells.items()}
            values |= {tidy(field): text for field, text in texts.items() if text}
            values |= {"slug": slug, "id": draft.text("id"), "line": str(draft.record.line)}
            self._fill(draft, texts, values)
        if self._kind.is_catalogue:
            for field, length in _LENGTHS.items():
                texts[field] = shortened(texts[field], length)
        return texts

    def _fill(self, draft: _Draft, texts: dict[str, str], values: dict[str, str]) -> None:
        for field, template in self._settings.templates.items():
            texts[field], empty = template.fill(values)
            if empty:
                draft.problems.append(_empty_placeholder(draft.place, field, template, empty))
            if texts[field]:
                values[tidy(field)] = texts[field]
        if texts["link"] and self._settings.utm:
            added = {name: one.fill(values)[0] for name, one in self._settings.utm.items()}
            texts["link"] = with_query(texts["link"], added)

    def _board(self, texts: Mapping[str, str]) -> tuple[str, str]:
        text = texts["board"]
        if self._kind.is_catalogue and tidy(text) not in self._boards:
            # The last part of a category such as `Home > Lamps` is the most specific.
            text = text.rpartition(">")[2].strip()
        text = self._boards.get(tidy(text), self._boards.get("*", text))
        board, section = cells.board(text)
        return board, texts["section"] or section


class _Draft:
    """An unfinished row: its cells by field, and their problems."""

    def __init__(self, name: str, record: Record, columns: Columns) -> None:
        self.record = record
        self.place = Place(name, record.line)
        self.cells = columns.cells(record.cells)
        self.problems = [record.problem] if record.problem else []
        self.lines = {
            field: record.lines[column.name]
            for field, column in columns.of_field.items()
            if column.name in record.lines
        }
        self.extra = {
            name: text for name, text in record.cells.items() if not columns.is_used(name)
        }

    def text(self, field: str) -> str:
        """Return the text of a field."""
        found = self.cells.get(field)
        return found[0][1] if found else ""

    def parse(self, field: str, parse: Callable[[str], T]) -> T | None:
        """Parse a field; None if it is empty or can't be parsed."""
        found = self.cells.get(field)
        return self.parse_cell(*found[0], parse) if found else None

    def parse_cell(self, column: Column, text: str, parse: Callable[[str], T]) -> T | None:
        """Parse a cell; add a problem and return None if it can't be parsed."""
        try:
            return parse(text)
        except cells.CellError as error:
            line = self.record.lines.get(column.name, self.record.line)
            place = Place(self.place.file, line, column.name, column.position)
            self.problems.append(
                BadCell(
                    place=place,
                    message=error.message,
                    remedy=error.remedy,
                    rule=error.rule,
                    value=text,
                )
            )
            return None


def _finished(row: Row, number: int, picture: Media | None) -> Row:
    """Add the picture to a row, number the id, and check it."""
    changes: dict[str, Any] = {"media": picture}
    if number > 1:
        changes["id"] = f"{row.id}#{number}" if row.id else ""
        changes["key"] = f"{row.key}#{number}" if row.key else ""
    row = attrs.evolve(row, **changes)
    found = tuple(rules.problems_of(row))
    return attrs.evolve(row, problems=(*row.problems, *found)) if found else row


def _slug(source: str) -> str:
    """Return the words in the last part of a URL or path."""
    try:
        path = urlsplit(source).path if is_url(source) else source.replace("\\", "/")
    except ValueError:
        return ""
    stem = PurePath(unquote(path)).stem
    return _WORD_BREAKS.sub(" ", stem).strip()


def _empty_placeholder(place: Place, field: str, template: Template, empty: list[str]) -> BadCell:
    names = ", ".join(f"{{{name}}}" for name in empty)
    return BadCell(
        place=place,
        message=f"the template {template.text!r} for the {field} has no value for {names}",
        remedy="fill the cell, or give another column as in {first|second}",
        rule="template_empty",
        is_warning=True,
    )

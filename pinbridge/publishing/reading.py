"""Read a plan: any file that is recognised, a folder of pictures, or rows from code."""

from __future__ import annotations

import codecs
import os
from collections import Counter
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge.publishing import rules
from pinbridge.publishing.inputs import cells, objects
from pinbridge.publishing.inputs.building import TEMPLATED, Builder, Pictures, Settings
from pinbridge.publishing.inputs.columns import FIELDS, Columns, ColumnUse
from pinbridge.publishing.inputs.opening import open_path
from pinbridge.publishing.inputs.records import Opened, Record
from pinbridge.publishing.links import utm_templates
from pinbridge.publishing.rows import BadCell, Place, PlanError, Row
from pinbridge.publishing.templates import Template

T = TypeVar("T")

PlanItem = Row | Mapping[str, Any] | attrs.AttrsInstance
PlanSource = str | os.PathLike[str] | Iterable[PlanItem] | AsyncIterable[PlanItem]
"""A path of a file or folder, or rows from code: mappings of column to value, models, or `Row` objects."""


class Plan:
    """A plan that has been recognised; iterate over it for its rows.

    Rows are read as they are asked for, so that a plan may be of any length. A plan from a file can be
    read again and again; one from an iterator only once.

    Attributes:
        name: Name of the file or folder; `<rows>` for rows from code.
        kind: What it was recognised as, for example `Shopify product export`.
        left_out: How many items were not meant to be published, by reason; complete after a reading.
    """

    def __init__(
        self, name: str, opened: Opened, settings: Settings, items: AsyncIterable[Any] | None = None
    ) -> None:
        self.name = name
        self.kind = opened.kind.name
        self.left_out = Counter[str]()
        self._opened = opened
        self._settings = settings
        self._items = items
        self._columns = Columns(
            opened.kind.names, settings.mapping, knows_common=opened.kind.knows_common
        )
        self._columns.add(opened.headers, ordered=opened.ordered)
        self._whole = tuple(self._problems())

    @property
    def columns(self) -> list[ColumnUse]:
        """What each column was taken for; complete after a reading if there is no header."""
        return self._columns.uses

    @property
    def problems(self) -> list[BadCell]:
        """What is wrong with the plan as a whole; every row has these too, so that none is published."""
        return list(self._whole)

    def _problems(self) -> Iterator[BadCell]:
        if not self._opened.headers:
            return
        for name in self._columns.missing:
            yield self._problem(
                "column_unknown",
                f"has no column {name!r}, which the mapping names",
                "write it as in its header",
            )
        for field in ("media", "board", "link"):
            wanted = self._opened.kind.wants.get(field)
            if field in self._columns.of_field or field in self._settings.templates:
                continue
            if wanted is not None:
                yield self._problem(f"{field}_rule", f"has no {field}", wanted)
            elif field == "media" and "asset_id" not in self._columns.of_field:
                yield self._problem(
                    "media_column",
                    "has no column that was taken for the picture or video",
                    "say which it is with a mapping",
                )
            elif field == "board":
                yield self._problem(
                    "board_column",
                    "has no column that was taken for the board",
                    "name a board for all, or say which column it is with a mapping",
                )

    def _problem(self, rule: str, message: str, remedy: str) -> BadCell:
        return BadCell(place=Place(self.name), message=message, remedy=remedy, rule=rule)

    def __iter__(self) -> Iterator[Row]:
        if self._items is not None:
            raise PlanError("this plan comes from an async iterable; use `async for`")
        self.left_out.clear()
        records = self._opened.records()
        if self._opened.kind.shape is not None:
            records = self._opened.kind.shape(records)
        builder = self._builder()
        for record in records:
            yield from self._rows(builder, record)

    async def __aiter__(self) -> AsyncIterator[Row]:
        if self._items is None:
            for row in self:
                yield row
            return
        builder = self._builder()
        number = 0
        async for item in self._items:
            number += 1
            for row in self._rows(builder, objects.row_or_record(item, number)):
                yield row

    def _builder(self) -> Builder:
        return Builder(self.name, self._opened.kind, self._columns, self._settings)

    def _rows(self, builder: Builder, record: Record | Row) -> Iterator[Row]:
        for row in self._rows_of(builder, record):
            whole = self._whole
            yield attrs.evolve(row, problems=(*whole, *row.problems)) if whole else row

    def _rows_of(self, builder: Builder, record: Record | Row) -> Iterator[Row]:
        if isinstance(record, Row):
            found = tuple(rules.problems_of(record))
            yield attrs.evolve(record, problems=(*record.problems, *found)) if found else record
            return
        if not self._opened.headers:
            self._columns.add(record.cells, ordered=False)
        if record.left_out:
            self.left_out[record.left_out] += 1
            return
        yield from builder.rows(record)


@checked_arguments
def read_plan(
    source: PlanSource,
    *,
    mapping: Mapping[str, str | None] | None = None,
    board_map: Mapping[str, str] | None = None,
    board: str | None = None,
    section: str | None = None,
    account: str | None = None,
    title: str | None = None,
    description: str | None = None,
    link: str | None = None,
    alt_text: str | None = None,
    utm: str | Mapping[str, str] | None = None,
    pictures: Pictures = "first",
    timezone: str = "UTC",
    folder: str | os.PathLike[str] | None = None,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
) -> Plan:
    """Recognise a plan.

    Args:
        source: Path of a file or of a folder of pictures, or rows from code.
        mapping: Field of columns that are not recognised, by their header; None for columns to ignore.
        board_map: Boards by what the plan has instead, for example a product type; `*` for all others.
        board: Template for the board; without holes, the one board of all pins.
        section: Template for the section.
        account: Template for the account.
        title: Template for the title; see `Template`.
        description: Template for the description.
        link: Template for the link; values in it are percent-encoded. Empty for pins without a link.
        alt_text: Template for the alt text.
        utm: Parameters to add to links, for example `utm_source=pinterest&utm_campaign={board}`.
        pictures: Whether something with several pictures makes one pin or one for each.
        timezone: Where dates without an offset are meant.
        folder: Where relative paths begin, instead of the folder of the plan.
        sheet: Name of the sheet, for spreadsheets.
        encoding: Encoding of a text file, instead of the one found out.
        delimiter: What separates its cells, instead of what was found out.

    Returns:
        The plan. Its rows are read when it is iterated over; what is wrong with a row is in its `problems`.

    Raises:
        PlanError: The source can't be read or is of no known kind, or an argument is wrong.
    """
    given = zip(
        TEMPLATED, (title, description, link, alt_text, board, section, account), strict=True
    )
    settings = Settings(
        mapping=_checked_mapping(mapping or {}),
        board_map=board_map or {},
        templates={
            field: Template(text, quoted=field == "link")
            for field, text in given
            if text is not None
        },
        utm=utm_templates(utm) if utm else {},
        pictures=_checked_pictures(pictures),
        zone=_zone(timezone),
        folder=Path(folder) if folder is not None else Path(),
    )
    if isinstance(source, str | os.PathLike):
        path = Path(source)
        _check_text(encoding, delimiter)
        name = path.name or path.resolve().name
        opened = open_path(path, name, sheet=sheet, encoding=encoding, delimiter=delimiter)
        if folder is None:
            settings = attrs.evolve(settings, folder=path if path.is_dir() else path.parent)
        return Plan(name, opened, settings)
    if isinstance(source, AsyncIterable):
        return Plan(objects.NAME, objects.opened(()), settings, source)
    return Plan(objects.NAME, objects.opened(source), settings)


def _checked_mapping(mapping: Mapping[str, str | None]) -> Mapping[str, str | None]:
    for column, field in mapping.items():
        if field is not None and field not in FIELDS:
            raise PlanError(
                f"the mapping takes {column!r} for {field!r}; choose from: {', '.join(FIELDS)}"
            )
    return mapping


def _check_text(encoding: str | None, delimiter: str | None) -> None:
    if delimiter is not None and len(delimiter) != 1:
        raise PlanError(f"the delimiter {delimiter!r} is not one character")
    try:
        codecs.lookup(encoding or "utf-8")
    except LookupError:
        raise PlanError(
            f"{encoding!r} is not an encoding; write one as in utf-8, cp1252 or utf-16"
        ) from None


def _checked_pictures(pictures: Pictures) -> Pictures:
    if pictures not in ("first", "all"):
        raise PlanError(f"pictures is {pictures!r}; choose 'first' or 'all'")
    return pictures


def _zone(name: str) -> Any:
    try:
        return cells.zone_of(name)
    except cells.CellError as error:
        raise PlanError(f"{error.message}; {error.remedy}") from None

"""Read a plan from a file, a folder of pictures, or rows from code."""

from __future__ import annotations

import codecs
import os
from collections import Counter
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.guards import unique
from pinbridge.publishing import rules
from pinbridge.publishing.inputs import cells, objects
from pinbridge.publishing.inputs.building import TEMPLATED, Builder, Pictures, Settings
from pinbridge.publishing.inputs.columns import FIELDS, Columns, ColumnUse, tidy
from pinbridge.publishing.inputs.opening import open_path
from pinbridge.publishing.inputs.records import Opened, Record
from pinbridge.publishing.links import utm_templates
from pinbridge.publishing.rows import BadCell, Place, PlanError, Row
from pinbridge.publishing.templates import Template

T = TypeVar("T")

PlanItem = Row | Mapping[str, Any] | attrs.AttrsInstance
PlanSource = str | os.PathLike[str] | Iterable[PlanItem] | AsyncIterable[PlanItem]
"""The path of a file or folder, or rows from code: mappings of column to value, models, or `Row` objects."""


class Plan:
    """A plan. Iterate over it to read its rows.

    Rows are read lazily, so a plan may have any length. A plan from a file can be iterated over any number
    of times; one from an iterator only once.

    Attributes:
        name: Name of the file or folder; `<rows>` for rows from code.
        kind: Recognised format, for example `Shopify product export`.
        left_out: Number of items skipped as not meant to be published, by reason. Complete once all rows
            are read.
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
        self._plan_problems = tuple(self._find_problems())

    @property
    def columns(self) -> list[ColumnUse]:
        """What each column is used for. Without a header, complete once all rows are read."""
        return self._columns.uses

    @property
    def problems(self) -> list[BadCell]:
        """Problems of the plan as a whole. Every row has them too, so that none is published."""
        return list(self._plan_problems)

    def _find_problems(self) -> Iterator[BadCell]:
        if not self._opened.headers:
            return
        for name in self._columns.missing:
            yield self._problem(
                "column_unknown",
                f"has no column {name!r}, which the mapping names",
                "write it as in the header",
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
                    "has no column that is recognised as the picture or video",
                    "name the column in a mapping",
                )
            elif field == "board":
                yield self._problem(
                    "board_column",
                    "has no column that is recognised as the board",
                    "give one board for all rows, or name the column in a mapping",
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
        shared = self._plan_problems
        for row in self._rows_of(builder, record):
            yield attrs.evolve(row, problems=(*shared, *row.problems)) if shared else row

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
    """Open a plan, and recognise its format.

    Args:
        source: Path of a file or of a folder of pictures, or rows from code.
        mapping: Field of each column that is not recognised, by header; None ignores a column.
        board_map: Board for each value in the plan's board column, for example a product type; `*` for
            all other values.
        board: Template for the board. Without placeholders, it is the board of all pins.
        section: Template for the section.
        account: Template for the account.
        title: Template for the title; see `Template`.
        description: Template for the description.
        link: Template for the link. Values in it are percent-encoded. Empty for pins without a link.
        alt_text: Template for the alt text.
        utm: Parameters to add to links, for example `utm_source=pinterest&utm_campaign={board}`.
        pictures: `first` makes one pin per item; `all` makes one pin for each picture of an item.
        timezone: Time zone of dates without a UTC offset.
        folder: Base folder of relative paths, instead of the plan's folder.
        sheet: Name of the sheet of a spreadsheet, instead of the first that is not empty.
        encoding: Encoding of a text file, instead of the detected one.
        delimiter: Delimiter of a text file, instead of the detected one.

    Returns:
        The plan. Iterate over it to read its rows. What is wrong with a row is in its `problems`.

    Raises:
        PlanError: The source can't be read or recognised, or an argument is invalid.
    """
    given = zip(
        TEMPLATED, (title, description, link, alt_text, board, section, account), strict=True
    )
    settings = Settings(
        mapping=_checked_mapping(mapping or {}),
        board_map=unique((tidy(name), value) for name, value in (board_map or {}).items()),
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
                f"the mapping of {column!r} has no field {field!r}; choose from: {', '.join(FIELDS)}"
            )
    return mapping


def _check_text(encoding: str | None, delimiter: str | None) -> None:
    if delimiter is not None and len(delimiter) != 1:
        raise PlanError(f"the delimiter {delimiter!r} is not one character")
    try:
        codecs.lookup(encoding or "utf-8")
    except LookupError:
        raise PlanError(
            f"{encoding!r} is not an encoding; write one such as utf-8, cp1252 or utf-16"
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

"""Read rows from code: mappings, models of pins, and `Row` objects."""

from __future__ import annotations

import datetime as dt
import json
import reprlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

import attrs

from pinbridge.publishing.inputs.kinds import PINBRIDGE
from pinbridge.publishing.inputs.records import Opened, Record
from pinbridge.publishing.rows import BadCell, Place, PlanError, Row
from pinbridge.runtime.coerce import is_missing, table_rows
from pinbridge.runtime.types import UNSET, is_iterable, is_mapping

NAME = "<rows>"


def opened(items: Any) -> Opened:
    """Wrap rows from code.

    Args:
        items: Mappings, models or rows.

    Raises:
        PlanError: It is not an iterable.
    """
    items = table_rows(items)
    if not is_iterable(items):
        kind: Any = items.__class__
        raise PlanError(
            f"can't read a {kind.__name__} as a plan; give a path, or an iterable of rows"
        )

    def records() -> Iterator[Any]:
        for number, item in enumerate(items, start=1):
            yield row_or_record(item, number)

    return Opened(kind=attrs.evolve(PINBRIDGE, name="rows"), records=records)


def row_or_record(item: Any, number: int) -> Record | Row:
    """Convert a mapping or model to a record; a `Row` is returned unchanged."""
    return item if isinstance(item, Row) else record_of(item, number, NAME)


def record_of(item: Any, line: int, name: str) -> Record:
    """Convert a mapping or model to a record. Anything else gives a record with a problem."""
    model: Any = item.__class__
    if attrs.has(model):
        item = {field.name: getattr(item, field.name) for field in attrs.fields(model)}
    if not is_mapping(item):
        problem = BadCell(
            place=Place(name, line),
            message=f"is a {model.__name__}",
            remedy='write rows as in {"title": "...", "image_url": "..."}',
            rule="row_type",
            value=reprlib.repr(item),
        )
        return Record(line, {}, problem=problem)
    return Record(line, cells_of(item))


def cells_of(item: Mapping[Any, Any]) -> dict[str, str]:
    """Return the values of a mapping as text, without empty ones."""
    texts = ((str(name), text_of(value)) for name, value in item.items())
    return {name: text for name, text in texts if text}


def text_of(value: Any) -> str:
    """Format a value as text: lists as lines, dates in ISO 8601, whole numbers without a decimal point."""
    if isinstance(value, str):
        return value.strip()
    if value is UNSET or is_missing(value):
        return ""
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    if isinstance(value, list | tuple | set | frozenset):
        return "\n".join(map(text_of, cast("Iterable[Any]", value)))
    if is_mapping(value):
        return json.dumps(value, default=str, ensure_ascii=False)
    is_whole = isinstance(value, float) and value.is_integer()
    return str(int(value) if is_whole else value)

"""The short way from a dict to the JSON of a request.

A dict whose values are right already needs no model: msgspec turns it, in C, into a struct with the
same rules, and writes that. Whatever is refused here goes the long way, over the model, which
converts more and tells what is wrong; so nothing may pass here that does not pass there, and it has
to say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import MAXYEAR, MINYEAR, datetime
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple
from uuid import UUID

import attrs
import msgspec
from msgspec import UNSET, Meta, UnsetType

from . import checks, conditions
from .codec import wire_names

if TYPE_CHECKING:
    from .checks import Check

__all__ = ["reader"]

Read = Callable[[Any], Any]


class _Refusal(Exception):
    """A value has to go the long way."""


class _Shape(NamedTuple):
    """What msgspec makes of a value, and what has to be done with it before."""

    type: Any
    prepare: Read | None = None
    of_value: Read | None = None
    """For what may be None: what has to be done with another value."""


class _Preparation(NamedTuple):
    """What has to be done with the value of a field before msgspec gets it."""

    name: str
    is_nullable: bool
    convert: Read | None
    prepare: Read | None


def reader(check: Check) -> Read:
    """Make the function that turns dicts, or a list of them, into structs.

    Args:
        check: Rule for a model or for a list of models.

    Returns:
        The function, which returns None for a value that has to go the long way.
    """
    shape = _shape(check, ())
    if shape is None or shape.prepare is None:
        return lambda value: None
    prepare, type_ = shape.prepare, shape.type

    def read(value: Any) -> Any:
        try:
            return msgspec.convert(prepare(value), type_)
        except (_Refusal, msgspec.ValidationError, TypeError, ValueError):
            return None

    return read


def _shape(check: Check, outer: tuple[type[Any], ...]) -> _Shape | None:
    kind, *details = checks.described(check)
    match kind:
        case "text":
            least, most, pattern = details
            meta = Meta(min_length=least or None, max_length=most, pattern=pattern)
            return _Shape(Annotated[str, meta])
        case "boolean":
            return _Shape(bool)
        case "uuid":
            return _Shape(UUID, _text_or_uuid)
        case "moment":
            return _Shape(Annotated[datetime, Meta(tz=True)], _moment)
        case "nullable":
            inner = _shape(details[0], outer)
            if inner is None:
                return None
            prepare = inner.prepare
            return _Shape(inner.type | None, prepare and _or_none(prepare), prepare)
        case "items":
            return _of_items(details, outer)
        case "model" if details[0] not in outer:
            return _of_model(details[0], (*outer, details[0]))
        case _:
            return None


def _of_items(details: Sequence[Any], outer: tuple[type[Any], ...]) -> _Shape | None:
    inner, least, most = details
    shape = _shape(inner, outer)
    if shape is None:
        return None
    prepare = shape.prepare

    def prepare_all(value: Any) -> Any:
        if value.__class__ is not list:
            raise _Refusal
        return value if prepare is None else [prepare(item) for item in value]

    list_of: Any = list
    meta = Meta(min_length=least or None, max_length=most)
    return _Shape(Annotated[list_of[shape.type], meta], prepare_all)


def _of_model(cls: Any, outer: tuple[type[Any], ...]) -> _Shape | None:
    if wire_names(cls):
        return None
    rules = checks.of(cls)
    fields: list[tuple[Any, ...]] = []
    preparations: list[_Preparation] = []
    for attribute in attrs.fields(cls):
        name, check = attribute.name, rules.fields[attribute.name]
        shape = _shape(check, outer)
        if attribute.default is attrs.NOTHING and shape is not None:
            fields.append((name, shape.type))
        elif attribute.default is UNSET:
            # What has no shape can be left out only.
            fields.append((name, UnsetType if shape is None else shape.type | UnsetType, UNSET))
        else:
            return None
        if shape is not None:
            preparations.append(_preparation(name, check, shape, attribute.converter))
    prepare = _prepared(preparations)
    type_ = msgspec.defstruct(
        cls.__name__,
        fields,
        kw_only=True,
        forbid_unknown_fields=True,
        gc=False,
        namespace=_after_init(conditions.of_groups(rules)),
    )
    return _Shape(type_, prepare)


def _prepared(preparations: Sequence[_Preparation]) -> Read:
    """Make the function that prepares a dict: written out, as a loop and calls take longer."""
    names: dict[str, Any] = {"_Refusal": _Refusal, "_UUID": UUID}
    lines = ["if value.__class__ is not dict: raise _Refusal", "values = value.copy()"]
    for place, (name, is_nullable, convert, prepare) in enumerate(preparations):
        if convert is None and prepare is None:
            continue
        lines += [f"if {name!r} in values:", f"    v = values[{name!r}]"]
        unless_null = "if v is not None: " if is_nullable else ""
        if convert is not None:
            names[f"_convert{place}"] = convert
            lines.append(f"    {unless_null}values[{name!r}] = v = _convert{place}(v)")
        if prepare is _text_or_uuid:
            absent = " and v is not None" if is_nullable else ""
            lines.append(
                f"    if v.__class__ is not str and v.__class__ is not _UUID{absent}: raise _Refusal"
            )
        elif prepare is not None:
            names[f"_prepare{place}"] = prepare
            lines.append(f"    {unless_null}values[{name!r}] = _prepare{place}(v)")
    body = "\n".join(f"    {line}" for line in [*lines, "return values"])
    exec(f"def prepare(value):\n{body}\n", names)
    prepare_all: Read = names["prepare"]
    return prepare_all


def _after_init(hold: Callable[[Any], bool] | None) -> dict[str, Any]:
    if hold is None:
        return {}

    def check(struct: Any) -> None:
        if not hold(struct):
            raise ValueError

    return {"__post_init__": check}


def _preparation(name: str, check: Check, shape: _Shape, convert: Any) -> _Preparation:
    is_nullable = checks.described(check)[0] == "nullable"
    return _Preparation(
        name,
        is_nullable,
        None if _is_read_by_msgspec(check) else convert,
        shape.of_value if is_nullable else shape.prepare,
    )


def _is_read_by_msgspec(check: Check) -> bool:
    kind, *details = checks.described(check)
    return (
        _is_read_by_msgspec(details[0])
        if kind in ("nullable", "items")
        else kind in ("uuid", "model")
    )


def _or_none(prepare: Read) -> Read:
    return lambda value: None if value is None else prepare(value)


def _text_or_uuid(value: Any) -> Any:
    # Of bytes msgspec would make a UUID too.
    if value.__class__ is str or value.__class__ is UUID:
        return value
    raise _Refusal


def _moment(value: Any) -> Any:
    # Text that the converter has left is none, whatever msgspec would read into it; and of the first and
    # the last year not every moment can be written in UTC.
    if value.__class__ is datetime and MINYEAR < value.year < MAXYEAR:
        return value
    raise _Refusal

"""The rules of a model as functions that tell fast whether all of them hold.

The rules in `checks` find out what is wrong and where. Most values are right, and for these a call
for each rule costs more than the comparisons in it. So the rules of a model are also written out as
code, which is compiled when the first instance is made or checked, as attrs does with its methods.
The code may say no where the rules in `checks`, which have the last word, find nothing wrong; never
yes where they do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from types import FunctionType
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from msgspec.structs import force_setattr

from . import checks, coerce
from .types import UNSET

if TYPE_CHECKING:
    from .checks import Check, Checks

__all__ = ["of_check", "of_model", "of_new_model"]

_ANY_TEXT = ("text", 0, None, None)
_EXACT = frozenset({"text", "boolean", "uuid", "moment", "items", "model"})
_FIXED = frozenset({"text", "boolean", "uuid", "moment"})
_HEX_COLOR = r"^#[0-9A-F]{6}\Z"

# What passes the expression passes the pattern; it costs a third of that.
_SHORT_WAYS = {
    r"^https?://[^\s/?#]+\S*\Z": (
        "({0}[:8] == 'https://' and {0}[8] not in '/?#' and {0}.split()[0] is {0})"
    ),
}


def of_model(rules: Checks) -> Callable[[Any], bool]:
    """Make the function that tells whether an instance still keeps all rules of its model.

    Each value was checked when it was assigned, so that only what can change within itself, and what
    concerns several fields, has to be looked at again.
    """
    names = _common_names()
    lines: list[str] = []
    for place, (name, check) in enumerate(rules.fields.items()):
        if checks.described(_without_null(check))[0] in _FIXED:
            continue
        value = f"v{place}"
        lines.append(f"{value} = m.{name}")
        condition = _of_field(check, value, names, is_required=name in rules.required)
        lines.append(f"if not ({condition}): return False")
    lines += [f"if not ({part}): return False" for part in _of_groups(rules, "m.{0}".format)]
    return _compiled("m", [*lines, "return True"], names)


def of_check(check: Check) -> Callable[[Any], bool]:
    """Make the function that tells whether a value keeps a rule."""
    names = _common_names()
    return _compiled("v", [f"return {_of_value(check, 'v', names)}"], names)


def of_new_model(cls: Any) -> FunctionType:
    """Make the function that converts and checks what an instance was made with.

    Whatever is not right at once is left to `Checks.settle`, which converts more, and tells what is
    wrong.
    """
    rules = checks.of(cls)
    names = _common_names()
    names["_settle"] = rules.settle
    lines: list[str] = []
    values: dict[str, str] = {}
    for place, field in enumerate(attrs.fields(cls)):
        values[field.name] = value = f"v{place}"
        lines.append(f"{value} = m.{field.name}")
        is_required = field.name in rules.required
        check = rules.fields[field.name]
        lines += _of_new_value(check, field, value, names, is_required=is_required)
    lines += [
        f"if not ({part}): raise ValueError" for part in _of_groups(rules, values.__getitem__)
    ]
    body = "\n".join(f"        {line}" for line in [*lines, "return"])
    exec(
        f"def settle(m):\n    try:\n{body}\n    except Exception:\n        pass\n    _settle(m)\n",
        names,
    )
    settle: FunctionType = names["settle"]
    return settle


def _of_new_value(
    check: Check,
    field: Any,
    value: str,
    names: dict[str, Any],
    *,
    is_required: bool,
) -> Iterator[str]:
    inner = _without_null(check)
    absent = [] if is_required else [f"{value} is _UNSET"]
    if inner is not check:
        absent.append(f"{value} is None")
    is_absent = " or ".join(absent) or "False"
    kept = f"_set(m, {field.name!r}, {value})"
    wrong = "raise ValueError"
    kind, *details = checks.described(inner)
    if kind == "uuid":
        # Each converter of an id is `coerce.uuid`.
        yield f"if {value}.__class__ is _str: {value} = _uuid({value}); {kept}"
        yield f"elif not ({value}.__class__ is _UUID or {is_absent}): {wrong}"
        return
    if kind == "text":
        yield f"if {value}.__class__ is _str:"
        yield from _of_new_text(details, field.converter, value, kept, names)
        yield f"elif not ({is_absent}): {wrong}"
        return
    if field.converter is not None:
        if kind == "items" and _is_comma_list(details, field.converter):
            yield f"if {value}.__class__ is _list:"
            # Only texts can be stripped.
            yield f"    t = [*_map(_strip, {value})]"
            yield f"    if not t or '' in t: {wrong}"
            yield f"    if t != {value}: _refuse()"
            yield f"    {value} = t; {kept}"
            yield f"elif not ({is_absent}): {wrong}"
            return
        yield f"if not ({is_absent}): {value} = {_named(field.converter, names)}({value}); {kept}"
    condition = _of_field(check, value, names, is_required=is_required)
    yield f"if not ({condition}): {wrong}"


def _is_comma_list(details: Sequence[Any], convert: Any) -> bool:
    """Whether a list may hold any texts, and its converter is `coerce.comma_list`."""
    inner, *limits = details
    return (
        checks.described(inner) == _ANY_TEXT
        and limits == [0, None]
        and convert("a, b") == ["a", "b"]
    )


def _of_new_text(
    details: Sequence[Any], convert: Any, value: str, kept: str, names: dict[str, Any]
) -> Iterator[str]:
    """Write what is done with a value that is text."""
    condition = " and ".join(_of_text(details, value, names)) or "True"
    if convert is not None and details[2] == _HEX_COLOR:
        # Nothing but a colour is written so, and its converter leaves it alone.
        yield f"    if not ({condition}):"
        yield "        _refuse()"
        yield f"        {value} = {_named(convert, names)}({value}); {kept}"
        yield f"        if not ({condition}): raise ValueError"
        return
    if convert is not None:
        yield f"    t = {_named(convert, names)}({value})"
        yield f"    if t is not {value}: _refuse(); {value} = t; {kept}"
        condition = f"{value}.__class__ is _str and {condition}"
    yield f"    if not ({condition}): raise ValueError"


def _of_groups(rules: Checks, value_of: Callable[[str], str]) -> list[str]:
    parts = [_exactly_one(*map(value_of, group)) for group in rules.exactly_one]
    parts += [_at_most_one(*map(value_of, group)) for group in rules.at_most_one]
    if rules.at_least:
        given = " + ".join(f"({value_of(name)} is not _UNSET)" for name in rules.fields)
        parts.append(f"{given} >= {rules.at_least}")
    return parts


def _of_field(check: Check, value: str, names: dict[str, Any], *, is_required: bool) -> str:
    condition = _of_value(check, value, names)
    if not is_required:
        return f"{value} is _UNSET or {condition}"
    inner = _without_null(check)
    # No other rule is kept by what is not set.
    is_any = checks.described(inner)[0] not in _EXACT
    return f"{value} is not _UNSET and {condition}" if is_any else condition


def _without_null(check: Check) -> Check:
    kind, *details = checks.described(check)
    inner: Check = details[0] if kind == "nullable" else check
    return inner


def _compiled(argument: str, lines: Sequence[str], names: dict[str, Any]) -> Callable[[Any], bool]:
    body = "\n".join(f"        {line}" for line in lines)
    # Whatever goes wrong here is told by the rules in `checks`.
    exec(
        f"def holds({argument}):\n    try:\n{body}\n    except Exception:\n        return False\n",
        names,
    )
    holds: Callable[[Any], bool] = names["holds"]
    return holds


def _common_names() -> dict[str, Any]:
    # Under names that no attribute has.
    return {
        "_UNSET": UNSET,
        "_UUID": UUID,
        "_all": all,
        "_datetime": datetime,
        "_len": len,
        "_map": map,
        "_strip": str.strip,
        "_list": list,
        "_str": str,
        "_bool": bool,
        "_refuse": coerce.refuse_while_decoding,
        "_set": force_setattr,
        "_uuid": coerce.uuid_of_text,
    }


def _of_value(check: Check, value: str, names: dict[str, Any]) -> str:
    """Write a rule as an expression, and put what it refers to into `names`."""
    kind, *details = checks.described(check)
    match kind:
        case "text":
            condition = " and ".join(
                [f"{value}.__class__ is _str", *_of_text(details, value, names)]
            )
        case "boolean":
            condition = f"{value}.__class__ is _bool"
        case "uuid":
            condition = f"{value}.__class__ is _UUID"
        case "moment":
            condition = (
                f"{value}.__class__ is _datetime and {value}.utcoffset() is not None"
                f" and 1 < {value}.year < 9999"
            )
        case "nullable":
            condition = f"{value} is None or {_of_value(details[0], value, names)}"
        case "items":
            condition = _of_items(details, value, names)
        case "model":
            model: Any = details[0]
            rules = _named(checks.of(model), names)
            condition = f"{value}.__class__ is {_named(model, names)} and {rules}.hold({value})"
        case _:
            condition = f"{_named(partial(_passes, check), names)}({value})"
    return f"({condition})"


def _of_text(details: Sequence[Any], value: str, names: dict[str, Any]) -> Iterator[str]:
    """Write what has to be true of a text."""
    least, most, pattern = details
    if least:
        yield value if least == 1 else f"_len({value}) >= {least}"
    if most is not None:
        yield f"_len({value}) <= {most}"
    if pattern is not None:
        compiled = re.compile(pattern)
        # At the start there is one place to look at, which `search` does not know.
        is_at_start = pattern.startswith("^") and "|" not in pattern
        find = compiled.match if is_at_start else compiled.search
        matches = f"{_named(find, names)}({value}) is not None"
        short = _SHORT_WAYS.get(pattern)
        yield matches if short is None else f"({short.format(value)} or {matches})"


def _of_items(details: Sequence[Any], value: str, names: dict[str, Any]) -> str:
    inner, least, most = details
    item = f"{value}_"
    parts = [f"{value}.__class__ is _list"]
    if least:
        parts.append(f"_len({value}) >= {least}")
    if most is not None:
        parts.append(f"_len({value}) <= {most}")
    if checks.described(inner) == _ANY_TEXT:
        # Joins nothing but text.
        parts.append(f"''.join({value}) is not None")
    else:
        parts.append(f"_all([{_of_value(inner, item, names)} for {item} in {value}])")
    return " and ".join(parts)


def _exactly_one(*values: str) -> str:
    if len(values) == 2:  # noqa: PLR2004 - the common case, and faster
        one, other = (f"({value} is _UNSET or {value} is None)" for value in values)
        return f"{one} is not {other}"
    return f"{_count(values)} == 1"


def _at_most_one(*values: str) -> str:
    if len(values) == 2:  # noqa: PLR2004 - the common case, and faster
        return " or ".join(
            f"{value} is {absent}" for absent in ("_UNSET", "None") for value in values
        )
    return f"{_count(values)} <= 1"


def _count(values: Iterable[str]) -> str:
    return " + ".join(f"({value} is not None and {value} is not _UNSET)" for value in values)


def _passes(check: Check, value: Any) -> bool:
    problems: list[Any] = []
    check(value, (), problems)
    return not problems


def _named(value: Any, names: dict[str, Any]) -> str:
    name = f"_x{len(names)}"
    names[name] = value
    return name

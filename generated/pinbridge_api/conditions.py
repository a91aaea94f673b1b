"""The rules of a model as one function, which tells fast whether all of them hold.

The rules in `checks` find out what is wrong and where. Most values are right, and for these a call
for each rule costs more than the comparisons in it. So the rules of a model are also written as one
expression, which is compiled when the first instance is made or checked, as attrs does with its
methods. What makes an instance also converts, and sets the attributes itself. The expression
may say no where the rules in `checks`, which have the last word, find nothing wrong; never yes
where they do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs

from . import checks, coerce
from .types import UNSET

if TYPE_CHECKING:
    from .checks import Check, Checks

__all__ = ["of_check", "of_groups", "of_model", "of_new_model"]

_ANY_TEXT = ("text", 0, None, None)
_EXACT = frozenset({"text", "boolean", "uuid", "moment", "items", "model"})
_HEX_COLOR = r"^#[0-9A-F]{6}\Z"

# What passes the expression passes the pattern; it costs a third of that.
_SHORT_WAYS = {
    r"^https?://[^\s/?#]+\S*\Z": (
        "({0}[:8] == 'https://' and {0}[8:9] not in ('', '/', '?', '#') and {0}.split() == [{0}])"
    ),
}


def of_model(rules: Checks) -> Callable[[Any], bool]:
    """Make the function that tells whether an instance keeps all rules of its model."""
    names = _common_names()
    lines: list[str] = []
    values: dict[str, str] = {}
    for place, (name, check) in enumerate(rules.fields.items()):
        values[name] = value = f"v{place}"
        lines.append(f"{value} = m.{name}")
        condition = _of_field(check, value, names, is_required=name in rules.required)
        lines.append(f"if not ({condition}): return False")
    lines.append(f"return {_joined(_of_groups(rules, values))}")
    return _compiled("m", lines, names)


def of_check(check: Check) -> Callable[[Any], bool]:
    """Make the function that tells whether a value keeps a rule."""
    names = _common_names()
    return _compiled("v", [f"return {_of_value(check, 'v', names)}"], names)


def of_new_model(cls: Any, rules: Checks, explain: Callable[..., None]) -> Callable[..., None]:
    """Make the `__init__` of a model.

    Args:
        cls: The model.
        rules: Its rules.
        explain: The `__init__` that converts and checks step by step. It gets what callers passed
            wherever that is not right, to convert more of it or to tell what is wrong.
    """
    names = _common_names()
    names.update({"_explain": explain, "_uuid": coerce.uuid_of_text})
    arguments: list[str] = []
    lines: list[str] = []
    values: dict[str, str] = {}
    setters: list[str] = []
    passed: list[str] = []
    for place, field in enumerate(attrs.fields(cls)):
        name, given = field.name, field.alias
        if field.default is attrs.NOTHING:
            arguments.append(given)
        elif hasattr(field.default, "factory"):
            arguments.append(f"{given}=_NOTHING")
            lines.append(f"if {given} is _NOTHING: raise ValueError")
        else:
            arguments.append(f"{given}={_named(field.default, names)}")
        passed.append(f"{given}={given}")
        is_required = name in rules.required
        check = rules.fields[name]
        values[name] = value = f"_v{place}" if field.converter else given
        if field.converter:
            lines.append(f"{value} = {given}")
            lines += _of_conversion(check, field.converter, value, names, is_required=is_required)
        condition = _of_field(check, value, names, is_required=is_required)
        lines.append(f"if not ({condition}): raise ValueError")
        setters.append(f"{_named(getattr(cls, name).__set__, names)}(self, {value})")
    lines += [f"if not ({part}): raise ValueError" for part in _of_groups(rules, values)]
    body = "\n".join(f"        {line}" for line in [*lines, *setters])
    exec(
        f"def __init__({', '.join(['self', *(['*'] if arguments else []), *arguments])}):\n    try:\n{body}\n        return\n"
        f"    except Exception:\n        pass\n    _explain(self, {', '.join(passed)})\n",
        names,
    )
    init: Callable[..., None] = names["__init__"]
    return init


def of_groups(rules: Checks) -> Callable[[Any], bool] | None:
    """Make the function that tells whether an instance keeps the rules for several attributes.

    Returns:
        The function, or None where the model has no such rules.
    """
    parts = _of_groups(rules, {name: f"m.{name}" for name in rules.fields})
    return _compiled("m", [f"return {_joined(parts)}"], _common_names()) if parts else None


def _of_groups(rules: Checks, values: dict[str, str]) -> list[str]:
    parts = [f"{_count(group, values)} == 1" for group in rules.exactly_one]
    parts += [f"{_count(group, values)} <= 1" for group in rules.at_most_one]
    if rules.at_least:
        given = " + ".join(f"({values[name]} is not _UNSET)" for name in rules.fields)
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


def _of_conversion(
    check: Check, convert: Any, value: str, names: dict[str, Any], *, is_required: bool
) -> Iterator[str]:
    inner = _without_null(check)
    absent = [] if is_required else [f"{value} is not _UNSET"]
    if inner is not check:
        absent.append(f"{value} is not None")
    kind, *details = checks.described(inner)
    if kind == "text" and details[2] == _HEX_COLOR:
        # Nothing but a colour is written so, and its converter leaves it alone.
        absent.append(f"not ({_of_value(inner, value, names)})")
        yield f"if {' and '.join(absent)}: {value} = {_named(convert, names)}({value})"
    elif kind == "uuid":
        # Each converter of an id is `coerce.uuid`.
        absent.append(f"{value}.__class__ is not _UUID")
        yield f"if {' and '.join(absent)}:"
        yield f"    {value} = _uuid({value}) if {value}.__class__ is _str else {_named(convert, names)}({value})"
    elif absent:
        yield f"if {' and '.join(absent)}: {value} = {_named(convert, names)}({value})"
    else:
        yield f"{value} = {_named(convert, names)}({value})"


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


def _joined(parts: Sequence[str]) -> str:
    return " and ".join(f"({part})" for part in parts) or "True"


def _common_names() -> dict[str, Any]:
    # Under names that no attribute has.
    return {
        "_NOTHING": attrs.NOTHING,
        "_UNSET": UNSET,
        "_UUID": UUID,
        "_all": all,
        "_datetime": datetime,
        "_len": len,
        "_list": list,
        "_str": str,
        "_bool": bool,
    }


def _of_value(check: Check, value: str, names: dict[str, Any]) -> str:
    """Write a rule as an expression, and put what it refers to into `names`."""
    kind, *details = checks.described(check)
    match kind:
        case "text":
            condition = _of_text(details, value, names)
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


def _of_text(details: Sequence[Any], value: str, names: dict[str, Any]) -> str:
    least, most, pattern = details
    parts = [f"{value}.__class__ is _str"]
    if least:
        parts.append(value if least == 1 else f"_len({value}) >= {least}")
    if most is not None:
        parts.append(f"_len({value}) <= {most}")
    if pattern is not None:
        matches = f"{_named(re.compile(pattern).search, names)}({value}) is not None"
        short = _SHORT_WAYS.get(pattern)
        parts.append(matches if short is None else f"({short.format(value)} or {matches})")
    return " and ".join(parts)


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


def _count(group: Sequence[str], values: dict[str, str]) -> str:
    given = (f"({values[name]} is not None and {values[name]} is not _UNSET)" for name in group)
    return " + ".join(given)


def _passes(check: Check, value: Any) -> bool:
    problems: list[Any] = []
    check(value, (), problems)
    return not problems


def _named(value: Any, names: dict[str, Any]) -> str:
    name = f"_x{len(names)}"
    names[name] = value
    return name

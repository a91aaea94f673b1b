"""Rules of request models, compiled into functions that quickly check whether all of them hold.

Why: a rule in `checks` reports what is wrong and where. Most values are valid, and then a function call
for each rule costs more than the comparison in it: 13 us for a request with ten fields, against 4 us for
one compiled function. attrs and dataclasses compile their `__init__` in the same way.

For a model with a required text `title` and an optional id `board_id`, `of_new_model` compiles

    def function(m):
        try:
            convert = not _decoding.active
            v0 = m.title
            if convert and v0.__class__ is _str:
                c = _x1(v0)                                # the field's converter
                if c is not v0: v0 = c; _set(m, 'title', v0)
            if not (v0.__class__ is _str and v0 and _len(v0) <= 100): raise ValueError
            v1 = m.board_id
            if v1.__class__ is _str: v1 = _uuid(v1); _set(m, 'board_id', v1)
            if not (v1 is _UNSET or v1.__class__ is _UUID): raise ValueError
            return
        except Exception:
            pass
        _explain(m)                                        # `Rules.settle_slowly`

A compiled function may refuse a valid value, for example a subclass of `str`; then the rules find no
problem, and only time is lost. It must never accept an invalid one; tests compare both for the models of
the API and random values.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from msgspec.structs import force_setattr

from . import checks, coerce
from .errors import InvalidInputError
from .types import UNSET, datetime

if TYPE_CHECKING:
    from .checks import Check
    from .rules import Rules

_ANY_TEXT = ("text", 0, None, None)
# Values of these kinds are immutable.
_FIXED = frozenset({"text", "identifier", "boolean", "uuid", "moment"})
_EXACT = _FIXED | {"items", "model"}


def of_model(rules: Rules) -> Callable[[Any], bool]:
    """Compile a function that checks whether an instance is still valid.

    Each value was checked when it was assigned, so only mutable values and rules about several fields are
    checked again.
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
    return _compiled("m", [*lines, "return True"], "return False", names)


def of_check(check: Check) -> Callable[[Any], bool]:
    """Compile a function that checks whether a value is valid."""
    names = _common_names()
    return _compiled("v", [f"return {_of_value(check, 'v', names)}"], "return False", names)


def of_new_model(rules: Rules) -> Callable[[Any], None]:
    """Compile a function that converts and checks the values of a new instance."""
    names = _common_names()
    names["_explain"] = rules.settle_slowly
    lines = ["convert = not _decoding.active"]
    values: dict[str, str] = {}
    for place, field in enumerate(attrs.fields(rules.model)):
        values[field.name] = value = f"v{place}"
        check = rules.fields[field.name]
        condition = _of_field(check, value, names, is_required=field.name in rules.required)
        lines.append(f"{value} = m.{field.name}")
        lines += _of_conversion(check, field, value, names)
        lines.append(f"if not ({condition}): raise ValueError")
    lines += [
        f"if not ({part}): raise ValueError" for part in _of_groups(rules, values.__getitem__)
    ]
    lines.append("if m.extra is not _UNSET: raise ValueError")
    return _compiled("m", [*lines, "return"], "_explain(m)", names)


def _of_conversion(check: Check, field: Any, value: str, names: dict[str, Any]) -> Iterator[str]:
    kind = checks.described(_without_null(check))[0]
    if field.converter is None or kind == "identifier":  # which converts models only
        return
    kept = f"_set(m, {field.name!r}, {value})"
    if kind == "uuid":
        # The converter of every id is `coerce.uuid`; a decoder makes ids itself.
        yield f"if {value}.__class__ is _str: {value} = _uuid({value}); {kept}"
        return
    given = f"{value}.__class__ is _str" if kind == "text" else f"{value} is not _UNSET"
    yield f"if convert and {given}:"
    yield f"    c = {_named(field.converter, names)}({value})"
    yield f"    if c is not {value}: {value} = c; {kept}"


def _of_groups(rules: Rules, value_of: Callable[[str], str]) -> list[str]:
    parts = [_exactly_one(*map(value_of, group)) for group in rules.exactly_one]
    parts += [_at_most_one(*map(value_of, group)) for group in rules.at_most_one]
    is_set = {name: f"({value_of(name)} is not _UNSET)" for name in rules.fields}
    for sets in rules.any_of:
        parts.append(" or ".join(" and ".join(map(is_set.__getitem__, names)) for names in sets))
    number = " + ".join(is_set.values()) or "0"
    if rules.at_least:
        parts.append(f"{number} >= {rules.at_least}")
    if rules.at_most is not None:
        parts.append(f"{number} <= {rules.at_most - rules.tags}")
        parts.append("m.extra is _UNSET")
    return parts


def _of_field(check: Check, value: str, names: dict[str, Any], *, is_required: bool) -> str:
    condition = _of_value(check, value, names)
    if not is_required:
        return f"{value} is _UNSET or {condition}"
    # All other rules refuse UNSET.
    is_any = checks.described(_without_null(check))[0] not in _EXACT
    return f"{value} is not _UNSET and {condition}" if is_any else condition


def _without_null(check: Check) -> Check:
    kind, *details = checks.described(check)
    inner: Check = details[0] if kind == "nullable" else check
    return inner


def _compiled(
    argument: str, lines: Sequence[str], otherwise: str, names: dict[str, Any]
) -> Callable[[Any], Any]:
    body = "\n".join(f"        {line}" for line in lines)
    # The rules in `checks` report whatever goes wrong here.
    exec(  # noqa: S102 - the source is made of names and numbers of our own
        f"def function({argument}):\n    try:\n{body}\n"
        # A refused value is not converted again: an iterator can be read only once.
        f"    except _InvalidInputError:\n        raise\n"
        f"    except Exception:\n        pass\n    {otherwise}\n",
        names,
    )
    function: Callable[[Any], Any] = names["function"]
    return function


def _common_names() -> dict[str, Any]:
    return {
        "_UNSET": UNSET,
        "_UUID": UUID,
        "_all": all,
        "_bool": bool,
        "_datetime": datetime.datetime,
        "_InvalidInputError": InvalidInputError,
        "_decoding": coerce.DECODING,
        "_len": len,
        "_list": list,
        "_set": force_setattr,
        "_str": str,
        "_uuid": coerce.uuid_of_text,
    }


def _of_value(check: Check, value: str, names: dict[str, Any]) -> str:
    """Return a rule as an expression, and add the objects it refers to to `names`."""
    kind, *details = checks.described(check)
    match kind:
        case "text" | "identifier":
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
            rules = _named(model._RULES, names)
            condition = f"{value}.__class__ is {_named(model, names)} and {rules}.hold({value})"
        case _:
            condition = f"{_named(partial(_passes, check), names)}({value})"
    return f"({condition})"


def _of_text(details: Sequence[Any], value: str, names: dict[str, Any]) -> Iterator[str]:
    least, most, pattern = details
    if least:
        yield value if least == 1 else f"_len({value}) >= {least}"
    if most is not None:
        yield f"_len({value}) <= {most}"
    if pattern is not None:
        compiled = re.compile(pattern)
        # `match` looks only at the start, `search` at every position.
        is_at_start = pattern.startswith("^") and "|" not in pattern
        find = compiled.match if is_at_start else compiled.search
        yield f"{_named(find, names)}({value}) is not None"


def _of_items(details: Sequence[Any], value: str, names: dict[str, Any]) -> str:
    inner, least, most = details
    item = f"{value}_"
    parts = [f"{value}.__class__ is _list"]
    if least:
        parts.append(f"_len({value}) >= {least}")
    if most is not None:
        parts.append(f"_len({value}) <= {most}")
    if checks.described(inner) == _ANY_TEXT:
        # Joining fails for anything but text.
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
    return next(check(value, ()), None) is None


def _named(value: Any, names: dict[str, Any]) -> str:
    name = f"_x{len(names)}"
    names[name] = value
    return name

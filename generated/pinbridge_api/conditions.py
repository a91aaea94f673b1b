"""The rules of a model as one function, which tells fast whether all of them hold.

The rules in `checks` find out what is wrong and where. Most values are right, and for these a call
for each rule costs more than the comparisons in it. So the rules of a model are also written as one
expression, which is compiled when the first instance is checked, as attrs does with its methods. It
may say no where the rules in `checks`, which have the last word, find nothing wrong; never yes
where they do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from . import checks
from .types import UNSET

if TYPE_CHECKING:
    from .checks import Check, Checks

__all__ = ["of_groups", "of_model"]


def of_model(rules: Checks) -> Callable[[Any], bool]:
    """Make the function that tells whether an instance keeps all rules of its model."""
    names: dict[str, Any] = {"UNSET": UNSET, "UUID": UUID, "datetime": datetime}
    parts: list[str] = []
    for name, check in rules.fields.items():
        unset = "is not UNSET and" if name in rules.required else "is UNSET or"
        parts.append(f"((v := m.{name}) {unset} {_of_value(check, 'v', names)})")
    return _compiled([*parts, *_of_groups(rules)], names)


def of_groups(rules: Checks) -> Callable[[Any], bool] | None:
    """Make the function that tells whether an instance keeps the rules for several attributes.

    Returns:
        The function, or None where the model has no such rules.
    """
    parts = _of_groups(rules)
    return _compiled(parts, {"UNSET": UNSET}) if parts else None


def _of_groups(rules: Checks) -> list[str]:
    parts = [f"{_count(group)} == 1" for group in rules.exactly_one]
    parts += [f"{_count(group)} <= 1" for group in rules.at_most_one]
    if rules.at_least:
        given = " + ".join(f"(m.{name} is not UNSET)" for name in rules.fields)
        parts.append(f"{given} >= {rules.at_least}")
    return parts


def _compiled(parts: Sequence[str], names: dict[str, Any]) -> Callable[[Any], bool]:
    exec(f"def holds(m):\n    return {' and '.join(parts) or True}", names)
    holds: Callable[[Any], bool] = names["holds"]
    return holds


def _of_value(check: Check, value: str, names: dict[str, Any]) -> str:
    """Write a rule as an expression, and put what it refers to into `names`."""
    kind, *details = checks.described(check)
    match kind:
        case "text":
            condition = _of_text(details, value, names)
        case "boolean":
            condition = f"isinstance({value}, bool)"
        case "uuid":
            condition = f"isinstance({value}, UUID)"
        case "moment":
            condition = (
                f"isinstance({value}, datetime) and {value}.utcoffset() is not None"
                f" and 1 < {value}.year < 9999"
            )
        case "nullable":
            condition = f"{value} is None or {_of_value(details[0], value, names)}"
        case "items":
            condition = _of_items(details, value, names)
        case "model":
            model: Any = details[0]
            holds = _named(partial(_holds, model), names)
            condition = f"isinstance({value}, {_named(model, names)}) and {holds}({value})"
        case _:
            condition = f"{_named(partial(_passes, check), names)}({value})"
    return f"({condition})"


def _of_text(details: Sequence[Any], value: str, names: dict[str, Any]) -> str:
    least, most, pattern = details
    parts = [f"isinstance({value}, str)"]
    if most is not None:
        parts.append(f"{least} <= len({value}) <= {most}")
    elif least:
        parts.append(f"len({value}) >= {least}")
    if pattern is not None:
        parts.append(f"{_named(re.compile(pattern).search, names)}({value}) is not None")
    return " and ".join(parts)


def _of_items(details: Sequence[Any], value: str, names: dict[str, Any]) -> str:
    inner, least, most = details
    item = f"{value}_"
    parts = [f"isinstance({value}, list)", f"len({value}) >= {least}"]
    if most is not None:
        parts.append(f"len({value}) <= {most}")
    parts.append(f"all([{_of_value(inner, item, names)} for {item} in {value}])")
    return " and ".join(parts)


def _count(group: Sequence[str]) -> str:
    return " + ".join(f"(m.{name} is not None and m.{name} is not UNSET)" for name in group)


def _holds(model: Any, instance: Any) -> bool:
    return checks.of(model).hold(instance)


def _passes(check: Check, value: Any) -> bool:
    problems: list[Any] = []
    check(value, (), problems)
    return not problems


def _named(value: Any, names: dict[str, Any]) -> str:
    name = f"x{len(names)}"
    names[name] = value
    return name

"""Import lines that pieces of generated code need; ruff puts them in order."""

from __future__ import annotations

from collections.abc import Iterable

RUNTIME = "pinbridge.runtime"

_MODULES = {
    "datetime.": "import datetime",
    "uuid.UUID": "import uuid",
    "float | Decimal": "from decimal import Decimal",
}
_ABSTRACT = {"Iterable[": "Iterable", "Mapping[": "Mapping", "Sequence[": "Sequence"}
_TYPING = {"Any": "Any", "Literal[": "Literal", "NotRequired[": "NotRequired"}


def for_types(code: str, *, typing: Iterable[str] = ()) -> list[str]:
    """Write the imports of the standard library that annotations need.

    Args:
        code: The annotations.
        typing: Further names of `typing`.
    """
    lines = [line for mark, line in _MODULES.items() if mark in code]
    lines += from_module("collections.abc", found(code, _ABSTRACT))
    return lines + from_module("typing", [*typing, *found(code, _TYPING)])


def for_model(code: str, *, is_request: bool, is_typed: bool, base: str) -> list[str]:
    """Write the imports of a model's module, except those of other models.

    Args:
        code: The annotations, conversions and checks.
        is_request: Whether it is a request model.
        is_typed: Whether it has imports for type checkers only.
        base: Class that the model is made from.
    """
    typing = ["TYPE_CHECKING"] if is_typed else []
    # msgspec reads these annotations, and has to find the classes that it knows in them.
    times = f"from {RUNTIME}.types import datetime"
    lines = [
        times if line == _MODULES["datetime."] else line for line in for_types(code, typing=typing)
    ]
    lines.append(f"from {RUNTIME}.structs import define")
    hidden = found(code, {"reprs.": "reprs", "structs.": "structs"})
    if not is_request:
        return [
            *lines,
            *from_module(RUNTIME, hidden),
            f"from {RUNTIME}.codec import {base}",
        ]
    lines += from_module(RUNTIME, ["checks", "rules", *found(code, {"coerce.": "coerce"}), *hidden])
    lines.append(f"from {RUNTIME}.codec import {base}")
    shared = {"UNSET": "UNSET", "Unset": "Unset", "File": "File"}
    return lines + from_module(f"{RUNTIME}.types", [*found(code, shared), "RequestDict"])


def for_deprecated(*, is_request: bool) -> list[str]:
    """Write the imports of a model with deprecated fields, for type checkers."""
    lines = ["import builtins", *from_module("typing", ["Any"])]
    lines += from_module("collections.abc", ["Mapping"] if is_request else [])
    return [*lines, "import typing_extensions"]


def found(code: str, names: dict[str, str]) -> list[str]:
    """List the names whose mark occurs in the code."""
    return [name for mark, name in names.items() if mark in code]


def from_module(module: str, names: Iterable[str]) -> list[str]:
    """Write the import of some names, or nothing where there are none."""
    listed = ", ".join(sorted(names))
    return [f"from {module} import {listed}"] if listed else []

"""Number names that are taken."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from functools import cache
from typing import Any, TypeVar

from openapi_python_client import strings

from .shapes import TAKEN

# Many names have the same beginning.
pascal_case = cache(strings.pascal_case)
snake_case = cache(strings.snake_case)

_Key = TypeVar("_Key", bound=Hashable)


def numbered(name: str, separator: str = "_") -> Iterator[str]:
    """Return a name, and then the name with the numbers 2, 3 and so on."""
    yield name
    for number in itertools.count(2):
        yield f"{name.removesuffix(separator)}{separator}{number}"


def unused(name: str, taken: set[str], *, separator: str = "_") -> str:
    """Return a name, numbered if it is taken, and add it to those taken."""
    found = next(n for n in numbered(name, separator) if n not in taken)
    taken.add(found)
    return found


def distinct_names(
    names: Mapping[_Key, str],
    *,
    own: Callable[[_Key], Any] = lambda key: key,
    separator: str = "_",
    same: Callable[[str], str] = str,
) -> dict[_Key, str]:
    """Number the names that clash. The order of the mapping does not matter.

    One of the keys with the same name keeps it: the one whose own name it is, or else the first in sort
    order. A numbered name is never that of another key.

    Args:
        names: A name for each key.
        own: Returns the own name of a key.
        separator: Text before the number.
        same: Names with the same result clash.
    """
    holders: dict[str, _Key] = {}
    order: list[Any] = sorted(names, key=lambda key: (names[key] != own(key), key))
    for key in order:
        holders.setdefault(same(names[key]), key)
    used, found = set(holders), dict(names)
    for key in order:
        if holders[same(names[key])] != key:
            found[key] = next(n for n in numbered(names[key], separator) if same(n) not in used)
            used.add(same(found[key]))
    return found


def component_names(schemas: Collection[str]) -> dict[str, str]:
    """Name components so that no two become one module or a class that has another meaning."""
    names: dict[str, str] = {}
    for name in schemas:
        model = name.removesuffix("Dict")
        is_taken = pascal_case(name) in TAKEN or (model != name and model in schemas)
        names[name] = f"{name}Model" if is_taken else name
    return distinct_names(names, separator="", same=component_module)


def component_module(name: str) -> str:
    """Name the module of a component, which is named after its class."""
    return snake_case(pascal_case(name))

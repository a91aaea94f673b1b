"""Number names that are taken."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator


def numbered(name: str, separator: str = "_") -> Iterator[str]:
    """Return a name, and then the name with the numbers 2, 3 and so on."""
    yield name
    for number in itertools.count(2):
        yield f"{name}{separator}{number}"


def unused(
    name: str, taken: set[str], *, separator: str = "_", key: Callable[[str], str] = str
) -> str:
    """Return a name, numbered if it is taken, and add it to those taken.

    Args:
        name: The name.
        taken: Keys of the names that are taken.
        separator: Stands before the number.
        key: Names with the same key clash.
    """
    found = next(n for n in numbered(name, separator) if key(n) not in taken)
    taken.add(key(found))
    return found

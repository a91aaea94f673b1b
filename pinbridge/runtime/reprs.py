"""Representations that are safe to log."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

IDENTIFYING = ("id", "name", "title", "username", "email", "status")
"""What a model that has an `id` prints of itself."""


class ShownByRepr:
    """A base of structs whose `repr` leaves fields out: Rich shows them by it too.

    msgspec gives every struct a `__rich_repr__` with all its fields, and Rich prefers it to `repr`.
    """

    __slots__ = ()

    @property
    def __rich_repr__(self) -> Any:
        raise AttributeError("__rich_repr__")


def shown_fields(model: object) -> Iterator[tuple[str, str]]:
    """Yield the names of the fields that may be shown, with their values as text."""
    described: Any = type(model)
    for field in described.__attrs_attrs__:
        if field.repr:
            show = field.repr if callable(field.repr) else repr
            yield field.name, str(show(getattr(model, field.name)))


def without_query(value: object) -> str:
    """Return a URL without parts that may hold secrets: user name, query and fragment."""
    if not isinstance(value, str):
        return repr(value)
    place = min((value.find(mark) for mark in "?#" if mark in value), default=len(value))
    shown = value[:place]
    scheme, slashes, rest = shown.partition("://")
    host, slash, path = rest.partition("/")
    if "@" in host:
        shown = f"{scheme}{slashes}{host.rpartition('@')[2]}{slash}{path}"
    return repr(shown if shown == value else f"{shown}...")

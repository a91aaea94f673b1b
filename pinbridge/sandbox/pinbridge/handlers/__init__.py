"""The functions that serve the operations, one module a group."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from pinbridge.sandbox._shared.registry import Served
from pinbridge.sandbox.pinbridge.calls import Call


def all_served() -> dict[str, Served[Call]]:
    """Return how each operation is served, by operation id."""
    served: dict[str, Served[Call]] = {}
    for group in iter_modules(__path__, f"{__name__}."):
        served |= import_module(group.name).operations.served
    return served

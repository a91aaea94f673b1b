"""The functions that serve the operations, one module a group."""

from __future__ import annotations

from importlib import import_module

from pinbridge.sandbox._shared.registry import Served
from pinbridge.sandbox.pinbridge.calls import Call

GROUPS = (
    "system",
    "auth",
    "api_keys",
    "projects",
    "pinterest",
    "assets",
    "pins",
    "pin_imports",
    "jobs",
    "webhooks",
    "schedules",
    "rate_meter",
    "billing",
    "dashboard",
    "activity_logs",
    "analytics",
    "team",
    "mcp",
    "email",
)


def all_served() -> dict[str, Served[Call]]:
    """Return how each operation is served, by operation id."""
    served: dict[str, Served[Call]] = {}
    for group in GROUPS:
        module = import_module(f"pinbridge.sandbox.pinbridge.handlers.{group}")
        served.update(module.operations.served)
    return served

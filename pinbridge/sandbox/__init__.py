"""A local PinBridge server for tests, documentation and offline work.

It behaves as the public descriptions of the service say, publishes to a simulated Pinterest, and
puts time, faults and outcomes in the hand of whoever tests with it.

    with Sandbox() as sandbox:                  # in this process
    with Sandbox.serve() as sandbox:            # on a free port of this machine
    python -m pinbridge.sandbox                 # as a program
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pinbridge.sandbox._shared.database import StateFileError
    from pinbridge.sandbox.sandbox import Sandbox

__all__ = ["Sandbox", "StateFileError"]


_HOMES = {"Sandbox": "sandbox", "StateFileError": "_shared.database"}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

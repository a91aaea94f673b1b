"""A local PinBridge server for tests, documentation and offline work.

It behaves as the public descriptions of the service say, publishes to a simulated Pinterest, and
puts time, faults and outcomes in the hand of whoever tests with it.

    with Sandbox() as sandbox:                  # in this process
    with Sandbox.serve() as sandbox:            # on a free port of this machine
    python -m pinbridge.sandbox                 # as a program
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime.lazy import lazy

if TYPE_CHECKING:
    from pinbridge.sandbox._shared.database import StateFileError
    from pinbridge.sandbox.sandbox import Sandbox

__all__ = ["Sandbox", "StateFileError"]


_MODULE_OF = {"Sandbox": ".sandbox", "StateFileError": "._shared.database"}

__getattr__, __dir__ = lazy(__name__, _MODULE_OF)

"""Forced outcomes: making a pin fail.

There are three ways; the first of these that is used counts:

- a control request for one pin, or for the next pins that publish (`PUT /_sandbox/outcomes`);
- a marker in the pin's title: `[[fail:CODE]]`, or `[[fail-once:CODE]]` to fail only the first time;
- a marker in its `image_url`: `sandbox-fail=CODE` or `sandbox-fail-once=CODE` in the query, or
  `fail=CODE` or `fail-once=CODE` in the fragment.

CODE is any error code of a pin. `rate_limited` and `quota_exceeded` defer the pin for a while
instead of failing it, as they do on the real service.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pinbridge.sandbox.pinbridge.rows import Pin

_IN_TITLE = re.compile(r"\[\[fail(?P<once>-once)?:(?P<code>[a-z_]{1,64})\]\]")
_IN_URL = re.compile(
    r"(?:[?&]sandbox-|#(?:[^#]*&)?)fail(?P<once>-once)?=(?P<code>[a-z_]{1,64})(?:[&#]|\Z)"
)


class Outcome(NamedTuple):
    """How publishing ends.

    Attributes:
        error_code: code to fail with; None publishes in spite of later orders and markers.
        once: whether a retry is free of the order.
    """

    error_code: str | None
    once: bool = False


class Outcomes:
    """Orders given by control calls."""

    def __init__(self) -> None:
        self._next: list[Outcome] = []
        self._by_pin: dict[str, Outcome] = {}

    def order_next(self, outcome: Outcome, times: int = 1) -> None:
        """Decide about the next pins that publish."""
        self._next += [outcome] * times

    def order_pin(self, pin_id: str, outcome: Outcome) -> None:
        """Decide about one pin."""
        self._by_pin[pin_id] = outcome

    def clear(self) -> None:
        """Forget all orders."""
        self._next.clear()
        self._by_pin.clear()

    def listed(self) -> dict[str, object]:
        """Return the orders in force."""
        return {
            "next": [outcome.error_code for outcome in self._next],
            "pins": {pin_id: outcome.error_code for pin_id, outcome in self._by_pin.items()},
        }

    def take(self, pin: Pin) -> str | None:
        """Return the code that a pin fails with when it is published now, or None."""
        if (ordered := self._by_pin.get(pin.id)) is not None:
            if ordered.once:
                del self._by_pin[pin.id]
            return ordered.error_code
        if self._next:
            return self._next.pop(0).error_code
        return marked_outcome(pin)


def marked_outcome(pin: Pin) -> str | None:
    """Return the code in the marker of a pin, or None."""
    found = _IN_TITLE.search(pin.title) or _IN_URL.search(pin.image_url or "")
    if found is None or (found["once"] and pin.failures):
        return None
    return found["code"]

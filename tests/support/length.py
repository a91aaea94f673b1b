"""How long tests run: `make test-long` runs them longer than `make test`."""

from __future__ import annotations

import os

IS_LONG = os.environ.get("TESTS") == "long"


def length(short: int, long: int) -> int:
    """Choose a number of examples, calls or rounds; a test that uses this is marked `longer`."""
    return long if IS_LONG else short

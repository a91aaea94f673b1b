"""One sandbox for all tests of a file; each test makes its own objects in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pinbridge.sandbox import Sandbox
from tests.contract.world import OPTIONS, World


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with Sandbox(**OPTIONS) as sandbox:
        made = World(sandbox)
        yield made
        made.close()

"""A world for each test of runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.publishing.support import World, world


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[World]:
    """A sandbox with a plan's folder, where pins are published at once."""
    with world(tmp_path) as made:
        yield made

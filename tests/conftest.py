"""What all tests share: no settings of the outside, no real waiting, the same examples every time."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from tests.support.fakes import Time

settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith(("PINBRIDGE_", "PINARKIVE_", "SSL_CERT_")):
            monkeypatch.delenv(name)


@pytest.fixture
def time() -> Time:
    return Time()


def pytest_xdist_auto_num_workers() -> int:
    """Run one worker more than there are processors: many tests wait for a timeout."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) + 1
    return (os.cpu_count() or 1) + 1

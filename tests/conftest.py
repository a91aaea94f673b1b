"""What all tests share: no settings of the outside, no real waiting, the same examples every time."""

from __future__ import annotations

import gc
import logging
import os

import pytest
from hypothesis import settings

from tests.support.fakes import Time
from tests.support.length import length
from tests.support.sandboxes import stop_shared_sandboxes

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=length(25, 100),
)
settings.load_profile("steady")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True, scope="session")
def _no_settings_from_outside() -> None:
    for name in list(os.environ):
        if name.startswith(("PINBRIDGE_", "PINARKIVE_", "SSL_CERT_")):
            del os.environ[name]


_LEVELS = {name: logging.getLogger(name).level for name in ("", "pinbridge")}


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Undo what snippets and commands set up for logging: their streams are closed by the next test."""
    for name, level in _LEVELS.items():
        logger = logging.getLogger(name)
        logger.setLevel(level)
        for handler in list(logger.handlers):
            if type(handler) is logging.StreamHandler:
                logger.removeHandler(handler)


@pytest.fixture
def time() -> Time:
    return Time()


# Nothing of what is collected is garbage, and looking for some takes a tenth of a short run.
gc.disable()


def pytest_collection_finish() -> None:
    gc.enable()


def pytest_sessionfinish() -> None:
    stop_shared_sandboxes()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Run one worker more than there are processors: many tests wait for a timeout."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) + 1
    return (os.cpu_count() or 1) + 1

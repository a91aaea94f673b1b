"""A local Pinterest with a clock that only moves when a client waits."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from pinbridge.sandbox import Sandbox
from tests.acceptance.support import START, Time
from tests.support.sandboxes import shared_sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with shared_sandbox(frozen=True, start=START, random_seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def time(sandbox: Sandbox) -> Time:
    return Time(sandbox)


@pytest.fixture
def line(sandbox: Sandbox) -> dict[str, Any]:
    """What the start line says about Pinterest."""
    found: dict[str, Any] = sandbox.start_line()["pinterest"]
    return found


@pytest.fixture(autouse=True)
def _no_credentials_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("PINTEREST_"):
            monkeypatch.delenv(name)

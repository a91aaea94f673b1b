"""One sandbox on a port for all tests of the client, reset before each of them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from pinbridge.sandbox import Sandbox


@pytest.fixture(scope="session")
def served_sandbox() -> Iterator[Sandbox]:
    with Sandbox.serve() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(served_sandbox: Sandbox) -> Sandbox:
    served_sandbox.faults([])
    served_sandbox.reset()
    served_sandbox.settings(pinarkive={"pin_seconds": 3.0})
    return served_sandbox


@pytest.fixture
def ark(sandbox: Sandbox) -> dict[str, Any]:
    """What the start line says about PinArkive."""
    return sandbox.start_line()["pinarkive"]


@pytest.fixture(autouse=True)
def _no_credentials_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("PINARKIVE_"):
            monkeypatch.delenv(name)

# Derived from tests/pinterest/_async/conftest.py by ./codegen.sh; do not edit.
"""Clients of the local Pinterest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from pinbridge.pinterest import PinterestClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import Time


@pytest.fixture
def client(
    anyio_backend: str, sandbox: Sandbox, line: dict[str, Any], time: Time
) -> Iterator[PinterestClient]:
    with PinterestClient(
        line["access_token"],
        base_url=line["base_url"],
        transport=sandbox.transport(),
        runtime=time.runtime,
    ) as made:
        yield made

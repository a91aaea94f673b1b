# Derived from tests/pinterest/oauth/_async/conftest.py by ./codegen.sh; do not edit.
"""Clients of the local Pinterest, with its app."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pinbridge.pinterest import App, FileTokens, PinterestClient


@pytest.fixture
def client(
    anyio_backend: str, line: dict[str, Any], app: App, tmp_path: Path
) -> Iterator[PinterestClient]:
    with PinterestClient(
        app=app,
        tokens=FileTokens(tmp_path),
        base_url=line["base_url"],
        oauth_url=line["oauth_url"],
    ) as made:
        yield made

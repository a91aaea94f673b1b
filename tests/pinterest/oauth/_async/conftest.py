"""Clients of the local Pinterest, with its app."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from pinbridge.pinterest import App, AsyncPinterestClient, FileTokens


@pytest.fixture
async def client(
    anyio_backend: str, line: dict[str, Any], app: App, tmp_path: Path
) -> AsyncIterator[AsyncPinterestClient]:
    async with AsyncPinterestClient(
        app=app,
        tokens=FileTokens(tmp_path),
        base_url=line["base_url"],
        oauth_url=line["oauth_url"],
    ) as made:
        yield made

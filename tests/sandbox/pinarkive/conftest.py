"""A frozen sandbox for every test, and clients of its PinArkive part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox

Ark = Callable[..., httpx.Client]


@pytest.fixture
def line(sandbox: Sandbox) -> dict[str, Any]:
    """What the start line says about PinArkive."""
    return sandbox.start_line()["pinarkive"]


@pytest.fixture
def make_ark(sandbox: Sandbox, line: dict[str, Any]) -> Iterator[Ark]:
    """Make clients that are closed after the test."""
    made: list[httpx.Client] = []

    def make(*, key: str | None = None, token: str | None = None) -> httpx.Client:
        headers = {"x-api-key": key, "authorization": token and f"Bearer {token}"}
        client = httpx.Client(
            base_url=line["base_url"],
            headers={name: value for name, value in headers.items() if value},
            transport=sandbox.transport(),
        )
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def ark(make_ark: Ark, line: dict[str, Any]) -> httpx.Client:
    """A client with the API key of the premium user."""
    return make_ark(key=line["api_key"])


@pytest.fixture
def free(make_ark: Ark, line: dict[str, Any]) -> httpx.Client:
    """A client with the API key of the free user."""
    return make_ark(key=line["free_api_key"])


@pytest.fixture
def public(make_ark: Ark) -> httpx.Client:
    """A client without credentials."""
    return make_ark()

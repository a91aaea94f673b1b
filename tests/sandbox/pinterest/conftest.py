"""A frozen sandbox for every test, and clients of its Pinterest part whose responses are checked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.pinterest.responses import CheckedTransport

MakeClient = Callable[..., httpx.Client]


@pytest.fixture
def line(sandbox: Sandbox) -> dict[str, Any]:
    """What the start line says about Pinterest."""
    return sandbox.start_line()["pinterest"]


@pytest.fixture
def make(sandbox: Sandbox, line: dict[str, Any]) -> Iterator[MakeClient]:
    """Make clients that are closed after the test."""
    made: list[httpx.Client] = []

    def client(token: str | None = None, *, scheme: str = "Bearer") -> httpx.Client:
        made.append(
            httpx.Client(
                base_url=line["base_url"],
                headers={"authorization": f"{scheme} {token}"} if token else {},
                transport=CheckedTransport(sandbox.transport()),
            )
        )
        return made[-1]

    yield client
    for each in made:
        each.close()


@pytest.fixture
def api(make: MakeClient, line: dict[str, Any]) -> httpx.Client:
    """A client with the seeded access token, which has all scopes."""
    return make(line["access_token"])


@pytest.fixture
def public(make: MakeClient) -> httpx.Client:
    """A client without credentials."""
    return make()


@pytest.fixture
def board(api: httpx.Client) -> dict[str, Any]:
    """A new board."""
    return api.post("/boards", json={"name": "A board of this test"}).json()

"""A frozen sandbox for every test, and clients that check each response against the spec."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import CheckedTransport, MakeClient, PinBody
from tests.support.sandboxes import shared_sandbox


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with shared_sandbox(frozen=True) as running:
        yield running


@pytest.fixture
def make_client(sandbox: Sandbox) -> Iterator[MakeClient]:
    """Make clients of the sandbox that are closed after the test."""
    made: list[httpx.Client] = []

    def make(*, key: str | None = None, token: str | None = None) -> httpx.Client:
        headers = {}
        if key:
            headers["x-api-key"] = key
        if token:
            headers["authorization"] = f"Bearer {token}"
        client = httpx.Client(
            base_url=sandbox.base_url,
            headers=headers,
            transport=CheckedTransport(sandbox.transport()),
        )
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def api(sandbox: Sandbox, make_client: MakeClient) -> httpx.Client:
    """A client with the seeded API key."""
    return make_client(key=sandbox.api_key)


@pytest.fixture
def session(sandbox: Sandbox, make_client: MakeClient) -> httpx.Client:
    """A client with a session of the seeded user."""
    login = {"email": sandbox.email, "password": sandbox.password}
    response = make_client().post("/v1/auth/login", json=login)
    return make_client(token=response.json()["access_token"])


@pytest.fixture
def public(make_client: MakeClient) -> httpx.Client:
    """A client without credentials."""
    return make_client()


@pytest.fixture
def pin_body(sandbox: Sandbox) -> PinBody:
    """Make bodies of create_pin, each with a key of its own."""
    count = 0

    def make(**changes: Any) -> dict[str, Any]:
        nonlocal count
        count += 1
        return {
            "account_id": sandbox.account_id,
            "board_id": sandbox.board_id,
            "title": f"Pin {count}",
            "image_url": "https://example.com/picture.jpg",
            "idempotency_key": f"key-{count}",
            **changes,
        }

    return make

"""A sandbox whose time stands still, and clients whose waiting moves it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from pinbridge import AsyncPinbridgeClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PASSWORD, PICTURE_URL, START, Receiver, Time
from tests.support.sandboxes import shared_sandbox

_receivers: list[Receiver] = []
"""The one of the current test."""


def _deliver(request: httpx.Request) -> httpx.Response:
    return _receivers[0](request)


_WEBHOOKS = httpx.MockTransport(_deliver)


@pytest.fixture
def receiver() -> Receiver:
    """What webhook deliveries go to."""
    return Receiver()


@pytest.fixture
def sandbox(receiver: Receiver) -> Iterator[Sandbox]:
    with shared_sandbox(
        frozen=True, start=START, random_seed=1, webhook_transport=_WEBHOOKS
    ) as sandbox:
        _receivers[:] = [receiver]
        yield sandbox


@pytest.fixture
def time(sandbox: Sandbox) -> Time:
    return Time(sandbox)


@pytest.fixture
async def client(sandbox: Sandbox, time: Time) -> AsyncIterator[AsyncPinbridgeClient]:
    """A client with the seeded API key."""
    async with AsyncPinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.async_transport(),
        runtime=time.runtime,
    ) as client:
        yield client


@pytest.fixture
async def session(client: AsyncPinbridgeClient, sandbox: Sandbox) -> AsyncPinbridgeClient:
    """A client with a session of the seeded user, and no API key."""
    opened = await client.auth.login(email=sandbox.email, password=sandbox.password)
    return client.with_options(api_key=None, bearer_token=opened.access_token)


@pytest.fixture
async def newcomer(client: AsyncPinbridgeClient) -> AsyncPinbridgeClient:
    """A client with the session of somebody who has just registered: free plan, no account."""
    opened = await client.auth.register(
        full_name="Nora New", email="nora@example.com", password=PASSWORD
    )
    return client.with_options(api_key=None, bearer_token=opened.access_token)


@pytest.fixture
def fields(sandbox: Sandbox) -> dict[str, Any]:
    """The least that a pin needs."""
    return {
        "account_id": sandbox.account_id,
        "board_id": sandbox.board_id,
        "title": "A pin",
        "image_url": PICTURE_URL,
    }

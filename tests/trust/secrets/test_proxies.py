"""Proxies of the environment see nothing, unless the client was told to trust it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from tests.support.fakes import PIN_ID
from tests.trust.concurrency.server import PinServer, pin_server


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[PinServer]:
    """A server that the environment names as the proxy of everything."""
    with pin_server() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        yield proxy


@pytest.fixture
def server() -> Iterator[PinServer]:
    with pin_server() as server:
        yield server


def call(kind: str, url: str, *, trust_env: bool) -> None:
    """Get a pin with either client."""

    async def main() -> None:
        async with AsyncPinbridgeClient(base_url=url, api_key="k", trust_env=trust_env) as client:
            await client.pins.get(PIN_ID)

    if kind == "async":
        asyncio.run(main())
    else:
        with PinbridgeClient(base_url=url, api_key="k", trust_env=trust_env) as client:
            client.pins.get(PIN_ID)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_environment_does_not_count(kind: str, server: PinServer, proxy: PinServer) -> None:
    call(kind, server.url, trust_env=False)
    assert (server.arrived, proxy.arrived) == (1, 0)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_it_counts_where_that_was_asked(kind: str, server: PinServer, proxy: PinServer) -> None:
    call(kind, server.url, trust_env=True)
    assert (server.arrived, proxy.arrived) == (0, 1)

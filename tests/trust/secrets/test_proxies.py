"""Which proxies see a request: those of the environment, unless the client was told not to trust it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from pinbridge import APIConnectionError, AsyncPinbridgeClient, ConfigurationError, PinbridgeClient
from tests.support.fakes import PIN_ID
from tests.trust.concurrency.server import PinServer, pin_server

NAMES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")
ELSEWHERE = "http://pinbridge.invalid"
FLAVOURS = pytest.mark.parametrize("kind", ["sync", "async"])


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def server() -> Iterator[PinServer]:
    with pin_server() as server:
        yield server


def call(kind: str, url: str, **options: Any) -> None:
    """Get a pin with either client."""
    options |= {"base_url": url, "api_key": "k", "max_retries": 0}

    async def main() -> None:
        async with AsyncPinbridgeClient(**options) as client:
            await client.pins.get(PIN_ID)

    if kind == "async":
        asyncio.run(main())
    else:
        with PinbridgeClient(**options) as client:
            client.pins.get(PIN_ID)


@FLAVOURS
@pytest.mark.parametrize("name", ["http_proxy", "ALL_PROXY"])
def test_the_environment_counts(
    kind: str, name: str, server: PinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, server.url)
    call(kind, ELSEWHERE)
    assert server.arrived == 1


@FLAVOURS
def test_the_environment_does_not_count_where_it_is_not_trusted(
    kind: str, server: PinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    with pytest.raises(APIConnectionError, match=r"could not connect to pinbridge\.invalid:80"):
        call(kind, ELSEWHERE, trust_env=False)
    assert server.arrived == 0


@FLAVOURS
@pytest.mark.parametrize("exceptions", ["pinbridge.invalid", "*", "[::1],.invalid"])
def test_hosts_without_a_proxy(
    kind: str, exceptions: str, server: PinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.setenv("no_proxy", exceptions)
    with pytest.raises(APIConnectionError, match="could not connect"):
        call(kind, ELSEWHERE)
    assert server.arrived == 0


@FLAVOURS
def test_this_machine_is_reached_directly(
    kind: str, server: PinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.invalid:1")
    call(kind, server.url)
    call(kind, server.url, proxy="http://proxy.invalid:1")
    assert server.arrived == 2


@FLAVOURS
def test_a_proxy_of_the_client_wins(
    kind: str, server: PinServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://proxy.invalid:1")
    call(kind, ELSEWHERE, proxy=server.url)
    assert server.arrived == 1


@FLAVOURS
def test_a_proxy_that_can_not_be_reached_is_named_without_its_password(kind: str) -> None:
    with pytest.raises(APIConnectionError) as caught:
        call(kind, ELSEWHERE, proxy="http://user:canary@127.0.0.1:1")
    assert "pinbridge.invalid:80 through the proxy 127.0.0.1:1" in str(caught.value)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALL_PROXY", "http://canary:1:2"),
        ("HTTPS_PROXY", "ftp://canary"),
        ("http_proxy", "http://"),
        ("SSL_CERT_FILE", "/nowhere/canary.pem"),
        ("SSL_CERT_FILE", __file__),
        ("SSL_CERT_DIR", "/nowhere/canary"),
        ("SSLKEYLOGFILE", "/nowhere/canary.log"),
    ],
)
@pytest.mark.parametrize("cls", [PinbridgeClient, AsyncPinbridgeClient])
def test_bad_variables_are_named_when_the_client_is_made(
    name: str, value: str, cls: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=name.upper()):
        cls(api_key="k")
    cls(api_key="k", trust_env=False)


@pytest.mark.parametrize(
    "wrong",
    [
        {"proxy": "socks5://localhost"},
        {"proxy": 1},
        {"verify": "/nowhere"},
        {"verify": __file__},
        {"verify": None},
        {"cert": "/no"},
    ],
)
def test_bad_arguments_are_named_when_the_client_is_made(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        PinbridgeClient(api_key="k", **wrong)

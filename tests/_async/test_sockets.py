"""The library's own connections, over a real socket."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from pinbridge import APIConnectionError, AsyncPinbridgeClient, ConfigurationError
from tests.support.fakes import Time
from tests.support.sockets import SocketServer, closed_port, socket_server
from tests.trust.faults.certs import certificate

pytestmark = pytest.mark.anyio


@pytest.fixture
def server() -> Iterator[SocketServer]:
    with socket_server() as server:
        yield server


async def test_connections_are_kept_and_shared(server: SocketServer) -> None:
    async with AsyncPinbridgeClient(base_url=server.url, api_key="k") as client:
        for _ in range(3):
            assert (await client.request("GET", "/ok")).json() == {"size": 0}
        await client.with_options(timeout=3).request("GET", "/ok")
        await client.request("DELETE", "/none")
        assert (await client.request("HEAD", "/ok")).content == b""
    assert server.connections == 1


async def test_what_breaks_is_tried_again(server: SocketServer, time: Time) -> None:
    async with AsyncPinbridgeClient(
        base_url=server.url, api_key="k", runtime=time.runtime
    ) as client:
        for path in ("/lost", "/cut"):
            assert (await client.request("GET", path)).json() == {"size": 0}
    assert server.requests == ["/lost"] * 2 + ["/cut"] * 2


@pytest.mark.parametrize("path", ["/lost", "/cut"])
async def test_what_may_have_been_done_is_not_tried_again(path: str, server: SocketServer) -> None:
    async with AsyncPinbridgeClient(base_url=server.url, api_key="k") as client:
        with pytest.raises(APIConnectionError, match="before the response was complete") as caught:
            await client.request("POST", path, json={})
    assert caught.value.may_have_been_processed
    assert server.requests == [path]


async def test_nobody_listens(time: Time) -> None:
    client = AsyncPinbridgeClient(
        base_url=f"http://127.0.0.1:{closed_port()}", api_key="k", runtime=time.runtime
    )
    with pytest.raises(APIConnectionError, match="could not connect") as caught:
        await client.request("POST", "/ok")
    assert len(caught.value.attempts) == 5
    assert not caught.value.may_have_been_processed
    await client.aclose()


async def test_http_where_https_is_meant(time: Time) -> None:
    with socket_server(certificate("none").server) as server:
        client = AsyncPinbridgeClient(base_url=server.url, api_key="k", runtime=time.runtime)
        with pytest.raises(APIConnectionError, match="base_url has to begin with https"):
            await client.request("GET", "/ok")
        await client.aclose()


async def test_https_where_http_is_meant(server: SocketServer, time: Time) -> None:
    url = server.url.replace("http", "https")
    async with AsyncPinbridgeClient(base_url=url, api_key="k", runtime=time.runtime) as client:
        with pytest.raises(APIConnectionError, match="begin with http instead of https"):
            await client.request("GET", "/ok")


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "a..example"])
async def test_a_name_that_no_host_can_have(host: str, time: Time) -> None:
    client = AsyncPinbridgeClient(base_url=f"http://{host}", api_key="k", runtime=time.runtime)
    with pytest.raises(APIConnectionError, match="could not connect"):
        await client.request("GET", "/ok")
    await client.aclose()


async def test_bodies_with_and_without_a_length(server: SocketServer) -> None:
    content = bytes(600_000)
    async with AsyncPinbridgeClient(base_url=server.url, api_key="k") as client:
        sized = await client.request("POST", "/echo", files={"f": io.BytesIO(content)})
        unsized = await client.request("POST", "/echo", files={"f": iter([content, b"", b"x"])})
        assert unsized.json()["size"] - sized.json()["size"] == 1
    assert server.connections == 1


async def test_a_closed_client_opens_nothing(server: SocketServer) -> None:
    client = AsyncPinbridgeClient(base_url=server.url, api_key="k")
    await client.request("GET", "/ok")
    await client.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await client.request("GET", "/ok")
    assert server.connections == 1

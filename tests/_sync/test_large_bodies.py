# Derived from tests/_async/test_large_bodies.py by ./codegen.sh; do not edit.
"""Large answers over a real socket."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest

from pinbridge import APIConnectionError, PinbridgeClient
from tests.support.fakes import PIN_ID, Time
from tests.support.sockets import LARGE, SocketServer, socket_server


@pytest.fixture
def server() -> Iterator[SocketServer]:
    with socket_server() as server:
        yield server


@pytest.fixture
def client(server: SocketServer, time: Time) -> Iterator[PinbridgeClient]:
    with PinbridgeClient(base_url=server.url, api_key="k", runtime=time.runtime) as client:
        yield client


@pytest.mark.parametrize("path", ["/large", "/large-chunked", "/large-packed", "/large-and-more"])
def test_all_of_it_arrives_and_nothing_else(
    path: str, client: PinbridgeClient, server: SocketServer
) -> None:
    for _ in range(2):
        assert client.request("GET", path).content == LARGE
    assert server.requests == [path] * 2


def test_the_connection_is_used_again(client: PinbridgeClient, server: SocketServer) -> None:
    for path in ("/ok", "/large", "/large-chunked", "/large-packed", "/ok"):
        client.request("GET", path)
    assert server.connections == 1


def test_a_part_of_it_is_not_taken_for_all(client: PinbridgeClient, server: SocketServer) -> None:
    assert client.request("GET", "/large-cut").content == LARGE
    assert server.requests == ["/large-cut"] * 2


def test_a_part_of_it_is_an_error(client: PinbridgeClient) -> None:
    with pytest.raises(APIConnectionError, match="without sending complete message body"):
        client.with_options(max_retries=0).request("GET", "/large-cut")


def test_a_limit_holds(server: SocketServer) -> None:
    limit = len(LARGE) - 1
    with PinbridgeClient(base_url=server.url, api_key="k", max_response_bytes=limit) as client:
        with pytest.raises(APIConnectionError, match=f"exceeds {limit} bytes"):
            client.request("GET", "/large")


def test_into_a_file(client: PinbridgeClient, server: SocketServer) -> None:
    target = io.BytesIO()
    seen: list[tuple[int, int | None]] = []
    client.assets.download(PIN_ID, target, on_progress=lambda *numbers: seen.append(numbers))
    assert target.getvalue() == LARGE
    assert seen[-1] == (len(LARGE), len(LARGE))
    assert len(server.requests) == 2

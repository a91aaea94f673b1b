"""Connections of asynchronous code: what networks and event loops do to them."""

from __future__ import annotations

import asyncio
import gc
import select
import socket
import ssl
import struct
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from threading import Event, Thread
from typing import Any

import anyio
import anyio.lowlevel
import httpcore
import httpx
import pytest

from pinbridge import AsyncPinbridgeClient, _streams
from pinbridge._streams import Backend, _addresses
from tests.support.sockets import LARGE, SocketServer, socket_server
from tests.trust.faults.certs import certificate

pytestmark = pytest.mark.anyio

MIB = 1024 * 1024
on_all_loops = pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])

Serve = Callable[[socket.socket], object]


@contextmanager
def peer(serve: Serve, context: ssl.SSLContext | None = None) -> Generator[int]:
    """Serve one connection in a thread, and give the port."""

    def run() -> None:
        raw, _ = listener.accept()
        with raw, suppress(OSError):
            if context is None:
                serve(raw)
            else:
                with context.wrap_socket(raw, server_side=True) as wrapped:
                    serve(wrapped)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = Thread(target=run)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            thread.join()


@contextmanager
def silent_peer() -> Generator[int]:
    """Take a connection, but no bytes of it."""
    over = Event()
    with peer(lambda _: over.wait()) as port:
        try:
            yield port
        finally:
            over.set()


@asynccontextmanager
async def connected(port: int, **options: Any) -> AsyncGenerator[Any]:
    stream = await Backend().connect_tcp("127.0.0.1", port, timeout=10, **options)
    try:
        yield stream
    finally:
        await stream.aclose()


async def read_all(stream: httpcore.AsyncNetworkStream, most: int = 64 * 1024) -> bytes:
    found = b""
    while data := await stream.read(most, timeout=10):
        assert len(data) <= most
        found += data
    return found


def receive(connection: socket.socket, size: int) -> bytes:
    found = b""
    while len(found) < size and (data := connection.recv(MIB)):
        found += data
    return found


def give_back(connection: socket.socket) -> None:
    connection.sendall(receive(connection, 3 * MIB))


def wait_for_the_end(connection: socket.socket) -> None:
    """Take nothing, until the other side is gone."""
    connection.recv(1)


def reset(connection: socket.socket) -> None:
    connection.recv(1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


@on_all_loops
@pytest.mark.parametrize("is_encrypted", [False, True])
async def test_bytes_pass(*, is_encrypted: bool) -> None:
    content = bytes(range(256)) * (3 * MIB // 256)
    trust = certificate("none")
    with peer(give_back, trust.server if is_encrypted else None) as port:
        # So small that the system takes a part of each write only.
        options = [(socket.SOL_SOCKET, socket.SO_SNDBUF, 256 * 1024)]
        async with connected(port, socket_options=options) as plain:
            stream = plain
            if is_encrypted:
                stream = await plain.start_tls(trust.client, "127.0.0.1", timeout=10)
            assert stream.get_extra_info("server_addr") == ("127.0.0.1", port)
            assert stream.get_extra_info("client_addr")[0] == "127.0.0.1"
            await stream.write(b"", timeout=10)
            await stream.write(content, timeout=10)
            assert await read_all(stream) == content
            assert (stream.get_extra_info("ssl_object") is not None) == is_encrypted


async def test_a_slow_reader_holds_the_sender_back() -> None:
    with peer(lambda connection: connection.sendall(bytes(8 * MIB))) as port:
        async with connected(port) as stream:
            while stream._protocol.transport.is_reading():
                await anyio.lowlevel.checkpoint()
            assert sum(map(len, stream._protocol._unread)) <= 512 * 1024 + 256 * 1024
            assert len(await read_all(stream, 100_000)) == 8 * MIB


async def test_who_takes_everything_does_not_keep_others_waiting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # As if every write took longer than a turn of the loop may last.
    monkeypatch.setattr(_streams, "_LONGEST_TURN", -1.0)
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await anyio.lowlevel.checkpoint()

    with peer(give_back) as port:
        async with connected(port) as stream, anyio.create_task_group() as group:
            group.start_soon(count)
            await stream.write(bytes(3 * MIB), timeout=10)
            assert turns >= 3
            group.cancel_scope.cancel()


@on_all_loops
async def test_a_wait_ends() -> None:
    with silent_peer() as port:
        async with connected(port) as stream:
            with pytest.raises(httpcore.ReadTimeout):
                await stream.read(1, timeout=0.01)
            with pytest.raises(httpcore.WriteTimeout):
                await stream.write(bytes(64 * MIB), timeout=0.01)


@on_all_loops
async def test_a_wait_that_is_cancelled_loses_nothing() -> None:
    go = Event()

    def answer_late(connection: socket.socket) -> None:
        go.wait()
        connection.sendall(b"late")

    with peer(answer_late) as port:
        async with connected(port) as stream:
            with anyio.move_on_after(0.01) as scope:
                await stream.read(10, timeout=None)
            assert scope.cancelled_caught
            go.set()
            assert await stream.read(10, timeout=10) == b"late"


@on_all_loops
async def test_a_reset_breaks_reads_and_writes() -> None:
    with peer(reset) as port:
        async with connected(port) as stream:
            await stream.write(b"x", timeout=10)
            with pytest.raises(httpcore.ReadError):
                await stream.read(1, timeout=10)
            with pytest.raises(httpcore.WriteError):
                await stream.write(b"x", timeout=10)


async def test_a_reset_ends_the_wait_of_a_write() -> None:
    go = Event()

    def reset_later(connection: socket.socket) -> None:
        go.wait()
        reset(connection)

    async def go_when_full(stream: Any) -> None:
        while not stream._protocol._is_full:  # noqa: ASYNC110 - no event tells
            await anyio.lowlevel.checkpoint()
        go.set()

    with peer(reset_later) as port:
        async with connected(port) as stream, anyio.create_task_group() as group:
            group.start_soon(go_when_full, stream)
            with pytest.raises(httpcore.WriteError):
                await stream.write(bytes(64 * MIB), timeout=10)


async def test_closing_ends_what_waits() -> None:
    with peer(wait_for_the_end) as port:
        async with connected(port) as stream, anyio.create_task_group() as group:
            group.start_soon(stream.aclose)
            with pytest.raises(httpcore.ReadError, match="closed"):
                await stream.read(1, timeout=10)
            with pytest.raises(httpcore.WriteError, match="closed"):
                await stream.write(b"x", timeout=10)


async def test_a_host_is_not_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(httpcore.ConnectTimeout):
            await Backend().connect_tcp("127.0.0.1", port, timeout=0)
    with pytest.raises(httpcore.ConnectError):
        await Backend().connect_tcp("127.0.0.1", port, timeout=10)


Resolve = Callable[..., None]


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Resolve:
    """Let a host have addresses."""

    def resolve(*addresses: str) -> None:
        async def look_up(*_: Any, **__: Any) -> list[Any]:
            return [
                (socket.AF_INET6 if ":" in address else socket.AF_INET, 1, 6, "", (address, 0))
                for address in addresses
            ]

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", look_up)

    return resolve


async def test_the_addresses_of_a_host_are_tried_by_turns(resolve: Resolve) -> None:
    resolve("::1", "::2", "::1", "127.0.0.2", "127.0.0.3", "::3")
    assert await _addresses("host", 1) == ["::1", "127.0.0.2", "::2", "127.0.0.3", "::3"]
    assert await _addresses("::1", 1) == ["::1"]
    assert await _addresses("127.0.0.1", 1) == ["127.0.0.1"]


async def test_an_address_that_refuses_is_not_the_last(resolve: Resolve) -> None:
    with peer(give_back) as port:
        resolve("127.0.0.2", "127.0.0.1")
        stream = await Backend().connect_tcp("host", port, timeout=10)
        assert stream.get_extra_info("server_addr") == ("127.0.0.1", port)
        await stream.aclose()
        resolve("127.0.0.2", "127.0.0.3")
        with pytest.raises(httpcore.ConnectError, match=r"[Cc]onnect"):
            await Backend().connect_tcp("host", port, timeout=10)
        resolve()
        with pytest.raises(httpcore.ConnectError, match="no address"):
            await Backend().connect_tcp("host", port, timeout=10)


@contextmanager
def mute(port: int) -> Generator[str]:
    """Let connections to an address wait for ever."""
    address = "127.0.0.2"
    with socket.socket() as listener, ExitStack() as stack:
        listener.bind((address, port))
        listener.listen(0)
        # The queue has a place more than it was asked for.
        stack.enter_context(socket.create_connection((address, port)))
        yield address


async def test_an_address_that_does_not_answer_is_overtaken(
    resolve: Resolve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_streams, "_NEXT_ADDRESS", 0.01)
    with peer(give_back) as port, mute(port) as address:
        resolve(address, "127.0.0.1")
        stream = await Backend().connect_tcp("host", port, timeout=10)
        assert stream.get_extra_info("server_addr") == ("127.0.0.1", port)
        await stream.aclose()
        resolve(address)
        with pytest.raises(httpcore.ConnectTimeout):
            await Backend().connect_tcp("host", port, timeout=0.01)


async def test_who_stops_waiting_for_a_connection_leaves_none() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        for turns in range(30):
            connecting = asyncio.ensure_future(Backend().connect_tcp("127.0.0.1", port, timeout=10))
            for _ in range(turns):
                await asyncio.sleep(0)
            if connecting.done():
                await connecting.result().aclose()
                break
            connecting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await connecting
        else:
            raise AssertionError("it was never connected")
        for _ in range(3):
            await asyncio.sleep(0)
        listener.settimeout(0)
        with suppress(BlockingIOError):
            while True:
                accepted, _ = listener.accept()
                with accepted:
                    accepted.settimeout(1)
                    assert accepted.recv(1) == b""


async def test_options_of_the_socket_are_set() -> None:
    with peer(wait_for_the_end) as port:
        options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
        async with connected(port, local_address="127.0.0.1", socket_options=options) as stream:
            its_socket = stream.get_extra_info("socket")
            assert its_socket.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
            # What is sent at once must not wait for what may come after it.
            assert its_socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


async def test_a_handshake_fails() -> None:
    trust = certificate("none").client
    assert trust is not None
    with silent_peer() as port:
        async with connected(port) as stream:
            with pytest.raises(httpcore.ConnectTimeout):
                await stream.start_tls(trust, "127.0.0.1", timeout=0.01)
    with peer(lambda connection: connection.sendall(b"no TLS at all")) as port:
        async with connected(port) as stream:
            with pytest.raises(httpcore.ConnectError):
                await stream.start_tls(trust, "127.0.0.1", timeout=10)
    with peer(give_back, certificate("self-signed").server) as port:
        async with connected(port) as stream:
            with pytest.raises(httpcore.ConnectError, match="self-signed"):
                await stream.start_tls(trust, "127.0.0.1", timeout=10)


@on_all_loops
async def test_an_idle_connection_that_was_closed_is_known_before_the_loop_turns() -> None:
    with peer(lambda connection: None) as port:
        stream = await Backend().connect_tcp("127.0.0.1", port, timeout=10)
        select.select([stream.get_extra_info("socket").fileno()], [], [])
        assert stream.get_extra_info("is_readable")
        assert await stream.read(1, timeout=10) == b""
        assert stream.get_extra_info("is_readable")
        await stream.aclose()
        assert stream.get_extra_info("is_readable")


@on_all_loops
async def test_a_client_works_on_any_loop() -> None:
    with socket_server() as server:
        async with AsyncPinbridgeClient(base_url=server.url, api_key="k") as client:
            for _ in range(2):
                assert (await client.request("GET", "/ok")).json() == {"size": 0}
            answer = await client.request("POST", "/echo", files={"f": bytes(3 * MIB)})
            assert answer.json()["size"] > 3 * MIB
        assert server.connections == 1


async def test_a_client_works_over_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    trust = certificate("none")
    monkeypatch.setattr(httpx, "create_ssl_context", lambda **_: trust.client)
    with SocketServer() as server:
        server.socket = trust.server.wrap_socket(server.socket, server_side=True)
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        url = server.url.replace("http:", "https:")
        async with AsyncPinbridgeClient(base_url=url, api_key="k") as client:
            for _ in range(2):
                assert (await client.request("GET", "/ok")).json() == {"size": 0}
            answer = await client.request("POST", "/echo", files={"f": bytes(3 * MIB)})
            assert answer.json()["size"] > 3 * MIB
            assert (await client.request("GET", "/large")).content == LARGE
        assert server.connections == 1
        server.shutdown()
        thread.join()


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_a_client_may_be_used_in_one_loop_after_the_other() -> None:
    with socket_server() as server:
        client = AsyncPinbridgeClient(base_url=server.url, api_key="k")

        async def call() -> None:
            assert (await client.request("GET", "/ok")).json() == {"size": 0}

        async def call_and_close() -> None:
            await call()
            await client.aclose()

        asyncio.run(call())
        asyncio.run(call_and_close())
        assert server.connections == 2
        # What the first loop left open is closed when it is forgotten, and says so.
        gc.collect()

"""No answer reaches another call, and no connection outlives its process, its loop or its call."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any

import anyio
import pytest

from pinbridge import APITimeoutError, AsyncPinbridgeClient, PinbridgeClient
from tests.trust.faults.certs import certificate

Act = Callable[[socket.socket], None]
OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"
WRONG = b"HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n[false]"
CHUNKED = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
NO_CONTENT = b"HTTP/1.1 204 No Content\r\n\r\n"
NOT_MODIFIED = b"HTTP/1.1 304 Not Modified\r\n\r\n"
FLAVOURS = pytest.mark.parametrize("flavour", ["sync", "asyncio", "trio"])


class ScriptedServer:
    """Answer every request with the same bytes, or let an act do it."""

    def __init__(self, answer: bytes | Act, context: ssl.SSLContext | None = None) -> None:
        self.accepted = 0
        self.answer = answer
        self._context = context
        self._is_over = Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads = [Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        self._is_over.set()
        with suppress(OSError):
            socket.create_connection(self._listener.getsockname()).close()
        # Only then: a listener that is closed before it has accepted raises there.
        self._threads[0].join(5)
        self._listener.close()
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        while True:
            link, _ = self._listener.accept()
            if self._is_over.is_set():
                link.close()
                return
            self.accepted += 1
            thread = Thread(target=self._serve, args=(link,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, link: socket.socket) -> None:
        with suppress(OSError):
            if self._context is not None:
                link = self._context.wrap_socket(link, server_side=True)
            link.settimeout(5)
            with link:
                while link.recv(65536):
                    if callable(self.answer):
                        self.answer(link)
                    else:
                        link.sendall(self.answer)


@contextmanager
def scripted_server(
    answer: bytes | Act, context: ssl.SSLContext | None = None
) -> Iterator[ScriptedServer]:
    server = ScriptedServer(answer, context)
    try:
        yield server
    finally:
        server.close()


def contents(flavour: str, url: str, *methods: str, **options: Any) -> list[bytes]:
    """Bodies of calls one after the other, with one client."""
    options = {"base_url": url, "api_key": "k", "max_retries": 0, **options}
    if flavour == "sync":
        with PinbridgeClient(**options) as client:
            return [client.request(method, "/x").content for method in methods]

    async def main() -> list[bytes]:
        async with AsyncPinbridgeClient(**options) as client:
            return [(await client.request(method, "/x")).content for method in methods]

    return anyio.run(main, backend=flavour)


@FLAVOURS
@pytest.mark.parametrize(
    ("method", "answer"),
    [("GET", OK), ("GET", CHUNKED), ("HEAD", OK[:-2]), ("DELETE", NO_CONTENT)],
)
def test_what_nobody_asked_for_is_no_answer(flavour: str, method: str, answer: bytes) -> None:
    body = b"" if method != "GET" else b"{}"
    with scripted_server(answer) as server:
        assert contents(flavour, server.url, method, method) == [body, body]
        assert server.accepted == 1
        server.answer = answer + WRONG
        assert contents(flavour, server.url, *[method] * 3) == [body] * 3
        assert server.accepted == 4


@FLAVOURS
def test_what_nobody_asked_for_is_no_answer_over_tls(flavour: str) -> None:
    def in_two_records(link: socket.socket) -> None:
        # In one segment: what comes later may come after the next request, and is its answer then.
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 1)
        link.sendall(OK)
        link.sendall(WRONG)
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_CORK, 0)

    served, trusted = contexts()
    with scripted_server(OK, served) as server:
        assert contents(flavour, server.url, "GET", "GET", verify=trusted) == [b"{}"] * 2
        assert server.accepted == 1
        server.answer = in_two_records
        assert contents(flavour, server.url, *["GET"] * 4, verify=trusted) == [b"{}"] * 4


def contexts() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    served = certificate("self-signed").server
    trusted = ssl.create_default_context()
    trusted.check_hostname = False
    trusted.verify_mode = ssl.CERT_NONE
    return served, trusted


@pytest.mark.parametrize("flavour", ["sync", "asyncio"])
def test_a_child_process_begins_with_no_connections(flavour: str) -> None:
    with scripted_server(OK) as server:
        options: Any = {"base_url": server.url, "api_key": "k", "max_retries": 0}
        loop = asyncio.new_event_loop()
        client: Any
        if flavour == "sync":
            client = PinbridgeClient(**options)

            def call(_loop: asyncio.AbstractEventLoop) -> bytes:
                return client.request("GET", "/x").content  # type: ignore[no-any-return]

        else:
            client = AsyncPinbridgeClient(**options)

            def call(loop: asyncio.AbstractEventLoop) -> bytes:
                return loop.run_until_complete(client.request("GET", "/x")).content  # type: ignore[no-any-return]

        assert call(loop) == b"{}"
        child = os.fork()
        if not child:
            with suppress(BaseException):
                os._exit(0 if call(asyncio.new_event_loop()) == b"{}" else 1)
            os._exit(2)
        assert os.waitpid(child, 0)[1] == 0
        assert call(loop) == b"{}"
        assert server.accepted == 2, "the parent goes on with its own"
        if flavour == "sync":
            client.close()
        else:
            loop.run_until_complete(client.aclose())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


def open_files() -> int:
    gc.collect()
    return len(list(Path("/proc/self/fd").iterdir()))


def test_one_client_on_many_loops_leaks_nothing() -> None:
    with scripted_server(OK) as server:
        client = AsyncPinbridgeClient(base_url=server.url, api_key="k")

        async def main() -> None:
            assert (await client.request("GET", "/x")).content == b"{}"

        asyncio.run(main())
        before = open_files()
        for backend in ("asyncio", "trio") * 5:
            anyio.run(main, backend=backend)
        assert open_files() <= before + 1


def test_one_client_on_several_loops_at_once() -> None:
    with scripted_server(OK) as server:
        client = AsyncPinbridgeClient(base_url=server.url, api_key="k")
        found: list[bytes] = []

        async def main() -> None:
            for _ in range(20):
                found.append((await client.request("GET", "/x")).content)

        threads = [Thread(target=asyncio.run, args=(main(),)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert found == [b"{}"] * 80


@FLAVOURS
@pytest.mark.parametrize("start", [b"HTTP/1.1 200 OK\r\nx: ", OK[:-2].replace(b": 2", b": 999")])
def test_a_trickle_ends_with_the_total_timeout(flavour: str, start: bytes) -> None:
    def trickle(link: socket.socket) -> None:
        link.sendall(start)
        for _ in range(200):
            link.sendall(b"x")
            time.sleep(0.02)

    with scripted_server(trickle) as server:
        begun = time.monotonic()
        with pytest.raises(APITimeoutError):
            contents(flavour, server.url, "GET", total_timeout=0.3)
        assert time.monotonic() - begun < 2


@FLAVOURS
def test_the_head_comes_within_the_read_timeout(flavour: str) -> None:
    def trickle(link: socket.socket) -> None:
        link.sendall(b"HTTP/1.1 200 OK\r\nx: ")
        for _ in range(200):
            link.sendall(b"x")
            time.sleep(0.02)

    with scripted_server(trickle) as server:
        begun = time.monotonic()
        with pytest.raises(APITimeoutError):
            contents(flavour, server.url, "GET", timeout=0.3)
        assert time.monotonic() - begun < 2


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_call_leaves_no_socket_open(backend: str) -> None:
    with scripted_server(lambda _link: None) as server:

        async def main() -> None:
            async with AsyncPinbridgeClient(base_url=server.url, api_key="k") as client:
                before = open_files()
                for _ in range(5):
                    with anyio.move_on_after(0.05):
                        await client.request("GET", "/x")
                await anyio.sleep(0.1)
                assert open_files() <= before + 5, "the server's ends only"

        anyio.run(main, backend=backend)

"""A server without a network, and time that moves only when somebody waits."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from typing import Any

import attrs
import httpx

from pinbridge._core.runtime import Runtime

BASE_URL = "https://api.example.com"
PIN_ID = "00000000-0000-0000-0000-00000000000a"

Answer = Callable[[httpx.Request], httpx.Response]


def reply(status: int = 200, **arguments: Any) -> Answer:
    """Answer with a status; the other arguments are those of `httpx.Response`."""
    return lambda _request: httpx.Response(status, **arguments)


def hang_up(error: type[httpx.TransportError] = httpx.ReadError, text: str = "gone") -> Answer:
    """Break the connection as an httpx error says."""

    def answer(request: httpx.Request) -> httpx.Response:
        raise error(text, request=request)

    return answer


class Server(httpx.MockTransport):
    """Answer the first request with the first answer, and so on; more requests fail the test.

    Args:
        answers: The answers in order.
        rest: Answer to all further requests.
    """

    def __init__(self, *answers: Answer, rest: Answer | None = None) -> None:
        super().__init__(self._answer)
        self._answers = list(answers)
        self._rest = rest
        self.requests: list[httpx.Request] = []
        self.is_closed = False

    def _answer(self, request: httpx.Request) -> httpx.Response:
        number = len(self.requests)
        self.requests.append(request)
        if number < len(self._answers):
            return self._answers[number](request)
        if self._rest is None:
            raise AssertionError(f"unexpected request: {request.method} {request.url}")
        return self._rest(request)

    def close(self) -> None:
        self.is_closed = True

    async def aclose(self) -> None:
        self.is_closed = True

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]

    @property
    def paths(self) -> list[str]:
        return [request.url.path for request in self.requests]

    def headers(self, name: str) -> list[str | None]:
        """Values of a header field, request by request."""
        return [request.headers.get(name) for request in self.requests]


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces, and may break.

    Args:
        pieces: Bytes, or an error to raise in their place.
    """

    def __init__(self, pieces: Sequence[bytes | Exception]) -> None:
        self._pieces = pieces
        self.taken = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            self.taken += 1
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def pieces(*parts: bytes | Exception, status: int = 200, **arguments: Any) -> Answer:
    """Answer with a body that arrives in pieces."""
    return lambda _request: httpx.Response(status, stream=Pieces(parts), **arguments)


@attrs.define
class Time:
    """A clock that moves only when somebody waits, and chance that always says the same.

    Args:
        now: Monotonic seconds.
        wall: Seconds since the epoch.
        chance: What every random number is.
        waits: All waits so far.
    """

    now: float = 50.0
    wall: float = 1_700_000_000.0
    chance: float = 1.0
    waits: list[float] = attrs.field(factory=list[float])

    @property
    def runtime(self) -> Runtime:
        return Runtime(
            clock=lambda: self.now,
            wall_clock=lambda: self.wall,
            random=lambda: self.chance,
            sleep=self.sleep,
        )

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.pass_by(seconds)

    def pass_by(self, seconds: float) -> None:
        """Let time pass without a wait, as a slow server does."""
        self.now += seconds
        self.wall += seconds

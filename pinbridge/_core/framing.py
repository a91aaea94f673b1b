"""Where a response ends on its connection."""

from __future__ import annotations

import sys
from collections.abc import Iterable

_BLANK_LINES = (b"\n\r\n", b"\n\n")
_KEPT = 2  # as many bytes as a blank line may have before those that arrive next
_NO_BODY = frozenset({204, 304})


class Framing:
    """Hand out the bytes of a connection no further than the end of the response they belong to.

    A response ends with a blank line or, where it has a length, after so many bytes of a body (RFC 9112, 6).
    So nothing is handed out beyond a blank line or beyond that length until it is asked for. What is
    held then, after the response, are bytes that nobody asked for.
    """

    __slots__ = ("_left", "_tail", "held")

    def __init__(self) -> None:
        self.held = b""
        self._left: int | None = None
        self._tail = b""

    @property
    def left(self) -> int:
        """Bytes of the body that are still to come, or 0 if that is not known."""
        return self._left or 0

    def begin(self) -> None:
        """Expect the head of a response."""
        self._left = None
        self._tail = b""

    def expect_body(self, method: str, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Expect the body that a head announces.

        Args:
            method: Method of the request.
            status: Status of the response.
            headers: Headers of the response.
        """
        fields = {name.lower(): value for name, value in headers}
        if method == "HEAD" or status in _NO_BODY:
            self._left = 0
        elif b"transfer-encoding" not in fields:
            # Without a length the body ends with the connection.
            self._left = int(fields.get(b"content-length", sys.maxsize))

    def take(self, data: bytes) -> bytes:
        """Return what may be handed out of the bytes held and these.

        What does not begin like HTTP is handed out as it is, for example the response of a SOCKS proxy.

        Args:
            data: Bytes that arrived; empty at the end of the connection.
        """
        if self.held:
            data = self.held + data
        if self._left is not None:
            size = min(self._left, len(data))
            self._left -= size
        elif self._tail or data.startswith(b"H"):
            size = self._through_blank_line(data)
        else:
            size = len(data)
        self.held = data[size:]
        return data[:size]

    def _through_blank_line(self, data: bytes) -> int:
        """Count the bytes through the first blank line, or all if there is none."""
        text = self._tail + data
        ends = [text.index(line) + len(line) for line in _BLANK_LINES if line in text]
        end = min(ends, default=len(text))
        size = end - len(self._tail)
        # After a blank line only its last byte, or it would be found again.
        self._tail = text[end - 1 : end] if ends else text[-_KEPT:]
        return size

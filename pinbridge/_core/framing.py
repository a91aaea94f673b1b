"""Where a response ends on its connection."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

from msgspec import Struct

_BLANK_LINE = re.compile(rb"\n\r?\n")
_KEPT = 2  # how many bytes of a blank line may have arrived before its last
_NO_BODY = frozenset({204, 304})


class Framing(Struct, eq=False):
    """Hold back the bytes that arrive on a connection after the end of one response.

    A response ends with a blank line or, if it has a length, after that many bytes of body (RFC 9112, 6).
    So each call of `take` returns bytes up to a blank line or up to that length. Bytes that are still
    held after a response were not requested.

    Args:
        held: Bytes held back.
        left: Bytes of the body that are still to come, or None if that is not known.
    """

    held: bytes = b""
    left: int | None = None
    _tail: bytes = b""

    # Without the bytes, which may hold secrets.
    __repr__ = object.__repr__

    def expect_body(self, method: str, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Expect the body that the headers of a response announce."""
        if method == "HEAD" or status in _NO_BODY:
            self.left = 0
            return
        # Without a length, the body ends when the connection is closed.
        self.left = sys.maxsize
        for name, value in headers:
            field = name.lower()
            if field == b"transfer-encoding":
                self.left = None
                return
            if field == b"content-length":
                self.left = int(value)

    def take(self, data: bytes) -> bytes:
        """Add bytes to those held, and return those that belong to the response.

        At the end of the connection, `data` is empty. Data that is not HTTP, for example the response of a SOCKS
        proxy, is returned unchanged.
        """
        if self.held:
            data = self.held + data
        if self.left is not None:
            size = min(self.left, len(data))
            self.left -= size
        elif self._tail or data.startswith(b"H"):
            # Through the first blank line, or all if there is none.
            text = self._tail + data
            found = _BLANK_LINE.search(text)
            end = found.end() if found else len(text)
            size = end - len(self._tail)
            # After a blank line, keep only its last byte, or it would be found again.
            self._tail = text[end - 1 : end] if found else text[-_KEPT:]
        else:
            size = len(data)
        self.held = data[size:]
        return data[:size]

"""Unpack the bodies of responses, in pieces of bounded size and to their very end."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

ACCEPTED: Final = "gzip, deflate"
"""Value of `Accept-Encoding`."""

_PIECE = 256 * 1024
_ZLIB_HEAD = 2
_WINDOWS = {
    "gzip": zlib.MAX_WBITS | 16,
    "x-gzip": zlib.MAX_WBITS | 16,
    "deflate": zlib.MAX_WBITS,
}
_GARBLED = "the body of the answer is garbled"


class BodyError(Exception):
    """Raised for a body that can't be read.

    Args:
        message: What is wrong.
        is_permanent: Whether another answer would be no better.
    """

    def __init__(self, message: str, *, is_permanent: bool = False) -> None:
        super().__init__(message)
        self.is_permanent = is_permanent


class Decoder:
    """Unpack a body as it arrives.

    Args:
        content_encoding: Value of that header.

    Raises:
        BodyError: The body is packed in a way that was not asked for.
    """

    def __init__(self, content_encoding: str) -> None:
        codings: list[str] = []
        if content_encoding:
            names = [name.strip() for name in content_encoding.lower().split(",")]
            codings = [name for name in names if name not in ("", "identity")]
        # Each layer can grow a thousandfold before a limit is looked at; nobody needs a second one.
        if len(codings) > 1 or (codings and codings[0] not in _WINDOWS):
            raise BodyError(
                f"the body of the answer is packed as {content_encoding[:50]!r}, which was not asked for",
                is_permanent=True,
            )
        self.is_plain = not codings
        self._coding = codings[0] if codings else ""
        self._unpacker = zlib.decompressobj()
        self._is_inside = False
        self._is_first = True
        self._waiting = b""

    def pieces(self, data: bytes) -> Iterable[bytes]:
        """Unpack what has arrived.

        Raises:
            BodyError: It is garbled.
        """
        return (data,) if self.is_plain else self._unpacked(data)

    def _unpacked(self, data: bytes) -> Iterator[bytes]:
        data = self._waiting + data
        self._waiting = b""
        while data or self._is_inside:
            if not self._is_inside:
                data = self._begin(data)
                if not self._is_inside:
                    return
            piece = self._unpack(data)
            if piece:
                yield piece
            if self._unpacker.eof:
                data = self._unpacker.unused_data
                self._is_inside = False
            else:
                data = self._unpacker.unconsumed_tail
                if not data and len(piece) < _PIECE:
                    return

    def finish(self) -> None:
        """Check that the body has come to its end.

        Raises:
            BodyError: It has not.
        """
        if self._is_inside or self._waiting:
            raise BodyError("the body of the answer ends too early")

    def _begin(self, data: bytes) -> bytes:
        """Prepare for the stream that begins with these bytes; gzip may have several in a row (RFC 1952, 2.2)."""
        window = _WINDOWS[self._coding]
        if self._coding == "deflate":
            if not self._is_first:
                raise BodyError(_GARBLED)
            # Some servers leave out the wrapping that "deflate" means; only the first bytes tell.
            if len(data) < _ZLIB_HEAD:
                self._waiting = data
                return b""
            if data[0] & 0xF != zlib.DEFLATED or int.from_bytes(data[:_ZLIB_HEAD]) % 31:
                window = -window
        elif not self._is_first:
            # Padding, as gzip itself skips it.
            data = data.lstrip(b"\0")
            if not data:
                return b""
        self._unpacker = zlib.decompressobj(window)
        self._is_inside = True
        self._is_first = False
        return data

    def _unpack(self, data: bytes) -> bytes:
        try:
            return self._unpacker.decompress(data, _PIECE)
        except zlib.error as error:
            raise BodyError(_GARBLED) from error

"""Decompress response bodies in pieces of limited size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
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
_GARBLED = "the response body is corrupt"


class BodyError(Exception):
    """Raised for a body that can't be read; a retry can't help if it is permanent."""

    def __init__(self, message: str, *, is_permanent: bool = False) -> None:
        super().__init__(message)
        self.is_permanent = is_permanent


def decoder_of(content_encoding: str | None) -> Decoder | None:
    """Return what decompresses a body with this header `Content-Encoding`, or None for a plain body."""
    if not content_encoding:
        return None
    names = [name.strip() for name in content_encoding.lower().split(",")]
    codings = [name for name in names if name not in ("", "identity")]
    # Each layer can expand a thousandfold before the limit is checked: accept only one.
    if len(codings) > 1 or (codings and codings[0] not in _WINDOWS):
        raise BodyError(
            f"the response has the content encoding {content_encoding[:50]!r}, which was not requested",
            is_permanent=True,
        )
    return Decoder(codings[0]) if codings else None


class Decoder:
    """Decompress a body as it arrives."""

    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._unpacker = zlib.decompressobj()
        self._is_inside = False
        self._is_first = True
        self._waiting = b""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Decompress the bytes that arrived."""
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
        """Check that the body is complete."""
        if self._is_inside or self._waiting:
            raise BodyError("the response body is incomplete")

    def _begin(self, data: bytes) -> bytes:
        """Prepare for a stream that begins with these bytes; gzip allows several in a row (RFC 1952, 2.2)."""
        window = _WINDOWS[self._coding]
        if self._coding == "deflate":
            if not self._is_first:
                raise BodyError(_GARBLED)
            # Some servers send "deflate" without the zlib header; the first bytes show which it is.
            if len(data) < _ZLIB_HEAD:
                self._waiting = data
                return b""
            if data[0] & 0xF != zlib.DEFLATED or int.from_bytes(data[:_ZLIB_HEAD]) % 31:
                window = -window
        elif not self._is_first:
            # Skip zero padding, as gzip does.
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

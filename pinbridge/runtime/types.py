"""Types that endpoint functions and models share."""

from __future__ import annotations

import datetime as standard
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from types import SimpleNamespace
from typing import IO, TYPE_CHECKING, Any, Generic, TypedDict, TypeGuard, TypeVar

from msgspec import UNSET, Struct
from msgspec import UnsetType as Unset

from .reprs import ShownByRepr

if TYPE_CHECKING:
    import datetime

    from typing_extensions import deprecated
else:

    def deprecated(message, *, category=None):
        """Mark a function as PEP 702 does; type checkers know its own name."""

        def mark(function):
            function.__deprecated__ = message
            return function

        return mark

    # freezegun puts subclasses of its own in the place of these classes, in every module; msgspec
    # reads only the classes themselves, so that they are kept where nothing replaces them.
    _own = {
        name: next(cls for cls in getattr(standard, name).__mro__ if cls.__module__ == "datetime")
        for name in ("date", "datetime")
    }
    datetime = SimpleNamespace(**{**vars(standard), **_own})

__all__ = [
    "UNSET",
    "File",
    "FileContent",
    "RequestDict",
    "Response",
    "Seconds",
    "Unset",
    "datetime",
    "deprecated",
]

T = TypeVar("T")

Seconds = float | Decimal | standard.timedelta
"""Types that are accepted for a number of seconds."""


class RequestDict(TypedDict, total=False):
    """What dicts of all request models may hold.

    Attributes:
        extra: Members that the description does not know, sent as they are.
    """

    extra: Mapping[str, Any]


FileContent = bytes | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
"""What a file part may hold. The plain clients of this package take bytes and binary files."""


class File:
    """The content of one file part of a multipart body.

    Args:
        payload: Content; an iterable is consumed once.
        file_name: Name sent to the server.
        mime_type: Content type of the part, for example `image/png`.
        size: Number of bytes in `payload`, where it is known.
    """

    # Not a struct: msgspec refuses the union of types that `payload` may have.
    __slots__ = ("file_name", "mime_type", "payload", "size")

    def __init__(
        self,
        payload: FileContent,
        file_name: str | None = None,
        mime_type: str | None = None,
        size: int | None = None,
    ) -> None:
        self.payload = payload
        self.file_name = file_name
        self.mime_type = mime_type
        self.size = size

    def __repr__(self) -> str:
        return (
            f"File(file_name={self.file_name!r}, mime_type={self.mime_type!r}, size={self.size!r})"
        )


class Response(ShownByRepr, Struct, Generic[T], eq=False):
    """A response of the server with its decoded body.

    Args:
        status_code: HTTP status, which may be unregistered.
        headers: Headers; look-ups ignore case.
        content: Raw body; empty if it was streamed to a file.
        parsed: Decoded body.
    """

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    parsed: T

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code}, parsed={self.parsed!r})"


def is_sequence(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a value is a list or the like, and not text."""
    # The common types first: abstract ones are slow to ask.
    if isinstance(value, (list, str, bytes)):
        return isinstance(value, list)
    return isinstance(value, Sequence)


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Whether a list can be made of a value that is neither text nor a dict or the like."""
    # The common types first: abstract ones are slow to ask.
    if isinstance(value, (list, str)):
        return isinstance(value, list)
    return isinstance(value, Iterable) and not isinstance(
        value, (str, bytes, bytearray, memoryview, Mapping)
    )


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Whether a value is a dict or the like."""
    return isinstance(value, (dict, Mapping))

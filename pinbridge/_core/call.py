"""What the executor needs to know of a request, whichever generated package describes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)

RetrySafety = Literal["safe", "keyed", "unsafe"]


class Operation(Protocol):
    """What the spec says of an operation."""

    @property
    def id(self) -> str:
        """Name of the operation."""
        ...

    @property
    def method(self) -> str:
        """HTTP method in upper case."""
        ...

    @property
    def path(self) -> str:
        """Path template."""
        ...

    @property
    def retry_safety(self) -> RetrySafety:
        """Whether the same request may be sent twice."""
        ...

    @property
    def security(self) -> tuple[str, ...] | None:
        """Schemes of which one has to be used; empty for a public operation, None if unknown."""
        ...

    @property
    def optional_security(self) -> tuple[str, ...] | None:
        """Schemes of which one is used where there are credentials, though none is demanded."""
        ...

    @property
    def responses(self) -> Mapping[int, Any]:
        """Success statuses and the type of their bodies."""
        ...

    @property
    def is_binary(self) -> bool:
        """Whether a success carries raw content."""
        ...

    def is_success(self, status_code: int) -> bool:
        """Whether an answer with this status is a success."""
        ...


class FilePart(Protocol):
    """A file in a multipart body."""

    @property
    def payload(self) -> Any:
        """Content: bytes, a binary file, or an iterable of bytes, also an asynchronous one."""
        ...

    @property
    def file_name(self) -> str | None:
        """Name that the server sees."""
        ...

    @property
    def mime_type(self) -> str | None:
        """Content type of the part."""
        ...

    @property
    def size(self) -> int | None:
        """Number of bytes, where it is known."""
        ...


class Request(Protocol[T_co]):
    """One call of an operation; `T_co` is what an answer turns into."""

    @property
    def operation(self) -> Operation:
        """The operation called."""
        ...

    @property
    def path(self) -> str:
        """Encoded path."""
        ...

    @property
    def target(self) -> str:
        """Encoded path and query."""
        ...

    @property
    def headers(self) -> Sequence[tuple[str, str]]:
        """Header fields of the operation's own."""
        ...

    @property
    def content(self) -> bytes | None:
        """Encoded body."""
        ...

    @property
    def content_type(self) -> str | None:
        """Content type of `content`."""
        ...

    @property
    def form(self) -> Sequence[tuple[str, Any]] | None:
        """Fields of a multipart body: text, or a `FilePart`."""
        ...

    def response(self, status_code: int, headers: Mapping[str, str], content: bytes) -> T_co:
        """Turn a success into a typed response."""
        ...


class Response(Protocol[T_co]):
    """A typed response."""

    @property
    def status_code(self) -> int:
        """HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Header fields."""
        ...

    @property
    def content(self) -> bytes:
        """Body as received."""
        ...

    @property
    def parsed(self) -> T_co:
        """Decoded body."""
        ...

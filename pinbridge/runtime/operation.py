"""Operations, requests and responses."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, Protocol, TypeVar, cast

import msgspec

from .codec import decoder
from .errors import DecodeError, UnexpectedStatus
from .reprs import ShownByRepr
from .types import Response

if TYPE_CHECKING:
    from .types import File

T = TypeVar("T")

_SUCCESSES = frozenset(range(200, 300))

RetrySafety = Literal["safe", "keyed", "unsafe"]
"""Whether a retry is safe, is safe because of the idempotency key in the body, or may repeat the effect."""

FormField = tuple[str, "File | str | bytes"]
"""Name, and a file, text, or bytes of JSON."""


class SecurityScheme(NamedTuple):
    """How a credential is sent (Security Scheme Object of OpenAPI 3.1).

    Attributes:
        type: `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`.
        name: Header field, parameter or cookie of an API key.
        location: Location of an API key: `header`, `query` or `cookie`.
        scheme: Authentication scheme of `http`, in lower case, for example `bearer`.
        authorization_url: Page where a user grants access (OAuth 2).
        token_url: URL that issues tokens (OAuth 2).
    """

    type: str
    name: str = ""
    location: str = ""
    scheme: str = ""
    authorization_url: str = ""
    token_url: str = ""


class Operation(ShownByRepr, msgspec.Struct, Generic[T], kw_only=True, eq=False, dict=True):
    """The description of an operation in the spec.

    Args:
        id: Name of the operation.
        method: HTTP method in upper case.
        path: Path template.
        retry_safety: Whether the same request may be sent twice.
        security: Schemes of which one has to be used; empty for a public operation, None if that is
            not known. A tuple of schemes stands for all of them together.
        optional_security: Schemes of which one is used if there are credentials; none is required.
        required_scope: Scope that an API key needs.
        server: Base URL of this operation; empty if it is the service's.
        or_bytes: Whether a success may have another content type than JSON; its body is then returned as
            bytes.
        json_type: Content types of its JSON, as in the header field `Accept`.
        load_responses: Returns the success statuses and the type of their bodies; `bytes` is raw content,
            None no body. A function, so that the models load with the first call.
        summary: One line on what the operation does.
    """

    id: str
    method: str
    path: str
    retry_safety: RetrySafety
    security: tuple[str | tuple[str, ...], ...] | None
    load_responses: Callable[[], Mapping[int, Any]]
    optional_security: tuple[str | tuple[str, ...], ...] = ()
    required_scope: str | None = None
    server: str = ""
    or_bytes: bool = False
    json_type: str = "application/json"
    summary: str = ""
    _decoders: dict[int, Callable[[bytes], T]] = {}

    @cached_property
    def responses(self) -> Mapping[int, Any]:
        """Success statuses and the type of their bodies."""
        return self.load_responses()

    @cached_property
    def successes(self) -> Collection[int]:
        """Statuses of a success: any 2xx, and what the spec lists."""
        return _SUCCESSES | self.responses.keys()

    @cached_property
    def is_binary(self) -> bool:
        """Whether a success carries raw content."""
        return bytes in self.responses.values()

    @cached_property
    def accept(self) -> str:
        """Content types that a response may have, as the header field `Accept`."""
        if self.is_binary:
            return "*/*"
        return f"{self.json_type}, */*;q=0.5" if self.or_bytes else self.json_type

    def __repr__(self) -> str:
        return f"Operation({self.id}: {self.method} {self.path})"

    def __reduce__(self) -> str | tuple[Any, ...]:
        # Pickled by the name of its module, as functions without a name can't be pickled.
        module = self.load_responses.__module__
        if getattr(sys.modules.get(module), "OPERATION", None) is not self:
            return super().__reduce__()
        return _load_operation, (module,)

    def parse(self, status_code: int, content: bytes, content_type: str = "") -> T:
        """Decode the body of a success, or raise DecodeError if it is not what the spec says."""
        if self.or_bytes and content_type and not _is_json(content_type):
            return cast("T", content)
        decode = self._decoders.get(status_code)
        if decode is None or not content:
            bodies = filter(None, self.responses.values())
            type_ = self.responses.get(status_code, next(bodies, None))
            if type_ is bytes:
                return cast("T", content)
            if type_ is None or (not content and None in self.responses.values()):
                return cast("T", None)
            if not content:
                raise DecodeError(status_code, content, "the body is empty", is_malformed=True)
            self._decoders[status_code] = decode = decoder(type_)
        try:
            return decode(content)
        except msgspec.ValidationError as error:
            raise DecodeError(status_code, content, str(error)) from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            reason = f"the body is not JSON: {error}"
            raise DecodeError(status_code, content, reason, is_malformed=True) from error
        except RecursionError as error:
            raise DecodeError(status_code, content, "the body is nested too deeply") from error


class Request(ShownByRepr, msgspec.Struct, Generic[T], eq=False):
    """A single call of an operation.

    Args:
        operation: The operation called.
        path: Path with the parameters filled in and encoded.
        query: Encoded query without the question mark.
        headers: Headers that the operation's parameters asked for.
        content: Encoded body.
        content_type: Content type of `content`.
        form: Fields of a multipart body, in order.
        file: Body that is sent as it is, streamed where it can be.
    """

    operation: Operation[T]
    path: str
    query: str = ""
    headers: Sequence[tuple[str, str]] = ()
    content: bytes | None = None
    content_type: str | None = None
    form: Sequence[FormField] | None = None
    file: File | None = None

    def __repr__(self) -> str:
        return f"Request({self.operation.id}: {self.operation.method} {self.operation.path})"

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def response(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Response[T]:
        """Turn a response of the server into a typed response.

        Raises:
            UnexpectedStatus: The status is not a success of the operation.
            DecodeError: The body is not what the spec says.
        """
        if status_code not in self.operation.successes:
            raise UnexpectedStatus(status_code, headers, content)
        parsed = self.operation.parse(status_code, content, headers.get("content-type", ""))
        return Response(status_code, headers, content, parsed)


def _load_operation(module: str) -> Any:
    return import_module(module).OPERATION


def _is_json(content_type: str) -> bool:
    bare = content_type.partition(";")[0].strip().lower()
    return bare == "application/json" or bare.endswith("+json")


class Executor(Protocol):
    """Send requests and wait for the responses."""

    def execute(self, request: Request[T], /) -> Response[T]:
        """Send a request and return its typed response."""
        ...


class AsyncExecutor(Protocol):
    """Send requests and await the responses."""

    async def execute(self, request: Request[T], /) -> Response[T]:
        """Send a request and return its typed response."""
        ...

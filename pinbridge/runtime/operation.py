"""What an operation is, what a request for it holds, and who can send one."""

from __future__ import annotations

import copy
import datetime
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import Enum
from http import HTTPStatus
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar, cast
from urllib.parse import quote, urlencode

import attrs
import msgspec

from .checks import Check
from .codec import decoder, encode, wire_names
from .errors import DecodeError, FieldProblem, InvalidInputError, UnexpectedStatus
from .types import UNSET, File, Response, is_sequence

__all__ = [
    "AsyncExecutor",
    "Body",
    "Executor",
    "FormField",
    "Operation",
    "Parameter",
    "Request",
    "RetrySafety",
]

T = TypeVar("T")

RetrySafety = Literal["safe", "keyed", "unsafe"]
"""Whether a repeat does no harm, does none thanks to the idempotency key in the body, or may do."""

FormField = tuple[str, "File | str"]


class SecurityScheme(NamedTuple):
    """How a credential travels (Security Scheme Object of OpenAPI 3.1).

    Attributes:
        type: `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`.
        name: Header field, parameter or cookie of an API key.
        location: Where an API key stands: `header`, `query` or `cookie`.
        scheme: Authentication scheme of `http`, in lower case, for example `bearer`.
        authorization_url: Page where a user grants access (OAuth 2).
        token_url: Where tokens come from (OAuth 2).
    """

    type: str
    name: str = ""
    location: str = ""
    scheme: str = ""
    authorization_url: str = ""
    token_url: str = ""


class Operation(Generic[T]):
    """Hold what the spec says of an operation.

    Args:
        id: Name of the operation.
        method: HTTP method in upper case.
        path: Path template.
        retry_safety: Whether the same request may be sent twice.
        security: Schemes of which one has to be used; empty for a public operation, None where that is
            not known.
        optional_security: Schemes of which one is used where there are credentials, though none is
            demanded.
        required_scope: Scope that an API key needs.
        responses: Success statuses and the type of their bodies; `bytes` is raw content, None no body.
        summary: One line on what the operation does.
    """

    __slots__ = (
        "_decoders",
        "_fallback",
        "id",
        "is_binary",
        "method",
        "optional_security",
        "path",
        "required_scope",
        "responses",
        "retry_safety",
        "security",
        "summary",
    )

    def __init__(
        self,
        *,
        id: str,
        method: str,
        path: str,
        retry_safety: RetrySafety,
        security: tuple[str, ...] | None,
        responses: Mapping[int, Any],
        optional_security: tuple[str, ...] = (),
        required_scope: str | None = None,
        summary: str = "",
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.retry_safety: RetrySafety = retry_safety
        self.security = security
        self.optional_security = optional_security
        self.required_scope = required_scope
        self.responses = responses
        self.summary = summary
        bodies = [type_ for type_ in responses.values() if type_ is not None]
        self._fallback = bodies[0] if bodies else None
        self._decoders: dict[int, Callable[[bytes], T]] = {}
        self.is_binary = bytes in bodies
        """Whether a success carries raw content."""

    def __repr__(self) -> str:
        return f"Operation({self.id}: {self.method} {self.path})"

    def is_success(self, status_code: int) -> bool:
        """Whether an answer with this status is a success: any 2xx, and what the spec lists."""
        return (
            HTTPStatus.OK <= status_code < HTTPStatus.MULTIPLE_CHOICES
            or status_code in self.responses
        )

    def parse(self, status_code: int, content: bytes) -> T:
        """Decode the body of a success.

        Raises:
            DecodeError: The body is not what the spec says.
        """
        decode = self._decoders.get(status_code)
        if decode is not None and content:
            return self._decoded(decode, status_code, content)
        type_ = self.responses.get(status_code, self._fallback)
        if type_ is bytes:
            return cast("T", content)
        if type_ is None or (not content and None in self.responses.values()):
            return cast("T", None)
        if not content:
            raise DecodeError(status_code, content, "the body is empty", is_malformed=True)
        self._decoders[status_code] = decode = decoder(type_)
        return self._decoded(decode, status_code, content)

    def _decoded(self, decode: Callable[[bytes], T], status_code: int, content: bytes) -> T:
        try:
            return decode(content)
        except msgspec.ValidationError as error:
            raise DecodeError(status_code, content, str(error)) from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            reason = f"the body is not JSON: {error}"
            raise DecodeError(status_code, content, reason, is_malformed=True) from error
        except RecursionError as error:
            reason = "the body is nested too deeply"
            raise DecodeError(status_code, content, reason) from error


class Request(Generic[T]):
    """Hold everything that is particular to one call of an operation.

    Args:
        operation: The operation called.
        path: Path with the parameters filled in and encoded.
        query: Encoded query without the question mark.
        headers: Header fields that the operation's parameters asked for.
        content: Encoded body.
        content_type: Content type of `content`.
        form: Fields of a multipart body, in order.
    """

    __slots__ = ("content", "content_type", "form", "headers", "operation", "path", "query")

    def __init__(
        self,
        operation: Operation[T],
        *,
        path: str,
        query: str = "",
        headers: Sequence[tuple[str, str]] = (),
        content: bytes | None = None,
        content_type: str | None = None,
        form: Sequence[FormField] | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.content = content
        self.content_type = content_type
        self.form = form

    def __repr__(self) -> str:
        return f"Request({self.operation.id}: {self.operation.method} {self.operation.path})"

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def response(self, status_code: int, headers: Mapping[str, str], content: bytes) -> Response[T]:
        """Turn an answer of the server into a typed response.

        Raises:
            UnexpectedStatus: The status is no success of the operation.
            DecodeError: The body is not what the spec says.
        """
        if not self.operation.is_success(status_code):
            raise UnexpectedStatus(status_code, headers, content)
        parsed = self.operation.parse(status_code, content)
        return Response(status_code, headers, content, parsed)


class Executor(Protocol):
    """Send requests and wait for the answers."""

    def execute(self, request: Request[T], /) -> Response[T]:
        """Send a request and return its typed response."""
        ...


class AsyncExecutor(Protocol):
    """Send requests and await the answers."""

    async def execute(self, request: Request[T], /) -> Response[T]:
        """Send a request and return its typed response."""
        ...


class Parameter:
    """Check and encode one parameter of an operation.

    Args:
        name: Name on the wire.
        check: Rule of the spec.
        coerce: Conversion of what callers may pass instead.
        argument: Name of the Python argument, for messages.
        joined: Whether a list becomes one comma-separated value; else its key is repeated.
        required: Whether a call without it is refused; a segment of a path always is.
    """

    __slots__ = ("_argument", "_check", "_coerce", "_joined", "_name", "_required")

    def __init__(
        self,
        name: str,
        check: Check,
        coerce: Callable[[Any], Any] | None = None,
        *,
        argument: str | None = None,
        joined: bool = False,
        required: bool = False,
    ) -> None:
        self._name = name
        self._check = check
        self._coerce = coerce
        self._argument = argument or name
        self._joined = joined
        self._required = required

    def pairs(self, operation: Operation[Any], value: Any) -> list[tuple[str, str]]:
        """Write a value as name and text; nothing where it is not given.

        Raises:
            InvalidInputError: The value breaks a rule of the spec, or is missing.
        """
        if value is None or value is UNSET:
            if self._required:
                problem = FieldProblem((self._argument,), "is missing", "required")
                raise InvalidInputError.of(operation.id, [problem])
            return []
        checked = self._checked(operation, value)
        if not is_sequence(checked):
            return [(self._name, _text(checked))]
        texts = [_text(item) for item in checked]
        if self._joined:
            return [(self._name, ",".join(texts))]
        return [(self._name, text) for text in texts]

    def segment(self, operation: Operation[Any], value: Any) -> str:
        """Write a value as one segment of a path, percent-encoded.

        Raises:
            InvalidInputError: The value breaks a rule of the spec, or could point to another path.
        """
        text = _text(self._checked(operation, value))
        if text in ("", ".", "..") or "\0" in text:
            problem = FieldProblem(
                (self._argument,), "must be an id; this text would change the path", "path"
            )
            raise InvalidInputError.of(operation.id, [problem])
        try:
            return quote(text, safe="")
        except UnicodeEncodeError:
            problem = FieldProblem(
                (self._argument,), "holds characters that have no encoding", "encoding"
            )
            raise InvalidInputError.of(operation.id, [problem]) from None

    def header(self, operation: Operation[Any], value: Any) -> list[tuple[str, str]]:
        """Write a value as a header field; nothing where it is not given.

        Raises:
            InvalidInputError: The value breaks a rule of the spec, or can't stand in a header.
        """
        pairs = self.pairs(operation, value)
        for _, text in pairs:
            if text and not (text.isascii() and text.isprintable()):
                problem = FieldProblem(
                    (self._argument,), "may hold printable ASCII characters only", "header"
                )
                raise InvalidInputError.of(operation.id, [problem])
        # White space around a value is none of it (RFC 9110, 5.5), and can't be sent.
        return [(name, text.strip()) for name, text in pairs]

    def _checked(self, operation: Operation[Any], value: Any) -> Any:
        converted = value if self._coerce is None else self._coerce(value)
        problems: list[FieldProblem] = []
        self._check(converted, (self._argument,), problems)
        if problems:
            raise InvalidInputError.of(operation.id, problems)
        return converted


class Body:
    """Check and encode the body of an operation.

    Args:
        check: Rule of the spec.
        coerce: Conversion of what callers may pass instead.
        key_paths: Where the body holds idempotency keys; `*` stands for every item of a list.
    """

    __slots__ = ("_check", "_coerce", "_holds", "_key_paths")

    def __init__(
        self,
        check: Check,
        coerce: Callable[[Any], Any] | None = None,
        *,
        key_paths: Sequence[Sequence[str]] = (),
    ) -> None:
        self._check = check
        self._coerce = coerce
        self._key_paths = key_paths
        self._holds: Callable[[Any], bool] = self._hold_first

    def checked(self, operation: Operation[Any], value: Any) -> Any:
        """Convert a value and check it.

        Raises:
            InvalidInputError: The value breaks a rule of the spec.
        """
        converted = value if self._coerce is None else self._coerce(value)
        # A model that was made of a dict just now has checked itself and all that it holds.
        is_new = converted is not value and not is_sequence(converted)
        if not is_new and not self._holds(converted):
            problems: list[FieldProblem] = []
            self._check(converted, (), problems)
            if problems:
                raise InvalidInputError.of(operation.id, problems)
        return self._with_missing_keys(converted)

    def json(self, operation: Operation[Any], value: Any) -> bytes:
        """Write a value as JSON; missing idempotency keys are made up.

        Raises:
            InvalidInputError: The value breaks a rule of the spec, or holds text that has no encoding.
        """
        checked = self.checked(operation, value)
        try:
            return encode(checked)
        except UnicodeEncodeError:
            problem = FieldProblem((), "holds characters that have no encoding", "encoding")
        except RecursionError:
            problem = FieldProblem((), "is nested too deeply", "type")
        except (TypeError, OverflowError) as error:
            problem = FieldProblem((), f"holds what JSON can't: {error}", "type")
        raise InvalidInputError.of(operation.id, [problem])

    def _hold_first(self, value: Any) -> bool:
        from .conditions import of_check

        self._holds = of_check(self._check)
        return self._holds(value)

    def _with_missing_keys(self, value: Any) -> Any:
        for path in self._key_paths:
            # Most often there is one key, and it is given.
            if len(path) > 1 or getattr(value, path[0], UNSET) is UNSET:
                value = _with_keys(value, path)
        return value

    def form(self, operation: Operation[Any], value: Any) -> list[FormField]:
        """Write a model as the fields of a multipart body.

        Raises:
            InvalidInputError: The value breaks a rule of the spec.
        """
        checked = self.checked(operation, value)
        names = wire_names(checked.__class__)
        fields: list[FormField] = []
        for attribute in attrs.fields(checked.__class__):
            content: Any = getattr(checked, attribute.name)
            if content is None or content is UNSET:
                continue
            parts = content if is_sequence(content) else [content]
            name = names.get(attribute.name, attribute.name)
            fields.extend((name, part if isinstance(part, File) else _text(part)) for part in parts)
        return fields


def encode_query(pairs: Iterable[tuple[str, str]]) -> str:
    """Write names and texts as a query.

    Raises:
        InvalidInputError: A text holds characters that have no encoding.
    """
    try:
        return urlencode(list(pairs), quote_via=quote, safe="")
    except UnicodeEncodeError:
        problem = FieldProblem(
            (), "a query value holds characters that have no encoding", "encoding"
        )
        raise InvalidInputError.of("query", [problem]) from None


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime.datetime | datetime.date):
        return value.isoformat()
    return str(value)


def _with_keys(value: Any, path: Sequence[str]) -> Any:
    if value is None or value is UNSET:
        return value
    step, rest = path[0], path[1:]
    if step == "*":
        return [_with_keys(item, rest) for item in value]
    before = getattr(value, step)
    made_up = uuid.uuid4().hex if before is UNSET else before
    after = _with_keys(before, rest) if rest else made_up
    if after is before:
        return value
    # The caller's model stays as it is. The rest of the copy is checked already, so it is not
    # made anew.
    copied = copy.copy(value)
    msgspec.structs.force_setattr(copied, step, after)
    return copied

"""Descriptions of services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from msgspec import Struct

from pinbridge._core.error_table import ErrorRow
from pinbridge._core.errors import APIError, ConfigurationError
from pinbridge._core.response import REQUEST_ID_HEADER
from pinbridge._core.windows import Window
from pinbridge.runtime import operation
from pinbridge.runtime.errors import FieldProblem


class SecurityScheme(Struct, frozen=True):
    """How a credential travels (Security Scheme Object of OpenAPI 3.1).

    Args:
        credential: Attribute of `Credentials` to send.
        header: Name of the header, in lower case.
        prefix: Text before the credential in the header.
        is_fallback: Whether to send it even if an operation accepts only other schemes.
        extra_headers: Additional headers of requests that carry the credential.
    """

    credential: Literal["api_key", "bearer_token"]
    header: str
    prefix: str = ""
    is_fallback: bool = True
    extra_headers: tuple[tuple[str, str], ...] = ()


def header_schemes(
    described: Mapping[str, operation.SecurityScheme],
) -> dict[str, SecurityScheme]:
    """Return the schemes of a spec (`SECURITY_SCHEMES`) that send a credential in a header."""
    schemes: dict[str, SecurityScheme] = {}
    for name, scheme in described.items():
        if scheme.type == "apiKey" and scheme.location == "header":
            schemes[name] = SecurityScheme("api_key", scheme.name.lower())
        elif scheme.type in ("oauth2", "openIdConnect") or scheme.scheme == "bearer":
            schemes[name] = SecurityScheme("bearer_token", "authorization", "Bearer ")
        elif scheme.scheme == "basic":
            # Client id and secret; only operations that ask for them may receive them.
            schemes[name] = SecurityScheme("api_key", "authorization", "Basic ", is_fallback=False)
    return schemes


class ErrorBody(Struct, frozen=True, kw_only=True):
    """The content of an error response's body.

    Args:
        message: Description of the error.
        code: The service's error code.
        remediation: The service's advice.
        request_id: Id by which the service's support finds the request.
        retry_after: Seconds to wait before another attempt; an unchecked JSON value.
        field_errors: Fields that the service refused.
        extra: Additional error attributes of this service.
    """

    message: str | None = None
    code: str | None = None
    remediation: str | None = None
    request_id: str | None = None
    retry_after: Any = None
    field_errors: Sequence[FieldProblem] = ()
    extra: Mapping[str, Any] = {}


class Service(Struct, frozen=True, kw_only=True):
    """The properties of one service.

    Args:
        name: Name of the service in messages.
        base_url: Default base URL.
        version_path: Path of the API version, for example `/v1`. Callers may include it at the end of
            `base_url` or leave it out.
        environment: Prefix of its environment variables.
        credential_variables: Environment variable of each credential, without the prefix.
        credential_arguments: Client argument of a credential, if it has another name.
        security_schemes: Schemes by their name in the spec, the preferred one first.
        read_error: Reads an error body, given the decoded body and the status. By default, common
            formats are read, including Problem Details (RFC 9457).
        error_class: Chooses the error class for a status, instead of the default.
        explain: Returns what is known about an error, given its code and message. Its remedy is shown
            if the service gives no advice.
        read_window: Reads from the headers of a response how many more requests the service accepts.
        request_id_header: Response header with the id of the request.
        look_ups: Operation that must not be repeated blindly -> method that shows whether it was
            processed.
    """

    name: str
    base_url: str
    version_path: str = ""
    environment: str
    credential_variables: Mapping[str, str]
    security_schemes: Mapping[str, SecurityScheme]
    read_error: Callable[[Any, int], ErrorBody] | None = None
    error_class: Callable[[int], type[APIError]] | None = None
    explain: Callable[[str | None, str | None], ErrorRow | None] | None = None
    read_window: Callable[[Mapping[str, str]], Window | None] | None = None
    request_id_header: str = REQUEST_ID_HEADER
    credential_arguments: Mapping[str, str] = {}
    look_ups: Mapping[str, str] = {}

    @property
    def credential_headers(self) -> frozenset[str]:
        """Headers that may hold a credential, in lower case."""
        own = {scheme.header for scheme in self.security_schemes.values()}
        return frozenset(own | {"authorization", "cookie", "proxy-authorization"})

    def require_credentials(self, headers: Sequence[tuple[str, str]]) -> None:
        """Raise an error unless a configured header may hold credentials."""
        if any(name in self.credential_headers for name, _ in headers):
            return
        known = self.credential_variables
        arguments = (f"{self.credential_arguments.get(name, name)}=" for name in known)
        variables = (f"{self.environment}_{name}" for name in known.values())
        raise ConfigurationError(
            f"this call needs credentials: pass {' or '.join(arguments)} to the client, or set the "
            f"environment variable {' or '.join(variables)}"
        )

"""What the client has to know about a service."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import attrs

from pinbridge._core.error_table import ErrorRow
from pinbridge._core.errors import APIError, ConfigurationError
from pinbridge._core.response import REQUEST_ID_HEADER
from pinbridge._core.windows import Window
from pinbridge.runtime import operation
from pinbridge.runtime.errors import FieldProblem


@attrs.frozen
class SecurityScheme:
    """How a credential travels (Security Scheme Object of OpenAPI 3.1).

    Args:
        credential: Attribute of `Credentials` that it carries.
        header: Header field, in lower case.
        prefix: What stands before the credential in the header.
        is_fallback: Whether it is sent where an operation accepts other schemes only.
        extra_headers: Further headers of requests that carry the credential.
    """

    credential: Literal["api_key", "bearer_token"]
    header: str
    prefix: str = ""
    is_fallback: bool = True
    extra_headers: tuple[tuple[str, str], ...] = ()


def header_schemes(
    described: Mapping[str, operation.SecurityScheme],
) -> dict[str, SecurityScheme]:
    """Tell which credentials the schemes of a spec carry; those that no header carries are omitted.

    Args:
        described: `SECURITY_SCHEMES` of the service's generated package.
    """
    schemes: dict[str, SecurityScheme] = {}
    for name, scheme in described.items():
        if scheme.type == "apiKey" and scheme.location == "header":
            schemes[name] = SecurityScheme("api_key", scheme.name.lower())
        elif scheme.type == "oauth2" or scheme.scheme == "bearer":
            schemes[name] = SecurityScheme("bearer_token", "authorization", "Bearer ")
        elif scheme.scheme == "basic":
            # The name and password of a program, which no other operation should see.
            schemes[name] = SecurityScheme("api_key", "authorization", "Basic ", is_fallback=False)
    return schemes


@attrs.frozen(kw_only=True)
class ErrorBody:
    """What the body of an error response says.

    Args:
        message: What is wrong.
        code: The service's code for it.
        remediation: What the service advises to do.
        request_id: Id by which the service's support finds the request.
        retry_after: Seconds to wait before another attempt; any JSON value, as it is not checked yet.
        field_errors: Fields that the service refused.
        extra: Further attributes of the error that only this service has.
    """

    message: str | None = None
    code: str | None = None
    remediation: str | None = None
    request_id: str | None = None
    retry_after: Any = None
    field_errors: Sequence[FieldProblem] = ()
    extra: Mapping[str, Any] = attrs.field(factory=dict[str, Any])


@attrs.frozen(kw_only=True)
class Service:
    """Everything that is particular to one service.

    Args:
        name: What messages call it.
        base_url: Where it is, unless configured otherwise.
        version_path: Path of the API version, for example `/v1`. Callers may write it at the end of
            `base_url` or leave it out.
        environment: Prefix of its environment variables.
        credential_variables: Environment variable, without the prefix, of each credential.
        credential_arguments: Argument of the client for a credential, where it has another name.
        security_schemes: Schemes by their name in the spec, the preferred one first.
        read_error: Reads a decoded error body, given the status too. Without it the common shapes are
            read, Problem Details (RFC 9457) among them.
        error_class: Chooses the class of the error for a status, instead of the default.
        explain: Tells what is known about an error code, given the message too. Where the service gives no
            advice, an error shows the one from there.
        read_window: Reads from the headers of a response how many more requests the service takes.
        request_id_header: Header field with the id of a request.
        look_ups: Operation that must not be repeated blindly -> method that tells whether it had
            its effect.
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
    credential_arguments: Mapping[str, str] = attrs.field(factory=dict[str, str])
    look_ups: Mapping[str, str] = attrs.field(factory=dict[str, str])

    @property
    def credential_headers(self) -> frozenset[str]:
        """Headers that may hold a credential, in lower case."""
        own = {scheme.header for scheme in self.security_schemes.values()}
        return frozenset(own | {"authorization", "cookie", "proxy-authorization"})

    def require_credentials(self, headers: Sequence[tuple[str, str]]) -> None:
        """Refuse to send a request that needs credentials if there are none.

        Args:
            headers: Configured headers, one of which may carry them.

        Raises:
            ConfigurationError: None of them does.
        """
        if any(name in self.credential_headers for name, _ in headers):
            return
        arguments = " or ".join(
            f"{self.credential_arguments.get(name, name)}=" for name in self.credential_variables
        )
        variables = " or ".join(
            f"{self.environment}_{name}" for name in self.credential_variables.values()
        )
        raise ConfigurationError(
            f"this call needs credentials: pass {arguments} to the client, or set the environment "
            f"variable {variables}"
        )

"""The credentials of a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from pinbridge._core.errors import ConfigurationError
from pinbridge.runtime.variables import without_variables

from .service import SecurityScheme


@attrs.frozen(kw_only=True, init=False)
class Credentials:
    """An API key, a bearer token, both or neither.

    Args:
        api_key: API key.
        bearer_token: Token of a session.

    Raises:
        ConfigurationError: A value can't be sent in a header.
    """

    api_key: str | None = attrs.field(default=None, repr=False)
    bearer_token: str | None = attrs.field(default=None, repr=False)

    @without_variables
    def __init__(self, *, api_key: str | None = None, bearer_token: str | None = None) -> None:
        for name, value in (("api_key", api_key), ("bearer_token", bearer_token)):
            if value is not None:
                _check(name, value)
            object.__setattr__(self, name, value)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to send."""
        return self.api_key is None and self.bearer_token is None

    @property
    def secrets(self) -> tuple[str, ...]:
        """The values, which must not appear in messages."""
        return tuple(value for value in (self.api_key, self.bearer_token) if value is not None)

    def replaced(self, **changes: str | None) -> Credentials:
        """Return a copy with changes."""
        given: dict[str, Any] = {"api_key": self.api_key, "bearer_token": self.bearer_token}
        return Credentials(**(given | changes))

    def headers(
        self, schemes: Mapping[str, SecurityScheme], accepted: Sequence[str] | None
    ) -> list[tuple[str, str]]:
        """Choose the headers for an operation.

        Args:
            schemes: Schemes of the service by name, the preferred one first.
            accepted: Schemes that the operation accepts, or None if that is not known.

        Returns:
            At most one credential if the operation is known: with several, a server might check the wrong
            one. A credential that the operation does not list is better than none.
        """
        if accepted is not None and not accepted:
            return []
        found: list[list[tuple[str, str]]] = []
        for name, scheme in schemes.items():
            value = self.api_key if scheme.credential == "api_key" else self.bearer_token
            if value is not None:
                fields = [(scheme.header, scheme.prefix + value), *scheme.extra_headers]
                if accepted is not None and name in accepted:
                    return fields
                if scheme.is_fallback:
                    found.append(fields)
        sent = found if accepted is None else found[:1]
        return [field for fields in sent for field in fields]


def _check(name: str, value: str) -> None:
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise ConfigurationError(f"{name} has to be a string")
    # Visible ASCII is what a header can carry in every position (RFC 9110, 5.5).
    if not value or not value.isascii() or not value.isprintable() or " " in value:
        raise ConfigurationError(
            f"{name} is empty or contains characters that can't be sent in a header (for example a line "
            "break from a file)"
        )

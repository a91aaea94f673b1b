"""Which credentials a request carries."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from pinbridge.errors import ConfigurationError

from .discretion import discreet

API_KEY_HEADER = "x-api-key"
BEARER_SCHEME = "bearerAuth"
API_KEY_SCHEME = "apiKeyAuth"
_LAST_CONTROL = 0x20
_DELETE = 0x7F


@attrs.frozen(kw_only=True, init=False)
class Credentials:
    """Hold an API key, a bearer token, both or none.

    Args:
        api_key: Goes into the header of its own.
        bearer_token: Goes into `authorization`; an API key is accepted there too.

    Raises:
        ConfigurationError: A value can't stand in a header.
    """

    api_key: str | None = attrs.field(default=None, repr=False)
    bearer_token: str | None = attrs.field(default=None, repr=False)

    @discreet
    def __init__(self, *, api_key: str | None = None, bearer_token: str | None = None) -> None:
        for name, value in (("api_key", api_key), ("bearer_token", bearer_token)):
            if value is not None:
                _check(name, value)
            object.__setattr__(self, name, value)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to send."""
        return self.api_key is None and self.bearer_token is None

    def headers(self, security: Sequence[str] | None) -> list[tuple[str, str]]:
        """Choose the header fields for an operation.

        Args:
            security: Schemes of which the operation wants one, or takes one; empty where it takes
                none, None where that is not known.

        Returns:
            At most one field where the operation is known: of several credentials the server would
            look at the key first, also where only a session will do.
        """
        if security is not None and not security:
            return []
        key = [] if self.api_key is None else [(API_KEY_HEADER, self.api_key)]
        bearer = (
            [] if self.bearer_token is None else [("authorization", f"Bearer {self.bearer_token}")]
        )
        if security is None:
            return key + bearer
        if API_KEY_SCHEME not in security:
            return bearer or key
        return key or bearer


def _check(name: str, value: str) -> None:
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise ConfigurationError(f"{name} has to be a string")
    if (
        not value
        or not value.isascii()
        or any(ord(char) <= _LAST_CONTROL or ord(char) == _DELETE for char in value)
    ):
        raise ConfigurationError(
            f"{name} is empty or holds characters that no header can carry (is a line end "
            "left from a file?)"
        )

"""Authentication strategies; they do no I/O themselves."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from typing import Any

from pinbridge._core.errors import ConfigurationError
from pinbridge.runtime.operation import Request
from pinbridge.runtime.variables import without_variables

from .credentials import Credentials

Step = tuple[Request[Any], Credentials] | Callable[[], Any]
"""A request with the credentials to send it with, or a function that may block."""

Renewal = Generator[Step, Any, None]
"""Yields steps, and receives their typed responses or function results."""


class AuthStrategy(ABC):
    """Return the credentials of each request.

    A subclass only has to implement `credentials`. Several clients can use the same object at once.
    """

    @abstractmethod
    def credentials(self, now: float) -> Credentials | None:
        """Return the credentials for a request that is sent now, or None to call `renewal` first.

        Args:
            now: Monotonic seconds.
        """

    def rejected(self, used: Credentials) -> bool:
        """Called after a 401; return whether to try once more.

        Args:
            used: The credentials of the request.

        Returns:
            True if `credentials` or `renewal` may now return other credentials.
        """
        return False

    def renewal(self, clock: Callable[[], float]) -> Renewal:
        """Get new credentials: yield requests with their credentials, and receive the responses.

        The client sends the requests. Only one renewal runs at a time, and all calls wait for it. If you yield
        a function, it is called; an async client calls it in a thread. Errors are raised at the yield.

        Args:
            clock: Returns monotonic seconds.

        Raises:
            ConfigurationError: The strategy can't get credentials.
        """
        raise ConfigurationError(f"{type(self).__name__} returned no credentials")


class FixedAuth(AuthStrategy):
    """Send the same credentials with every request.

    Args:
        credentials: The credentials.
    """

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    def credentials(self, now: float) -> Credentials:
        """Return the credentials."""
        return self._credentials


class APIKeyAuth(FixedAuth):
    """Send an API key.

    Args:
        api_key: The key.

    Raises:
        ConfigurationError: The key can't be sent in a header.
    """

    @without_variables
    def __init__(self, api_key: str) -> None:
        super().__init__(Credentials(api_key=api_key))


class BearerAuth(FixedAuth):
    """Send a bearer token.

    Args:
        token: The token.

    Raises:
        ConfigurationError: The token can't be sent in a header.
    """

    @without_variables
    def __init__(self, token: str) -> None:
        super().__init__(Credentials(bearer_token=token))


NO_AUTH = FixedAuth(Credentials())

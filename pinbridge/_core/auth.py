"""Strategies that give the credentials of requests, and do no I/O themselves."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from copy import copy
from typing import Any

from pinbridge._core.errors import ConfigurationError
from pinbridge.runtime.operation import Request
from pinbridge.runtime.variables import without_variables

from .credentials import Credentials

Step = tuple[Request[Any], Credentials] | Callable[[], Any]
"""A request with the credentials to send it with, or a function that may block."""

Renewal = Generator[Step, Any, None]
"""Yields steps and is sent typed responses, or what functions return."""


class AuthStrategy(ABC):
    """Give the credentials of each request.

    A strategy of your own needs `credentials` only. It may serve several clients at a time.
    """

    @abstractmethod
    def credentials(self, now: float) -> Credentials | None:
        """Return what a request sent now carries, or None where `renewal` has to get it first.

        Args:
            now: Monotonic seconds.
        """

    def rejected(self, used: Credentials) -> bool:
        """Note that the service answered 401, and tell whether to try once more.

        Args:
            used: What the request carried.

        Returns:
            True where `credentials` or `renewal` may give others now.
        """
        return False

    def renewal(self, clock: Callable[[], float]) -> Renewal:
        """Get new credentials: yield requests with their credentials, take their responses.

        The client sends them, one renewal at a time, however many calls wait for it. A function that is
        yielded is called, by an asynchronous client in a thread. Errors of both are raised at the yield.

        Args:
            clock: Tells the present in monotonic seconds.

        Raises:
            ConfigurationError: The strategy can't get any.
        """
        raise ConfigurationError(f"{type(self).__name__} gives no credentials")


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
        ConfigurationError: It can't stand in a header.
    """

    @without_variables
    def __init__(self, api_key: str) -> None:
        super().__init__(Credentials(api_key=api_key))


class BearerAuth(FixedAuth):
    """Send a bearer token.

    Args:
        token: The token.

    Raises:
        ConfigurationError: It can't stand in a header.
    """

    @without_variables
    def __init__(self, token: str) -> None:
        super().__init__(Credentials(bearer_token=token))


NO_AUTH = FixedAuth(Credentials())


class RenewalRecord:
    """Remember the last renewal that failed.

    Calls that waited while it failed fail with it. If each of them logged in again, the account
    could get locked.
    """

    def __init__(self) -> None:
        self._count = 0
        self._auth: AuthStrategy | None = None
        self._error: Exception | None = None

    @property
    def count(self) -> int:
        """Number of failures so far; to be noted before waiting."""
        return self._count

    def note_failure(self, auth: AuthStrategy, error: Exception) -> None:
        """Note that a renewal failed."""
        self._count += 1
        self._auth, self._error = auth, error

    def failure_since(self, count: int, auth: AuthStrategy) -> Exception | None:
        """Return how a renewal of the same strategy failed since a count was noted."""
        if self._error is None or self._auth is not auth or self._count == count:
            return None
        return copy(self._error)

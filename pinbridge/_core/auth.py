"""Ways to prove who asks, as objects that do no I/O themselves."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator
from copy import copy
from typing import Any

from pinbridge.errors import ConfigurationError, RawResponse

from .call import Request
from .credentials import Credentials
from .discretion import discreet
from .retry import TransportFailure
from .wire import WireRequest

Step = tuple[Request[Any], Credentials]
"""A request to send, and the credentials to send it with."""

Renewal = Generator[Step, Any, None]
"""Yields requests and is sent their typed responses."""

_UNAUTHORIZED = 401


class AuthStrategy(ABC):
    """Give the credentials of each request.

    A strategy of your own needs `credentials` only. It may serve several clients at a time.
    """

    @abstractmethod
    def credentials(self, now: float) -> Credentials | None:
        """Return what a request sent now carries, or None where `renewal` has to bring it first.

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
        """Bring new credentials: yield requests with their credentials, take their responses.

        The client sends them, one renewal at a time, however many calls wait for it.

        Args:
            clock: Tells the present in monotonic seconds.

        Raises:
            ConfigurationError: The strategy can bring none.
        """
        raise ConfigurationError(f"{type(self).__name__} gives no credentials")


class APIKeyAuth(AuthStrategy):
    """Send an API key.

    Args:
        api_key: The key.

    Raises:
        ConfigurationError: It can't stand in a header.
    """

    @discreet
    def __init__(self, api_key: str) -> None:
        self._credentials = Credentials(api_key=api_key)

    def credentials(self, now: float) -> Credentials:
        """Return the key."""
        return self._credentials


class BearerAuth(AuthStrategy):
    """Send a bearer token.

    Args:
        token: The token.

    Raises:
        ConfigurationError: It can't stand in a header.
    """

    @discreet
    def __init__(self, token: str) -> None:
        self._credentials = Credentials(bearer_token=token)

    def credentials(self, now: float) -> Credentials:
        """Return the token."""
        return self._credentials


class RenewalRecord:
    """Remember the last renewal that failed.

    Calls that waited while it failed fail with it: each of them logging in again would only knock at
    a door that is shut, and get an account locked.
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


def is_refused(outcome: RawResponse | TransportFailure, wire: WireRequest) -> bool:
    """Whether the service has refused credentials, and the request can be sent with others.

    A 401 comes before anything is done, so that also an unsafe request may be sent again.
    """
    return (
        isinstance(outcome, RawResponse)
        and outcome.status_code == _UNAUTHORIZED
        and wire.can_replay
        and wire.carries_credentials
    )

"""Renew credentials, once for all calls that need them."""

from __future__ import annotations

from collections.abc import Generator
from copy import copy
from typing import Any, TypeVar, cast

from pinbridge._core.auth import AuthStrategy, Step
from pinbridge._core.credentials import Credentials
from pinbridge._core.errors import ConfigurationError
from pinbridge._core.runtime import Runtime
from pinbridge.runtime.errors import PinbridgeError

from ._io import Function, Mutex, held

T = TypeVar("T")


class AsyncRenewer:
    """Ask a strategy for credentials, and let it renew them.

    Calls that waited for a renewal that failed raise the same error. If each of them logged in again, the
    account could get locked.
    """

    def __init__(self, runtime: Runtime) -> None:
        self._clock = runtime.clock
        self._mutex = Mutex()
        self._failures = 0
        self._last_failure: tuple[AuthStrategy, PinbridgeError] | None = None

    async def credentials(
        self, auth: AuthStrategy, send: Function[Step, Any], deadline: float | None = None
    ) -> Credentials:
        """Get credentials; `send` runs the steps of a renewal.

        Raises:
            OutOfTimeError: Other calls renewed credentials until the deadline.
        """
        failures = self._failures
        left = None if deadline is None else deadline - self._clock()
        async with held(self._mutex, left):
            # Another call may have renewed the credentials while this one waited.
            found = auth.credentials(self._clock())
            if found is not None:
                return found
            if self._last_failure and self._failures > failures:
                strategy, failure = self._last_failure
                if strategy is auth:
                    raise copy(failure)
            try:
                await take_steps(auth.renewal(self._clock), send)
            except PinbridgeError as error:
                # A call that ran out of its own time says nothing about the others.
                if deadline is None or self._clock() < deadline:
                    self._failures += 1
                    self._last_failure = auth, error
                raise
            found = auth.credentials(self._clock())
        if found is None:
            raise ConfigurationError(f"{type(auth).__name__} returned no credentials")
        return found


async def take_steps(steps: Generator[Step, Any, T], send: Function[Step, Any]) -> T:
    """Run the steps of a renewal with `send`, and return its result."""
    try:
        step = next(steps)
        while True:
            try:
                answer = await send(step)
            except PinbridgeError as error:
                step = steps.throw(error)
            else:
                step = steps.send(answer)
    except StopIteration as end:
        return cast("T", end.value)
    finally:
        steps.close()

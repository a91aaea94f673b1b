"""Bring new credentials, once for all calls that need them."""

from __future__ import annotations

from typing import Any

from pinbridge._core.auth import AuthStrategy, RenewalRecord, Step
from pinbridge._core.credentials import Credentials
from pinbridge._core.errors import ConfigurationError
from pinbridge._core.runtime import Runtime
from pinbridge.runtime.errors import PinbridgeError

from ._io import Function, Mutex


class AsyncRenewer:
    """Ask a strategy for credentials, and let it renew them.

    Args:
        runtime: Clock.
    """

    def __init__(self, runtime: Runtime) -> None:
        self._clock = runtime.clock
        self._mutex = Mutex()
        self._record = RenewalRecord()

    async def credentials(self, auth: AuthStrategy, send: Function[Step, Any]) -> Credentials:
        """Return the credentials of a request.

        Args:
            auth: The strategy.
            send: Takes the steps of a renewal.

        Raises:
            ConfigurationError: There are none.
            APIError: The service refused to give any.
        """
        found = auth.credentials(self._clock())
        if found is not None:
            return found
        count = self._record.count
        async with self._mutex:
            # A call that had to wait here finds what the one before it has brought.
            found = auth.credentials(self._clock())
            if found is not None:
                return found
            failure = self._record.failure_since(count, auth)
            if failure is not None:
                raise failure
            try:
                await self._renew(auth, send)
            except PinbridgeError as error:
                self._record.note_failure(auth, error)
                raise
            found = auth.credentials(self._clock())
        if found is None:
            raise ConfigurationError(f"{type(auth).__name__} gives no credentials")
        return found

    async def _renew(self, auth: AuthStrategy, send: Function[Step, Any]) -> None:
        renewal = auth.renewal(self._clock)
        try:
            step = next(renewal)
            while True:
                try:
                    answer = await send(step)
                except PinbridgeError as error:
                    step = renewal.throw(error)
                else:
                    step = renewal.send(answer)
        except StopIteration:
            pass
        finally:
            renewal.close()

"""Limits of a run, and the lock that keeps two runs from using the same ledger."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Lock

from pinbridge._core.files import FileLock, FileLockedError
from pinbridge.errors import PinbridgeError

from .events import StopReason


class AlreadyRunningError(PinbridgeError):
    """Another run is using the same ledger; nothing was done."""


@contextmanager
def exclusive_run(ledger: Path | None) -> Generator[None]:
    """Lock a ledger against other runs. The lock is released at the latest when the process ends.

    Raises:
        AlreadyRunningError: Another run is using the ledger.
        ConfigurationError: The lock file can't be used.
    """
    if ledger is None:
        yield
        return
    with ExitStack() as stack:
        try:
            stack.enter_context(FileLock(ledger.with_name(f"{ledger.name}.lock"), timeout=0))
        except FileLockedError as error:
            raise AlreadyRunningError(
                f"another run is using {ledger}; wait until it ends, or use another ledger"
            ) from error
        yield


class Budget:
    """The number of pins and the time that a run has left.

    Args:
        clock: Returns monotonic seconds.
        max_pins: Maximum number of pins to send; None for no limit.
        max_duration: Maximum seconds to keep sending; None for no limit.
        stop_file: The run ends when this file exists.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        *,
        max_pins: int | None,
        max_duration: float | None,
        stop_file: Path | None,
    ) -> None:
        self._clock = clock
        self._pins = max_pins
        self._end = None if max_duration is None else clock() + max_duration
        self._stop_file = stop_file
        self._lock = Lock()

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the time is up; None for no limit."""
        return None if self._end is None else max(0.0, self._end - self._clock())

    def reason(self) -> StopReason | None:
        """Return why nothing more may be sent; None if more may be."""
        if self._stop_file is not None and self._stop_file.exists():
            return StopReason.STOP_FILE
        if self._end is not None and self._clock() >= self._end:
            return StopReason.MAX_DURATION
        if self._pins is not None and self._pins <= 0:
            return StopReason.MAX_PINS
        return None

    def take(self, wanted: int) -> int:
        """Reserve up to `wanted` pins, and return how many."""
        with self._lock:
            if self._pins is None:
                return wanted
            taken = min(wanted, max(0, self._pins))
            self._pins -= taken
            return taken

    def give_back(self, count: int) -> None:
        """Release reserved pins that were not sent."""
        with self._lock:
            if self._pins is not None:
                self._pins += count

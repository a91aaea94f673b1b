"""What ends a run, and what keeps two runs of a plan apart."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Lock

from pinbridge._core.files import FileLock, FileLockedError
from pinbridge.errors import PinbridgeError

from .events import StopReason


class AlreadyRunningError(PinbridgeError):
    """Another run is at work on the same ledger; nothing was done."""


@contextmanager
def only_run(ledger: Path | None) -> Generator[None]:
    """Let no other run use a ledger in the meantime; the lock ends with the process.

    Raises:
        AlreadyRunningError: Another run uses it.
        ConfigurationError: The file of the lock can't be used.
    """
    if ledger is None:
        yield
        return
    with ExitStack() as stack:
        try:
            stack.enter_context(FileLock(ledger.with_name(f"{ledger.name}.lock"), timeout=0))
        except FileLockedError as error:
            raise AlreadyRunningError(
                f"another run is at work on {ledger}; wait until it ends, or name another ledger"
            ) from error
        yield


class Budget:
    """Count what a run may still do.

    Args:
        clock: Monotonic seconds.
        max_pins: Most pins to send; None for no limit.
        max_duration: Most seconds to send in; None for no limit.
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
        """Tell why nothing more may be sent, or None if more may be."""
        if self._stop_file is not None and self._stop_file.exists():
            return StopReason.STOP_FILE
        if self._end is not None and self._clock() >= self._end:
            return StopReason.MAX_DURATION
        if self._pins is not None and self._pins <= 0:
            return StopReason.MAX_PINS
        return None

    def take(self, wanted: int) -> int:
        """Take as many pins as are left, and return how many."""
        with self._lock:
            if self._pins is None:
                return wanted
            taken = min(wanted, max(0, self._pins))
            self._pins -= taken
            return taken

    def give_back(self, count: int) -> None:
        """Put back pins that were not sent."""
        with self._lock:
            if self._pins is not None:
                self._pins += count

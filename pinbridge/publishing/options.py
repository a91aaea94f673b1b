"""How a run publishes."""

from __future__ import annotations

from pathlib import Path

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge.errors import InvalidInputError


@checked_arguments
@attrs.frozen(kw_only=True)
class RunOptions:
    """How a run publishes.

    Args:
        wait: Whether to stay until every row is published, instead of ending with those that are due.
        schedule: Whether rows that are due later are handed over to the service's schedules.
        update: Whether pins are changed whose rows have changed.
        retry_failed: Whether rows that failed before, or whose outcome is unknown, are retried.
        baseline: Whether rows are only recorded, as not to be published.
        max_pins: Most pins to send.
        max_duration: Most seconds to send in.
        stop_file: The run ends when this file exists.
        settle: Most seconds to wait at the end until what was sent is published or failed.
        together: Seconds within which rows that become due are sent together, while a run waits.
        look_every: Seconds between checks of the pins that were sent, while a run waits.
        concurrency: Uploads and calls at a time for each account.

    Raises:
        InvalidInputError: Options that exclude each other, or a number that is too small.
    """

    wait: bool = False
    schedule: bool = False
    update: bool = False
    retry_failed: bool = False
    baseline: bool = False
    max_pins: int | None = None
    max_duration: float | None = None
    stop_file: Path | None = None
    settle: float = 60.0
    together: float = 0.0
    look_every: float = 900.0
    concurrency: int = 8

    def __attrs_post_init__(self) -> None:
        if self.wait and self.schedule:
            raise InvalidInputError(
                "choose wait or schedule: who waits for rows that are due later"
            )
        for name, least in (
            ("max_pins", 1),
            ("max_duration", 0),
            ("settle", 0),
            ("concurrency", 1),
        ):
            value = getattr(self, name)
            if value is not None and value < least:
                raise InvalidInputError(f"{name} has to be {least} or more, not {value}")

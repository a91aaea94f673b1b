"""Options of a run."""

from __future__ import annotations

from pathlib import Path

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.guards import as_seconds
from pinbridge.errors import InvalidInputError


@checked_arguments
@attrs.frozen(kw_only=True)
class RunOptions:
    """Options of a run.

    Args:
        wait: Keep running until every row is sent, instead of ending when nothing more is due.
        schedule: Create schedules at the service for rows that are due later.
        update: Update pins whose rows have changed.
        retry_failed: Retry rows that failed before, or whose outcome is unknown.
        baseline: Send nothing, and mark waiting rows as not to be published.
        max_pins: Maximum number of pins to send; None for no limit.
        max_duration: Maximum seconds to keep sending; None for no limit.
        stop_file: The run ends when this file exists.
        settle: Maximum seconds to wait at the end until sent pins are published or have failed.
        together: While waiting, send rows together that become due within this many seconds.
        look_every: While waiting, seconds between checks of sent pins.
        concurrency: Maximum number of concurrent uploads and calls per account.

    Raises:
        InvalidInputError: Options exclude each other, or a number is too small.
    """

    wait: bool = False
    schedule: bool = False
    update: bool = False
    retry_failed: bool = False
    baseline: bool = False
    max_pins: int | None = None
    max_duration: float | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_seconds)
    )
    stop_file: Path | None = None
    settle: float = attrs.field(default=60.0, converter=as_seconds)
    together: float = attrs.field(default=0.0, converter=as_seconds)
    look_every: float = attrs.field(default=900.0, converter=as_seconds)
    concurrency: int = 8

    def __attrs_post_init__(self) -> None:
        if self.wait and self.schedule:
            raise InvalidInputError("wait and schedule exclude each other; choose one")
        for name, least in (
            ("max_pins", 1),
            ("max_duration", 0),
            ("settle", 0),
            ("concurrency", 1),
        ):
            value = getattr(self, name)
            if value is not None and value < least:
                raise InvalidInputError(f"{name} has to be {least} or more, not {value}")

"""Rehearse 30 days of a plan, and measure it (`make bulk-rehearsal`).

Usage: python -m tests.publishing.month [ROWS]
"""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from pinbridge.publishing import rehearse
from tests.publishing.support import World, row, world

ROWS, DAYS = 10_000, 30


def month(shop: World, rows: int) -> float:
    """Rehearse rows that are spread over 30 days; every pin has to appear after its time. Return seconds."""
    step = DAYS * 24 * 60 / rows
    plan = [row(number, publish_at=shop.in_minutes(step * number)) for number in range(rows)]
    rehearsal = rehearse(plan, shop.client, board="Travel")
    assert rehearsal.failing == ()
    for one, planned in zip(rehearsal.rows, plan, strict=True):
        assert one.appears_at is not None
        assert planned.publish_at is not None
        assert one.appears_at >= planned.publish_at
    assert one.appears_at - shop.sandbox.now() > dt.timedelta(days=DAYS - 1)
    return rehearsal.seconds


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    rows = int(arguments[0]) if arguments else ROWS
    with TemporaryDirectory() as folder, world(Path(folder)) as shop:
        cpu = time.process_time()
        seconds = month(shop, rows)
        cpu = time.process_time() - cpu
    print(
        f"{rows:,} rows over {DAYS} days rehearsed in {seconds:.0f} s, {cpu:.0f} s of the processor"
    )
    sys.exit(seconds > 60)


if __name__ == "__main__":
    main(sys.argv[1:])

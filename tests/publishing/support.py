"""What the tests of runs share: a sandbox, a clock, plans."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge.publishing import Bulk, PinbridgeTarget, Place, Row
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import START, Time, png


class World:
    """A sandbox whose time passes only while somebody waits, and a plan's folder.

    Args:
        folder: Where plans, pictures and ledgers lie.
        settings: Of the sandbox.
    """

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.folder = folder
        instant = {"queue_seconds": 0.0, "publish_seconds": 0.0}
        self.sandbox = Sandbox(frozen=True, start=START, **{**instant, **settings})
        self.sandbox.start()
        self.time = Time(self.sandbox)
        self.ledger = folder / "plan.csv.ledger"
        self.client = PinbridgeClient(
            base_url=self.sandbox.base_url,
            api_key=self.sandbox.api_key,
            transport=self.sandbox.transport(),
            runtime=self.time.runtime,
        )

    def close(self) -> None:
        self.client.close()
        self.sandbox.stop()

    def bulk(self, **arguments: Any) -> Bulk:
        """Open the ledger."""
        arguments.setdefault("board", self.sandbox.board_id)
        return Bulk(PinbridgeTarget(self.client), ledger=self.ledger, **arguments)

    def forget(self) -> None:
        """Lose the ledger."""
        for file in self.folder.glob("plan.csv.ledger*"):
            file.unlink()

    def picture(self, name: str, text: str | None = None) -> Path:
        path = self.folder / f"{name}.png"
        path.write_bytes(png(name if text is None else text))
        return path

    def in_minutes(self, minutes: float) -> dt.datetime:
        return self.sandbox.now() + dt.timedelta(minutes=minutes)

    def async_client(self) -> AsyncPinbridgeClient:
        return AsyncPinbridgeClient(
            base_url=self.sandbox.base_url,
            api_key=self.sandbox.api_key,
            transport=self.sandbox.async_transport(),
            runtime=self.time.runtime,
        )

    @property
    def pins(self) -> list[Any]:
        return list(self.client.pins.iter(page_size=200))

    @property
    def titles(self) -> list[str]:
        return sorted(pin.title for pin in self.pins)


@contextmanager
def world(folder: Path, **settings: Any) -> Iterator[World]:
    """Start a world."""
    made = World(folder, **settings)
    try:
        yield made
    finally:
        made.close()


def rows(count: int, **fields: Any) -> list[Row]:
    """Make rows that differ in id, title, link and picture."""
    return [row(number, **fields) for number in range(count)]


def row(number: int, **fields: Any) -> Row:
    """Make a row."""
    values: dict[str, Any] = {
        "id": f"sku-{number}",
        "place": Place("plan.csv", number + 2),
        "title": f"Row {number:05}",
        "description": f"About {number}",
        "link": f"https://shop.example/{number}",
        "media": f"https://shop.example/{number}.png",
    }
    return Row(**{**values, **fields})

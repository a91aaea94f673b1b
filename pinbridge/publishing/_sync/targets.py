# Derived from pinbridge/publishing/_async/targets.py by ./codegen.sh; do not edit.
"""What publishes the rows of a plan: a service through its client."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from pinbridge._core.runtime import Runtime
from pinbridge._sync._io import Function

from ..ledger import Ledger
from ..planned import PlannedRow
from ..targets import Limits, Outcome, ServicePin


@runtime_checkable
class Target(Protocol):
    """A service that pins can be published through."""

    @property
    def runtime(self) -> Runtime:
        """Clock of the client."""
        ...

    @property
    def unsupported(self) -> frozenset[str]:
        """Fields of rows that the service does not have."""
        ...

    def account(self, wanted: str) -> str:
        """Return the id of an account by its id or name, or of the only account."""
        ...

    def board(self, account: str, wanted: str) -> str | None:
        """Return the id of a board by its id or name, or None if there is no such board."""
        ...

    def create_board(self, account: str, name: str) -> str:
        """Make a board unless it exists, and return its id."""
        ...

    def limits(self, account: str) -> Limits:
        """Tell what the service allows an account now."""
        ...

    def group_size(self, account: str) -> int:
        """Return how many rows to send at once."""
        ...

    def send(self, ledger: Ledger, rows: Sequence[PlannedRow], places: int) -> list[Outcome]:
        """Upload what is missing, and make the pins of rows of one account."""
        ...

    def schedule(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Hand a row over to the service, which publishes it when it is due."""
        ...

    def known(self, account: str) -> Iterator[ServicePin]:
        """Iterate over the pins that the service has of an account."""
        ...

    def scheduled(self, account: str, first: float, last: float) -> list[ServicePin]:
        """Return the schedules of an account in a span of time."""
        ...

    def follow(self, ledger: Ledger, timeout: float, note: Function[PlannedRow, None]) -> None:
        """Wait until pins are published or failed, and tell of each that is."""
        ...

    def read(self, row: PlannedRow) -> ServicePin | None:
        """Return the pin of a row or None if it is gone."""
        ...

    def media_identity(self, pin: ServicePin) -> str:
        """Return what tells the media of a pin: its address, or the hash of its content."""
        ...

    def change(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Change the pin or schedule of a row to what the plan says now."""
        ...

    def retry(self, row: PlannedRow) -> PlannedRow:
        """Try a row again that failed."""
        ...

    def delete(self, row: PlannedRow) -> None:
        """Delete the pin of a row, or cancel its schedule."""
        ...

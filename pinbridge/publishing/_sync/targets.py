# Derived from pinbridge/publishing/_async/targets.py by ./codegen.sh; do not edit.
"""The interface of services that plans can be published through."""

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
    """A service that plans can be published through."""

    @property
    def runtime(self) -> Runtime:
        """Clock of the client."""
        ...

    @property
    def unsupported(self) -> frozenset[str]:
        """Fields of rows that the service does not support."""
        ...

    def account(self, wanted: str) -> str:
        """Return the id of an account by its id or name, or of the only account."""
        ...

    def board(self, account: str, wanted: str) -> str | None:
        """Return the id of a board by its id or name; None if there is no such board."""
        ...

    def create_board(self, account: str, name: str) -> str:
        """Create a board unless it exists, and return its id."""
        ...

    def limits(self, account: str) -> Limits:
        """Return what the service currently allows an account."""
        ...

    def group_size(self, account: str) -> int:
        """Return how many rows to send at once."""
        ...

    def send(self, ledger: Ledger, rows: Sequence[PlannedRow], limit: int) -> list[Outcome]:
        """Upload missing files, up to `limit` at a time, and create the pins of rows of one account."""
        ...

    def schedule(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Create a schedule for a row at the service."""
        ...

    def known(self, account: str) -> Iterator[ServicePin]:
        """Iterate over the pins of an account at the service."""
        ...

    def scheduled(self, account: str, first: float, last: float) -> list[ServicePin]:
        """Return the schedules of an account in a period."""
        ...

    def follow(self, ledger: Ledger, timeout: float, note: Function[PlannedRow, None]) -> None:
        """Wait until sent pins are published or have failed, and call `note` with each changed row."""
        ...

    def read(self, row: PlannedRow) -> ServicePin | None:
        """Return the pin of a row; None if it no longer exists."""
        ...

    def media_identity(self, pin: ServicePin) -> str:
        """Return the URL of a pin's media, or the hash of its content."""
        ...

    def change(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Update the pin or schedule of a row."""
        ...

    def retry(self, row: PlannedRow) -> PlannedRow:
        """Retry a failed row, and return it with its new state."""
        ...

    def delete(self, row: PlannedRow) -> None:
        """Delete the pin of a row, or cancel its schedule."""
        ...

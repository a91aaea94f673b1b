"""The interface of services that plans can be published through."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Protocol, runtime_checkable

from pinbridge._async._io import Function
from pinbridge._core.runtime import Runtime

from ..ledger import Ledger
from ..planned import PlannedRow
from ..targets import Limits, Outcome, ServicePin


@runtime_checkable
class AsyncTarget(Protocol):
    """A service that plans can be published through."""

    @property
    def runtime(self) -> Runtime:
        """Clock of the client."""
        ...

    @property
    def unsupported(self) -> frozenset[str]:
        """Fields of rows that the service does not support."""
        ...

    async def account(self, wanted: str) -> str:
        """Return the id of an account by its id or name, or of the only account."""
        ...

    async def board(self, account: str, wanted: str) -> str | None:
        """Return the id of a board by its id or name; None if there is no such board."""
        ...

    async def create_board(self, account: str, name: str) -> str:
        """Create a board unless it exists, and return its id."""
        ...

    async def limits(self, account: str) -> Limits:
        """Return what the service currently allows an account."""
        ...

    async def group_size(self, account: str) -> int:
        """Return how many rows to send at once."""
        ...

    async def send(self, ledger: Ledger, rows: Sequence[PlannedRow], limit: int) -> list[Outcome]:
        """Upload missing files, up to `limit` at a time, and create the pins of rows of one account."""
        ...

    async def schedule(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Create a schedule for a row at the service."""
        ...

    def known(self, account: str) -> AsyncIterator[ServicePin]:
        """Iterate over the pins of an account at the service."""
        ...

    async def scheduled(self, account: str, first: float, last: float) -> list[ServicePin]:
        """Return the schedules of an account in a period."""
        ...

    async def follow(
        self, ledger: Ledger, timeout: float, note: Function[PlannedRow, None]
    ) -> None:
        """Wait until sent pins are published or have failed, and call `note` with each changed row."""
        ...

    async def read(self, row: PlannedRow) -> ServicePin | None:
        """Return the pin of a row; None if it no longer exists."""
        ...

    async def media_identity(self, pin: ServicePin) -> str:
        """Return the URL of a pin's media, or the hash of its content."""
        ...

    async def change(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Update the pin or schedule of a row."""
        ...

    async def retry(self, row: PlannedRow) -> PlannedRow:
        """Retry a failed row, and return it with its new state."""
        ...

    async def delete(self, row: PlannedRow) -> None:
        """Delete the pin of a row, or cancel its schedule."""
        ...

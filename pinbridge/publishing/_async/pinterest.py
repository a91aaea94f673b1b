"""Publish plans directly to Pinterest. The journal in the ledger prevents duplicate pins."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from pinbridge._async._io import Function
from pinbridge._async.locks import AsyncKeyedLocks
from pinbridge._core.annotations import checked_arguments
from pinbridge._core.runtime import Runtime
from pinbridge.errors import AmbiguousNameError, InvalidInputError, NotFoundError, PinbridgeError
from pinbridge.pinterest import AsyncPinterestClient

from ..compare import row_as_found
from ..keys import FILE_PREFIX
from ..ledger import Ledger
from ..planned import PlannedRow, RowState
from ..targets import ASSET_PREFIX, Limits, Outcome, ServicePin, trouble_of, troubled
from ._io import for_each

if TYPE_CHECKING:
    from pinterest_api.models import Board, Pin

_GROUP = 8
_PAGE = 250


@checked_arguments
class AsyncPinterestTarget:
    """Publish the rows of plans directly through Pinterest's API v5.

    Pinterest has no idempotency keys. Pass the path of the ledger to the client as its `journal`, so that
    the record of what was sent survives the process. Processes that publish the same plan must share one
    ledger. If it is lost, pins of earlier runs are found by board, title and link.

    Args:
        client: The client to send with.
        create_sections: Create missing board sections.
    """

    unsupported = frozenset({"keywords"})

    def __init__(self, client: AsyncPinterestClient, *, create_sections: bool = False) -> None:
        self._client = client
        self._create_sections = create_sections
        self._locks = AsyncKeyedLocks()
        self._account = ""
        self._boards: dict[str, Board] = {}
        self._sections: dict[tuple[str, str], str] = {}

    @property
    def runtime(self) -> Runtime:
        """Clock of the client."""
        return self._client.runtime

    # Accounts and boards

    async def account(self, wanted: str) -> str:
        """Return the name of the user that the client's token belongs to.

        Raises:
            AmbiguousNameError: Another account is wanted.
        """
        if not self._account:
            user = await self._client.user_account.get()
            self._account = user.username or user.id or "me"
        if wanted and wanted.casefold() != self._account.casefold():
            raise AmbiguousNameError(
                f"the token belongs to {self._account!r}, not to {wanted!r}", [self._account]
            )
        return self._account

    async def board(self, account: str, wanted: str) -> str | None:
        """Return the id of a board by its id or name, or None if there is no such board."""
        if not self._boards:
            async for board in self._client.boards.iter(page_size=_PAGE):
                self._boards[board.id] = board
        if wanted in self._boards:
            return wanted
        name = wanted.strip().casefold()
        found = [one.id for one in self._boards.values() if one.name.strip().casefold() == name]
        if len(found) > 1:
            raise AmbiguousNameError(
                f"{len(found)} boards are named {wanted!r}", found, matches=len(found)
            )
        return found[0] if found else None

    async def create_board(self, account: str, name: str) -> str:
        """Create a board unless it exists, and return its id."""
        board_id = await self._client.boards.id_of(name, create_board=True)
        self._boards[board_id] = await self._client.boards.get(board_id)
        return board_id

    async def limits(self, account: str) -> Limits:
        """Return a constant: Pinterest states its limits only in response headers."""
        return Limits(tokens=float(_GROUP))

    async def group_size(self, account: str) -> int:
        """Return how many rows to send at once."""
        return _GROUP

    # Sending

    async def send(self, ledger: Ledger, rows: Sequence[PlannedRow], limit: int) -> list[Outcome]:
        """Publish rows, up to `limit` at a time."""
        outcomes: list[Outcome] = []

        async def publish(row: PlannedRow) -> None:
            try:
                outcomes.append(Outcome(row=await self._publish(row)))
            except PinbridgeError as error:
                outcomes.extend(troubled([row], error))

        await for_each(publish, rows, limit)
        return outcomes

    async def _publish(self, row: PlannedRow) -> PlannedRow:
        content = row.content
        given: dict[str, Any] = {
            name: content.get(name)
            for name in ("title", "description", "link", "alt_text", "dominant_color")
        }
        pin = await self._client.publish(
            _source(row, content.get("media")),
            board=row.board,
            section_id=await self._section(row.board, content.get("section")),
            cover=_source(row, content["cover"])
            if "cover" in content
            else float(content.get("cover_seconds", 0)),
            idempotency_key=row.key,
            **given,
        )
        return attrs.evolve(row_as_found(row, _shown(pin)), sent_digest=row.digest)

    async def _section(self, board: str, wanted: str | None) -> str | None:
        if not wanted:
            return None
        key = board, wanted.strip().casefold()
        async with self._locks.of(board):
            if key not in self._sections:
                async for section in self._client.board_sections.iter(board):
                    for name in (str(section.id), section.name.strip().casefold()):
                        self._sections[board, name] = str(section.id)
            if key not in self._sections and self._create_sections:
                made = await self._client.board_sections.create(board, wanted.strip())
                self._sections[key] = str(made.id)
        if key not in self._sections:
            raise InvalidInputError(
                f"the board has no section {wanted!r}; create it, or use --create-boards"
            )
        return self._sections[key]

    async def schedule(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Return a failure: Pinterest's API has no schedules."""
        error = InvalidInputError("Pinterest's API has no schedules; run again when rows are due")
        return troubled([row], error)[0]

    # Outcomes

    async def known(self, account: str) -> AsyncIterator[ServicePin]:
        """Iterate over the pins of the account."""
        async for pin in self._client.pins.iter(page_size=_PAGE):
            yield _shown(pin)

    async def scheduled(self, account: str, first: float, last: float) -> list[ServicePin]:
        """Return nothing: Pinterest's API has no schedules."""
        return []

    async def follow(
        self, ledger: Ledger, timeout: float, note: Function[PlannedRow, None]
    ) -> None:
        """Do nothing: a pin is published when it is made."""

    async def read(self, row: PlannedRow) -> ServicePin | None:
        """Return the pin of a row; None if it no longer exists."""
        try:
            return _shown(await self._client.pins.get(row.pin_id or ""))
        except NotFoundError:
            return None

    async def media_identity(self, pin: ServicePin) -> str:
        """Return the media unchanged: Pinterest stores its own copies, so it can't be compared."""
        return pin.media

    async def change(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Update the pin of a row, except for its media."""
        content = row.content
        changes = {
            name: content.get(name, "") for name in ("title", "description", "link", "alt_text")
        }
        try:
            pin = await self._client.pins.update(row.pin_id or "", board_id=row.board, **changes)
        except PinbridgeError as error:
            return Outcome(row=row, trouble=trouble_of(error))
        return Outcome(row=row_as_found(row, _shown(pin)))

    async def retry(self, row: PlannedRow) -> PlannedRow:
        """Return a failed row as waiting."""
        return row.waiting_again()

    async def delete(self, row: PlannedRow) -> None:
        """Delete the pin of a row.

        Raises:
            PinbridgeError: It could not be deleted.
        """
        try:
            await self._client.pins.delete(row.pin_id or "")
        except NotFoundError:
            return


def _source(row: PlannedRow, media: str | None) -> Any:
    if media is None:
        raise InvalidInputError("uploaded assets exist only at PinBridge; give the picture itself")
    return Path(row.files[media]) if media.startswith(FILE_PREFIX) else media


def _shown(pin: Pin) -> ServicePin:
    return ServicePin(
        id=pin.id,
        key="",
        state=RowState.PUBLISHED,
        board=pin.board_id or "",
        title=pin.title or "",
        description=pin.description or "",
        link=pin.link or "",
        alt_text=pin.alt_text or "",
        media=f"{ASSET_PREFIX}{pin.id}",
        address=f"https://www.pinterest.com/pin/{pin.id}/",
    )

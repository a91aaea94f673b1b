"""Follow, read, retry and delete the pins of a plan at PinBridge."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from typing import IO, TYPE_CHECKING, cast

from pinbridge_api.models import PinResponse, PinStatus

from pinbridge._async._io import Function, sleep
from pinbridge._async.locks import AsyncKeyedLocks
from pinbridge._core.annotations import checked_arguments
from pinbridge._core.polling import Polling
from pinbridge._core.runtime import Runtime
from pinbridge._pinbridge import publish as rules
from pinbridge.errors import ConflictError, InvalidInputError, NotFoundError

from ..compare import row_as_found
from ..keys import FILE_PREFIX
from ..ledger import Ledger
from ..planned import PlannedRow, RowState
from ..targets import ASSET_PREFIX, ServicePin, failed

if TYPE_CHECKING:
    from pinbridge._pinbridge._async.client import AsyncPinbridgeClient

_PAGE = 200
_FEW = 5
_CLOCK_MARGIN = 3600.0
"""Seconds by which the local clock may be ahead of the service's."""
_STATE_OF = {
    PinStatus.PUBLISHED: RowState.PUBLISHED,
    PinStatus.FAILED: RowState.FAILED,
}


@checked_arguments
class AsyncPinbridgePins:
    """Follow, read, retry and delete the pins of a plan.

    Args:
        client: The client to send with.
    """

    unsupported = frozenset({"section", "cover_seconds"})

    def __init__(self, client: AsyncPinbridgeClient) -> None:
        self._client = client
        self._locks = AsyncKeyedLocks()
        self._digests: dict[str, str] = {}

    @property
    def runtime(self) -> Runtime:
        """Clock of the client."""
        return self._client.runtime

    async def known(self, account: str) -> AsyncIterator[ServicePin]:
        """Iterate over the pins of an account at the service."""
        async for pin in self._client.pins.iter(page_size=_PAGE, account_id=account):
            yield _service_pin(pin)

    async def scheduled(self, account: str, first: float, last: float) -> list[ServicePin]:
        """Return the schedules of an account in a period; `due` is their time."""
        found: list[ServicePin] = []
        pager = self._client.schedules.iter(
            page_size=_PAGE,
            account_id=account,
            since=_moment("first", first // 1),
            until=_moment("last", last + 1),
        )
        async for schedule in pager:
            payload = schedule.payload
            one = ServicePin(
                id=str(schedule.id),
                key="",
                state=RowState.SCHEDULED,
                board=payload.board_id or "",
                title=payload.title or "",
                description=payload.description or "",
                link=payload.link_url or "",
                alt_text="",
                media="",
                due=schedule.run_at.timestamp(),
            )
            found.append(one)
        return found

    async def follow(
        self, ledger: Ledger, timeout: float, note: Function[PlannedRow, None]
    ) -> None:
        """Wait until sent pins are published or have failed.

        Args:
            ledger: The ledger of the plan.
            timeout: Maximum seconds to wait; 0 checks once.
            note: Called with each changed row; records it.
        """
        for row in ledger.rows(RowState.SCHEDULED):
            await self._follow_schedule(row, note)
        polling = Polling(self._client, timeout)
        while pending := ledger.pins(RowState.SENT):
            await self._check(ledger, pending, note)
            delay = polling.next_delay() if ledger.count(RowState.SENT) else None
            if delay is None:
                break
            await sleep(self.runtime, delay)

    async def _check(
        self, ledger: Ledger, pending: dict[str, float], note: Function[PlannedRow, None]
    ) -> None:
        """Check pins once, listing them if that takes fewer requests."""
        finished: dict[str, PinResponse] = {}
        if len(pending) > _FEW:
            since = dt.datetime.fromtimestamp(
                max(0.0, min(pending.values()) - _CLOCK_MARGIN), dt.UTC
            )
            async for pin in self._client.pins.iter(page_size=_PAGE, since=since):
                if pending.pop(str(pin.id), None) is not None and pin.status in _STATE_OF:
                    finished[str(pin.id)] = pin
                if len(finished) == _PAGE:
                    await _note_all(ledger, finished, note)
                if not pending:
                    break
        for pin_id in pending:
            try:
                pin = await self._client.pins.get(pin_id)
            except NotFoundError:
                for row in ledger.find_by_pin([pin_id]):
                    await note(failed(row, "not_found", "the service no longer has the pin"))
            else:
                if pin.status in _STATE_OF:
                    finished[pin_id] = pin
        await _note_all(ledger, finished, note)

    async def _follow_schedule(self, row: PlannedRow, note: Function[PlannedRow, None]) -> None:
        if row.due > self.runtime.wall_clock() or row.pin_id is None:
            return
        try:
            schedule = await self._client.schedules.get(row.pin_id)
        except NotFoundError:
            await note(failed(row, "not_found", "the service no longer has the schedule"))
            return
        if schedule.pin_id is not None:
            pin = await self._client.pins.get(schedule.pin_id)
            await note(row_as_seen(row, pin))
        elif schedule.status in ("failed", "canceled"):
            message = schedule.last_error or f"the schedule is {schedule.status}"
            await note(failed(row, f"schedule_{schedule.status}", message))

    async def read(self, row: PlannedRow) -> ServicePin | None:
        """Return the pin of a row; None if it no longer exists."""
        if row.pin_id is None:
            return None
        try:
            pin = await self._client.pins.get(row.pin_id)
            return _service_pin(pin)
        except NotFoundError:
            return None

    async def media_identity(self, pin: ServicePin) -> str:
        """Return the URL of a pin's media, or the hash of its content."""
        if not pin.media.startswith(ASSET_PREFIX):
            return pin.media
        async with self._locks.of(("content", pin.media)):
            if pin.media not in self._digests:
                file = rules.HashingFile()
                asset = await self._client.assets.get(pin.media.removeprefix(ASSET_PREFIX))
                await self._client.assets.download(asset, cast("IO[bytes]", file))
                self._digests[pin.media] = f"{FILE_PREFIX}{file.hexdigest()}"
            return self._digests[pin.media]

    async def retry(self, row: PlannedRow) -> PlannedRow:
        """Retry the pin of a failed row, or delete it if the row has changed, to publish a new one.

        Returns:
            The row with its new state.
        """
        if row.pin_id is None:
            return row.waiting_again()
        if row.has_changed:
            await self.delete(row)
            return row.waiting_again()
        try:
            return row_as_seen(row, await self._client.pins.retry(row.pin_id))
        except NotFoundError:
            return row.waiting_again()
        except ConflictError:
            return row_as_seen(row, await self._client.pins.get(row.pin_id))

    async def delete(self, row: PlannedRow) -> None:
        """Delete the pin of a row, also on Pinterest, or cancel its schedule.

        Raises:
            PinbridgeError: It could not be deleted.
        """
        if row.pin_id is None:
            return
        try:
            if row.state is RowState.SCHEDULED:
                await self._client.schedules.cancel(row.pin_id)
            else:
                await self._client.pins.delete(row.pin_id, delete_from_pinterest=True)
        except NotFoundError:
            pass


async def _note_all(
    ledger: Ledger, finished: dict[str, PinResponse], note: Function[PlannedRow, None]
) -> None:
    """Call `note` with the rows of finished pins."""
    for row in ledger.find_by_pin(finished):
        await note(row_as_seen(row, finished[row.pin_id or ""]))
    finished.clear()


def row_as_seen(row: PlannedRow, pin: PinResponse) -> PlannedRow:
    """Return a row with the state of its pin."""
    return row_as_found(row, _service_pin(pin))


def _service_pin(pin: PinResponse) -> ServicePin:
    url = pin.pinterest_pin_id and f"https://www.pinterest.com/pin/{pin.pinterest_pin_id}/"
    return ServicePin(
        id=str(pin.id),
        key=pin.idempotency_key,
        state=_STATE_OF.get(pin.status, RowState.SENT),
        board=pin.board_id,
        title=pin.title,
        description=pin.description or "",
        link=pin.link_url or "",
        alt_text=pin.alt_text or "",
        media=f"{ASSET_PREFIX}{pin.asset_id}" if pin.asset_id else pin.media_url,
        address=url,
        code=pin.error_code,
        message=pin.error_message,
    )


def _moment(name: str, seconds: float) -> dt.datetime:
    try:
        return dt.datetime.fromtimestamp(seconds, dt.UTC)
    except (OverflowError, ValueError, OSError):
        raise InvalidInputError(f"{name} is not a time in seconds since the epoch") from None

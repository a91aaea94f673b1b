# Derived from pinbridge/publishing/_async/pinbridge_pins.py by ./codegen.sh; do not edit.
"""Pins that the rows of a plan have at PinBridge: follow, read, change and delete them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, cast

from pinbridge_api.models import PinResponse, PinStatus

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.polling import Polling
from pinbridge._core.runtime import Runtime
from pinbridge._pinbridge import publish as rules
from pinbridge._sync._io import Function, sleep
from pinbridge._sync.locks import KeyedLocks
from pinbridge.errors import ConflictError, InvalidInputError, NotFoundError

from ..compare import row_as_found
from ..keys import FILE
from ..ledger import Ledger
from ..planned import PlannedRow, RowState
from ..targets import ASSET, ServicePin, failed

if TYPE_CHECKING:
    from pinbridge._pinbridge._sync.client import PinbridgeClient

_PAGE = 200
_FEW = 5
_CLOCK_MARGIN = 3600.0
"""Seconds by which this machine's clock may be ahead of the service's."""
_STATE_OF = {
    PinStatus.PUBLISHED: RowState.PUBLISHED,
    PinStatus.FAILED: RowState.FAILED,
}


@checked_arguments
class PinbridgePins:
    """Follow and change the pins of a plan.

    Args:
        client: Sends.
    """

    unsupported = frozenset({"section", "cover_seconds"})

    def __init__(self, client: PinbridgeClient) -> None:
        self._client = client
        self._locks = KeyedLocks()
        self._digests: dict[str, str] = {}

    @property
    def runtime(self) -> Runtime:
        """Clock of the client."""
        return self._client.runtime

    def known(self, account: str) -> Iterator[ServicePin]:
        """Iterate over the pins that the service has of an account."""
        for pin in self._client.pins.iter(page_size=_PAGE, account_id=account):
            yield _service_pin(pin)

    def scheduled(self, account: str, first: float, last: float) -> list[ServicePin]:
        """Return the schedules of an account in a span of time; `due` is their time."""
        found: list[ServicePin] = []
        pager = self._client.schedules.iter(
            page_size=_PAGE,
            account_id=account,
            since=_moment("first", first // 1),
            until=_moment("last", last + 1),
        )
        for schedule in pager:
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

    def follow(self, ledger: Ledger, timeout: float, note: Function[PlannedRow, None]) -> None:
        """Wait until pins are published or failed, and tell of each that is.

        Args:
            ledger: Knows the rows that are at the service.
            timeout: Most seconds to wait; 0 looks once.
            note: Called with each row as it is now; records it.
        """
        for row in ledger.rows(RowState.SCHEDULED):
            self._follow_schedule(row, note)
        polling = Polling(self.runtime.clock, timeout)
        while unseen := ledger.pins(RowState.SENT):
            self._look(ledger, unseen, note)
            delay = polling.next_delay() if ledger.count(RowState.SENT) else None
            if delay is None:
                break
            sleep(self.runtime, delay)

    def _look(
        self, ledger: Ledger, unseen: dict[str, float], note: Function[PlannedRow, None]
    ) -> None:
        """Look once at pins, by listing where that takes fewer requests."""
        over: dict[str, PinResponse] = {}
        if len(unseen) > _FEW:
            since = dt.datetime.fromtimestamp(
                max(0.0, min(unseen.values()) - _CLOCK_MARGIN), dt.UTC
            )
            for pin in self._client.pins.iter(page_size=_PAGE, since=since):
                if unseen.pop(str(pin.id), None) is not None and pin.status in _STATE_OF:
                    over[str(pin.id)] = pin
                if len(over) == _PAGE:
                    _note_all(ledger, over, note)
                if not unseen:
                    break
        for pin_id in unseen:
            try:
                pin = self._client.pins.get(pin_id)
            except NotFoundError:
                for row in ledger.of_pins([pin_id]):
                    note(failed(row, "not_found", "the service no longer has the pin"))
            else:
                if pin.status in _STATE_OF:
                    over[pin_id] = pin
        _note_all(ledger, over, note)

    def _follow_schedule(self, row: PlannedRow, note: Function[PlannedRow, None]) -> None:
        if row.due > self.runtime.wall_clock() or row.pin_id is None:
            return
        try:
            schedule = self._client.schedules.get(row.pin_id)
        except NotFoundError:
            note(failed(row, "not_found", "the service no longer has the schedule"))
            return
        if schedule.pin_id is not None:
            pin = self._client.pins.get(schedule.pin_id)
            note(row_as_seen(row, pin))
        elif schedule.status in ("failed", "canceled"):
            message = schedule.last_error or f"the schedule is {schedule.status}"
            note(failed(row, f"schedule_{schedule.status}", message))

    def read(self, row: PlannedRow) -> ServicePin | None:
        """Return the pin of a row, or None if it is gone."""
        if row.pin_id is None:
            return None
        try:
            pin = self._client.pins.get(row.pin_id)
            return _service_pin(pin)
        except NotFoundError:
            return None

    def media_identity(self, pin: ServicePin) -> str:
        """Return what tells the media of a pin: its address, or the hash of its content."""
        if not pin.media.startswith(ASSET):
            return pin.media
        with self._locks.of(("content", pin.media)):
            if pin.media not in self._digests:
                file = rules.HashingFile()
                asset = self._client.assets.get(pin.media.removeprefix(ASSET))
                self._client.assets.download(asset, cast("IO[bytes]", file))
                self._digests[pin.media] = f"{FILE}{file.hexdigest()}"
            return self._digests[pin.media]

    def retry(self, row: PlannedRow) -> PlannedRow:
        """Try a row again that failed: its pin, or a new one where its content has changed.

        Returns:
            The row as it is now.
        """
        if row.pin_id is None:
            return row.waiting_again()
        if row.has_changed:
            self.delete(row)
            return row.waiting_again()
        try:
            return row_as_seen(row, self._client.pins.retry(row.pin_id))
        except NotFoundError:
            return row.waiting_again()
        except ConflictError:
            return row_as_seen(row, self._client.pins.get(row.pin_id))

    def delete(self, row: PlannedRow) -> None:
        """Delete the pin of a row, on Pinterest too, or cancel its schedule.

        Raises:
            PinbridgeError: It could not be deleted.
        """
        if row.pin_id is None:
            return
        try:
            if row.state is RowState.SCHEDULED:
                self._client.schedules.cancel(row.pin_id)
            else:
                self._client.pins.delete(row.pin_id, delete_from_pinterest=True)
        except NotFoundError:
            pass


def _note_all(
    ledger: Ledger, over: dict[str, PinResponse], note: Function[PlannedRow, None]
) -> None:
    """Note the outcomes of pins that are published or failed in their rows."""
    for row in ledger.of_pins(over):
        note(row_as_seen(row, over[row.pin_id or ""]))
    over.clear()


def row_as_seen(row: PlannedRow, pin: PinResponse) -> PlannedRow:
    """Return a row as its pin shows it."""
    return row_as_found(row, _service_pin(pin))


def _service_pin(pin: PinResponse) -> ServicePin:
    address = pin.pinterest_pin_id and f"https://www.pinterest.com/pin/{pin.pinterest_pin_id}/"
    return ServicePin(
        id=str(pin.id),
        key=pin.idempotency_key,
        state=_STATE_OF.get(pin.status, RowState.SENT),
        board=pin.board_id,
        title=pin.title,
        description=pin.description or "",
        link=pin.link_url or "",
        alt_text=pin.alt_text or "",
        media=f"{ASSET}{pin.asset_id}" if pin.asset_id else pin.media_url,
        address=address,
        code=pin.error_code,
        message=pin.error_message,
    )


def _moment(name: str, seconds: float) -> dt.datetime:
    try:
        return dt.datetime.fromtimestamp(seconds, dt.UTC)
    except (OverflowError, ValueError, OSError):
        raise InvalidInputError(f"{name} is not a time in seconds since the epoch") from None

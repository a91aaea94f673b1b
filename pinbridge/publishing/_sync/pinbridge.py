# Derived from pinbridge/publishing/_async/pinbridge.py by ./codegen.sh; do not edit.
"""Publish plans through PinBridge. Idempotency keys prevent duplicate pins."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from pinbridge_api.models import (
    BillingStatus,
    PinBatchItemResult,
    PinBatchItemStatus,
    PinCreate,
    ScheduleCreate,
    ScheduleUpdate,
)

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.errors import may_have_arrived
from pinbridge._core.polling import Polling
from pinbridge._pinbridge import publish as rules
from pinbridge._pinbridge._sync.client import PinbridgeClient
from pinbridge._pinbridge._sync.media import prepare_media, upload_media
from pinbridge._pinbridge._sync.planning import SchedulePlan
from pinbridge.errors import (
    AmbiguousNameError,
    InvalidFileError,
    PaymentRequiredError,
    PermissionDeniedError,
    PinbridgeError,
    ValidationError,
)
from pinbridge.planning import single_entry

from ..keys import FILE_PREFIX
from ..ledger import Ledger
from ..planned import PlannedRow, RowState
from ..targets import (
    Limits,
    Outcome,
    Scope,
    Trouble,
    failed,
    scope_of,
    trouble_of,
    troubled,
)
from ._io import for_each
from .pinbridge_pins import PinbridgePins, row_as_seen

if TYPE_CHECKING:
    from pinbridge_api.models import BoardResponse, PinterestAccountResponse

_MAX_BATCH = 100
_NO_BATCHES = ("feature_unavailable", "feature_not_available")
_PAID = (BillingStatus.ACTIVE, BillingStatus.TRIALING)
_LOST_ASSET = ("asset_not_found", "missing_video_asset")


@checked_arguments
class PinbridgeTarget(PinbridgePins):
    """Publish the rows of plans through PinBridge.

    Args:
        client: The client to send with.
        pace: Send no faster than the rate meter allows. Otherwise the service delays pins.
    """

    def __init__(self, client: PinbridgeClient, *, pace: bool = True) -> None:
        super().__init__(client.with_options(pace=pace))
        self._pace = pace
        self._accounts: dict[str, PinterestAccountResponse] = {}
        self._boards: dict[str, list[BoardResponse]] = {}
        self._sizes: dict[str, int] = {}
        self._takes_batches = True

    # Accounts and boards

    def account(self, wanted: str) -> str:
        """Return the id of an account by its id or name, or of the only account.

        Raises:
            AmbiguousNameError: No account or several match.
        """
        if not self._accounts:
            found = self._client.pinterest.list_accounts()
            self._accounts = {str(one.id): one for one in found}
        return str(rules.choose_account(list(self._accounts.values()), wanted or None).id)

    def board(self, account: str, wanted: str) -> str | None:
        """Return the id of a board by its id or name, or None if there is no such board.

        Raises:
            AmbiguousNameError: Several boards match.
        """
        boards = self._boards_of(account)
        try:
            return rules.choose_board(boards, wanted)
        except AmbiguousNameError as error:
            if error.matches:
                raise
            return None

    def create_board(self, account: str, name: str) -> str:
        """Create a board unless it exists, and return its id."""
        try:
            board = self._client.pinterest.create_board(account_id=account, name=name)
        except PinbridgeError as error:
            if not may_have_arrived(error):
                raise
            del self._boards[account]
            found = self.board(account, name)
            if found is None:
                raise
            return found
        self._boards.setdefault(account, []).append(board)
        return board.id

    def _boards_of(self, account: str) -> list[BoardResponse]:
        if account not in self._boards:
            self._boards[account] = list(self._client.pinterest.list_boards(account))
        return self._boards[account]

    def limits(self, account: str) -> Limits:
        """Return what the service currently allows an account."""
        meter = self._client.rate_meter.get(account)
        status = self._client.billing.status()
        shown = self._accounts.get(account)
        expires = None if shown is None else _timestamp(shown.token_expires_at)
        problem = ""
        if shown is not None and (shown.reconnect_required or shown.missing_scopes):
            problem = shown.health_message or "connect the account again"
        elif expires is not None and expires <= self.runtime.wall_clock():
            problem = "its access has expired; connect the account again"
        elif status.billing_status not in _PAID:
            problem = f"the subscription is {status.billing_status}; see the billing page"
        return Limits(
            quota_left=status.quota_calls_monthly - status.calls_used + status.credits_remaining,
            tokens=meter.account.tokens_available,
            refill=meter.account.refill_rate,
            expires_at=expires,
            problem=problem,
            takes_files=status.uploaded_media_assets,
        )

    def group_size(self, account: str) -> int:
        """Return how many rows to send at once: with pacing, half of what the rate limit allows at once."""
        if not self._takes_batches:
            return 1
        if not self._pace:
            return _MAX_BATCH
        if account not in self._sizes:
            try:
                meter = self._client.rate_meter.get(account)
            except PinbridgeError:
                return 1
            size = int(meter.account.capacity // 2)
            self._sizes[account] = max(1, min(_MAX_BATCH, size))
        return self._sizes[account]

    # Sending

    def send(self, ledger: Ledger, rows: Sequence[PlannedRow], limit: int) -> list[Outcome]:
        """Upload missing files, and create the pins of rows of one account.

        Args:
            ledger: Its journal records uploads.
            rows: The rows.
            limit: Maximum number of concurrent uploads.
        """
        outcomes: list[Outcome] = []
        pins: list[tuple[PlannedRow, PinCreate]] = []

        def prepare(row: PlannedRow) -> None:
            try:
                pins.append((row, self._pin(ledger, row)))
            except PinbridgeError as error:
                outcomes.extend(troubled([row], error))

        for_each(prepare, rows, limit)
        pins.sort(key=lambda pair: pair[0].position)
        outcomes += self._create(ledger, pins)
        return outcomes

    def _pin(self, ledger: Ledger, row: PlannedRow) -> PinCreate:
        return PinCreate(
            **self._fields(ledger, row),
            alt_text=row.content.get("alt_text"),
            related_terms=row.content.get("keywords"),
            dominant_color=row.content.get("dominant_color"),
            idempotency_key=row.key,
        )

    def _fields(self, ledger: Ledger, row: PlannedRow) -> dict[str, Any]:
        content = row.content
        fields: dict[str, Any] = {
            "account_id": UUID(row.account),
            "board_id": row.board,
            "title": content.get("title", ""),
            "description": content.get("description"),
            "link_url": content.get("link"),
        }
        fields |= self._media(ledger, row, content.get("media"), content.get("asset_id"))
        fields |= self._media(
            ledger, row, content.get("cover"), content.get("cover_asset_id"), is_cover=True
        )
        return fields

    def _media(
        self,
        ledger: Ledger,
        row: PlannedRow,
        media: Any,
        asset_id: str | None,
        *,
        is_cover: bool = False,
    ) -> dict[str, Any]:
        if asset_id:
            return {"cover_image_asset_id" if is_cover else "asset_id": UUID(asset_id)}
        if not media:
            return {}
        if not media.startswith(FILE_PREFIX):
            return {"cover_image_url" if is_cover else "image_url": media}
        uploaded = self._upload(ledger, row.account, media, row.files[media])
        return {"cover_image_asset_id" if is_cover else "asset_id": uploaded}

    def _upload(self, ledger: Ledger, account: str, identity: str, file: str) -> UUID:
        owner = self._accounts[account].workspace_id
        digest = identity.removeprefix(FILE_PREFIX)
        with self._locks.of(("ledger", owner, digest)):
            known = ledger.journal.upload(str(owner), digest)
            if known is not None:
                return UUID(known)
            media = prepare_media(self._client.base_url, Path(file), None, None)
            if media.identity != digest:
                raise InvalidFileError(f"{file} has changed since the plan was read; run again")
            polling = Polling(self._client, None)
            asset = upload_media(self._client, self._locks, media, owner, polling, None)
            ledger.journal.record_upload(str(owner), digest, str(asset.id))
            return cast("UUID", asset.id)

    def _create(
        self, ledger: Ledger, pins: Sequence[tuple[PlannedRow, PinCreate]]
    ) -> list[Outcome]:
        outcomes: list[Outcome] = []
        if pins and self._takes_batches:
            try:
                answer = self._client.pins.create_batch(pins=[pin for _, pin in pins])
            except (PaymentRequiredError, PermissionDeniedError) as error:
                # The subscription may not allow batches, or its quota may cover only some of the pins.
                self._takes_batches = error.code not in _NO_BATCHES
            except ValidationError:
                pass
            except PinbridgeError as error:
                return troubled([row for row, _ in pins], error)
            else:
                return [
                    self._outcome(ledger, pins[result.index][0], result)
                    for result in answer.results
                ]
        for place, (row, pin) in enumerate(pins):
            try:
                made = self._client.pins.create(pin)
            except PinbridgeError as error:
                outcomes += troubled([row], error)
                if outcomes[-1].trouble is not None:
                    outcomes += [
                        Outcome(row=later, trouble=outcomes[-1].trouble)
                        for later, _ in pins[place + 1 :]
                    ]
                    break
            else:
                outcomes.append(Outcome(row=row_as_seen(row, made)))
        return outcomes

    def _outcome(self, ledger: Ledger, row: PlannedRow, result: PinBatchItemResult) -> Outcome:
        if result.pin is not None:
            is_existing = result.status == PinBatchItemStatus.EXISTING
            return Outcome(row=row_as_seen(row, result.pin), is_existing=is_existing)
        code = (result.error and result.error.code) or "failed"
        message = (result.error and result.error.message) or "the service gave no reason"
        if code in _LOST_ASSET:
            self._forget(ledger, row)
            return Outcome(row=row, trouble=Trouble(Scope.PASSING, code, message))
        scope = scope_of(code)
        if scope is Scope.ROW:
            return Outcome(row=failed(row, code, message))
        return Outcome(row=row, trouble=Trouble(scope, code, message))

    def _forget(self, ledger: Ledger, row: PlannedRow) -> None:
        """Forget uploads that the service no longer has."""
        owner = str(self._accounts[row.account].workspace_id)
        for identity in row.files:
            ledger.journal.forget_upload(owner, identity.removeprefix(FILE_PREFIX))

    def schedule(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Create a schedule for a row, unless an earlier run did."""
        try:
            request = ScheduleCreate(**self._schedule_fields(ledger, row))
            plan = SchedulePlan(
                self._client.schedules,
                (single_entry(request),),
                None,
                exact=True,
                is_taken=lambda one: ledger.has_pin(str(one)),
            )
            # Identical rows get a schedule each, so each must be recorded before the next one is sent.
            with self._locks.of(("schedule", *plan.entries[0].key)):
                made = row.scheduled_as(str(plan.create_one().id))
                ledger.record([made], self.runtime.wall_clock())
        except PinbridgeError as error:
            return troubled([row], error)[0]
        return Outcome(row=made)

    def _schedule_fields(self, ledger: Ledger, row: PlannedRow) -> dict[str, Any]:
        run_at = dt.datetime.fromtimestamp(row.due, dt.UTC)
        return {**self._fields(ledger, row), "run_at": run_at}

    def change(self, ledger: Ledger, row: PlannedRow) -> Outcome:
        """Update the pin of a row, except for its media, or its whole schedule."""
        pin_id, content = row.pin_id or "", row.content
        try:
            if row.state is RowState.SCHEDULED:
                fields = self._schedule_fields(ledger, row)
                del fields["account_id"]
                self._client.schedules.update(pin_id, ScheduleUpdate(**fields))
                return Outcome(row=row.scheduled_as(pin_id))
            pin = self._client.pins.update(
                pin_id,
                title=content.get("title", ""),
                description=content.get("description"),
                link_url=content.get("link"),
                alt_text=content.get("alt_text"),
            )
        except PinbridgeError as error:
            return Outcome(row=row, trouble=trouble_of(error))
        return Outcome(row=row_as_seen(row, pin))


def _timestamp(moment: dt.datetime | None) -> float | None:
    return None if moment is None else moment.timestamp()

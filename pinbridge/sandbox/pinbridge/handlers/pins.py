"""Immediate publishing: single pins, batches, imports."""

from __future__ import annotations

from uuid import UUID

import msgspec
from pinbridge_api import models

from pinbridge.runtime import codec
from pinbridge.sandbox._shared.errors import ApiError, invalid_field
from pinbridge.sandbox._shared.http import (
    NO_CONTENT,
    Response,
    decode_body,
    given,
)
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import (
    accounts,
    billing,
    drafts,
    lists,
    publishing,
    render,
)
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.drafts import Draft, text_or_none
from pinbridge.sandbox.pinbridge.errors import remediation_of
from pinbridge.sandbox.pinbridge.rows import Pin

operations = Registry()


@operations.serve("create_pin", "can_publish")
def create_pin(call: Call) -> Response:
    """Queue a pin; a known idempotency key gives the pin that has it."""
    request = call.body(models.PinCreate)
    pin, _ = _create(call, request, drafts.require_key(request))
    return Response(render.pin(pin, call.base_url), 201)


def _create(call: Call, request: models.PinCreate, key: str) -> tuple[Pin, bool]:
    """Return the pin of a request, and whether it is new."""
    workspace = call.caller.workspace
    draft = drafts.draft_of(request)
    call.caller.require_account(draft.account_id)
    if (existing := publishing.find_by_key(call.state, workspace, key)) is not None:
        call.caller.require_account(existing.account_id)
        return existing, False
    drafts.require_passed(drafts.checks(call.state, workspace, draft, call.base_url))
    return publishing.make_pin(call.state, workspace, draft, key, call.actor), True


@operations.serve("validate_pin")
def validate_pin(call: Call) -> Response:
    """Run every check of a publish without publishing."""
    request = call.body(models.PinCreate)
    key = drafts.require_key(request)
    call.caller.require_account(str(request.account_id))
    existing = publishing.find_by_key(call.state, call.caller.workspace, key)
    if existing is not None:
        call.caller.require_account(existing.account_id)
    resolved = codec.to_builtins(request)
    return Response(validation(call, drafts.draft_of(request), resolved, existing))


def validation(
    call: Call, draft: Draft, resolved: dict[str, object], existing: Pin | None = None
) -> models.PinValidationResponse:
    """Return the checks of a draft as a dry run reports them."""
    workspace = call.caller.workspace
    made = list(drafts.checks(call.state, workspace, draft, call.base_url, with_rate=True))
    return models.PinValidationResponse(
        valid=all(check.error is None for check in made),
        checks=[render.same_fields(check, models.PinValidationCheck) for check in made],
        resolved=resolved,
        existing_pin_id=UUID(existing.id) if existing else None,
        headroom=render.headroom(call.state, workspace, draft.account_id),
    )


@operations.serve("create_pin_batch", "can_publish")
def create_pin_batch(call: Call) -> Response:
    """Queue several pins; a wrong one fails alone, too little quota fails all."""
    items = call.raw_items("pins")
    limit = call.state.settings.batch_limit
    if not 1 <= len(items) <= limit:
        raise invalid_field("pins", f"A batch has 1 to {limit} pins, not {len(items)}")
    workspace = call.caller.workspace
    billing.require(billing.feature_error(workspace, "batches"))
    new = [item for item in items if not _is_known(call, item)]
    billing.require(billing.quota_error(call.state, workspace, len(new)))
    results = [_batch_item(call, index, item) for index, item in enumerate(items)]
    statuses = [result.status for result in results]
    return Response(
        models.PinBatchResponse(
            created_count=statuses.count(models.PinBatchItemStatus.CREATED),
            existing_count=statuses.count(models.PinBatchItemStatus.EXISTING),
            failed_count=statuses.count(models.PinBatchItemStatus.FAILED),
            results=results,
            headroom=render.headroom(call.state, workspace),
        )
    )


def _is_known(call: Call, item: bytes) -> bool:
    key = drafts.item_key(item) or ""
    return publishing.find_by_key(call.state, call.caller.workspace, key) is not None


def _batch_item(call: Call, index: int, item: bytes) -> models.PinBatchItemResult:
    key = drafts.item_key(item) or ""
    try:
        request = decode_body(item, models.PinCreate, loc=("body", "pins", index))
        drafts.require_key(request, ("body", "pins", index))
        with call.state.transaction():
            pin, is_new = _create(call, request, key)
    except ApiError as error:
        return models.PinBatchItemResult(
            index=index,
            idempotency_key=key,
            status=models.PinBatchItemStatus.FAILED,
            error=models.PinBatchItemError(
                code=error.code, message=error.message, remediation=remediation_of(error)
            ),
        )
    return models.PinBatchItemResult(
        index=index,
        idempotency_key=key,
        status=models.PinBatchItemStatus.CREATED if is_new else models.PinBatchItemStatus.EXISTING,
        pin=render.pin(pin, call.base_url),
    )


def _find(call: Call) -> Pin:
    return lists.find(call, call.state.store.pins, call.path_id("pin_id"))


@operations.serve("get_pin")
def get_pin(call: Call) -> Response:
    """Show a pin."""
    return Response(render.pin(_find(call), call.base_url))


@operations.serve("list_pins")
def list_pins(call: Call) -> Response:
    """List pins, filtered and sorted, with their total in a header."""
    query = call.query
    where = Where()
    sort = query.choice("sort", models.PinSort) or models.PinSort.CREATED_AT_DESC
    if (status := query.choice("status", models.PinStatus)) is not None:
        where.add("status = ?", status.value)
    if (error_code := query.text("error_code")) is not None:
        where.add("error_code = ?", error_code)
    if (removed := query.flag("removed")) is not None:
        where.add("(removed_at IS NOT NULL) = ?", removed)
    return lists.respond(
        call,
        call.state.store.pins,
        where,
        str(sort),
        "created_at",
        lambda pin: render.pin(pin, call.base_url),
    )


@operations.serve("update_pin", "can_publish")
def update_pin(call: Call) -> Response:
    """Change a pin that is not published yet."""
    pin = _find(call)
    request = call.body(models.PinUpdate)
    drafts.require_texts(request)
    publishing.require_editable(pin)
    board_id = given(request.board_id)
    if board_id is not None and board_id != pin.board_id:
        accounts.require_board(call.state, call.caller, pin.account_id, board_id)
        pin.board_id = board_id
    pin.title = given(request.title) or pin.title
    if not isinstance(request.description, msgspec.UnsetType):
        pin.description = request.description
    if not isinstance(request.link_url, msgspec.UnsetType):
        pin.link_url = request.link_url
    if not isinstance(request.alt_text, msgspec.UnsetType):
        pin.alt_text = request.alt_text
    pin.search_text = drafts.search_text(pin.title, pin.description, pin.link_url)
    pin.updated_at = call.now
    call.state.store.pins.save(pin)
    call.log("pin.updated", f"Pin changed: {pin.title}", pin)
    return Response(render.pin(pin, call.base_url))


@operations.serve("delete_pin", "can_delete_content")
def delete_pin(call: Call) -> Response:
    """Delete the record of a pin, and on request the pin on Pinterest."""
    upstream = call.query.flag("delete_from_pinterest")
    pin_id = call.path_id("pin_id")
    call.query.check()
    pin = lists.find(call, call.state.store.pins, pin_id)
    _delete(call, pin)
    if not upstream:
        return NO_CONTENT
    reason = _not_removed(call, pin)
    return Response(
        models.PinDeleteResponse(
            id=UUID(pin.id),
            removed_from_pinterest=reason is None,
            pinterest_pin_id=pin.pinterest_pin_id,
            reason=reason,
        )
    )


def _delete(call: Call, pin: Pin) -> None:
    publishing.require_not_publishing(pin)
    publishing.delete(call.state, call.caller.workspace, pin, call.actor)


def _not_removed(call: Call, pin: Pin) -> models.PinDeleteReason | None:
    if call.caller.workspace.environment == "sandbox":
        return models.PinDeleteReason.SIMULATED_SANDBOX
    return None if pin.status == "published" else models.PinDeleteReason.NOT_PUBLISHED


@operations.serve("retry_pin", "can_publish")
def retry_pin(call: Call) -> Response:
    """Queue a failed pin again, on another board or account if asked."""
    pin = _find(call)
    request = call.body(models.PinRetryRequest) if call.data else models.PinRetryRequest()
    publishing.require_failed(pin)
    pin.account_id = text_or_none(request.account_id) or pin.account_id
    pin.board_id = text_or_none(request.board_id) or pin.board_id
    _retry(call, pin)
    return Response(render.pin(pin, call.base_url))


def _retry(call: Call, pin: Pin) -> None:
    publishing.require_failed(pin)
    accounts.require_board(call.state, call.caller, pin.account_id, pin.board_id)
    publishing.retry(call.state, call.caller.workspace, pin, call.actor)


@operations.serve("bulk_delete_pins", "can_delete_content")
def bulk_delete_pins(call: Call) -> Response:
    """Delete the records of several pins."""
    return lists.bulk(call, call.state.store.pins, _delete)


@operations.serve("bulk_retry_pins", "can_publish")
def bulk_retry_pins(call: Call) -> Response:
    """Queue several failed pins again."""
    return lists.bulk(call, call.state.store.pins, _retry)

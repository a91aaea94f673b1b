"""The life of a pin: created, queued, published or failed, retried."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge import billing, engagement, rates
from pinbridge.sandbox.pinbridge.accounts import account_error, board_verdict, new_pinterest_id
from pinbridge.sandbox.pinbridge.drafts import Draft
from pinbridge.sandbox.pinbridge.errors import PIN_MESSAGES
from pinbridge.sandbox.pinbridge.rows import Delivery, Pin, Schedule, Workspace
from pinbridge.sandbox.pinbridge.state import WORKER, Actor, State

DEFERRING_CODES = ("rate_limited", "quota_exceeded")

_SCHEDULE_STATUS = {
    "queued": "queued",
    "deferred": "deferred",
    "publishing": "running",
    "published": "done",
    "failed": "failed",
}


_CONTENT = (
    "account_id",
    "board_id",
    "media_type",
    "title",
    "description",
    "link_url",
    "image_url",
    "asset_id",
    "cover_image_url",
    "cover_image_asset_id",
)


def content_of(source: Draft | Schedule) -> dict[str, Any]:
    """Return the fields that drafts, pins and schedules share."""
    return {name: getattr(source, name) for name in _CONTENT}


def find_by_key(state: State, workspace: Workspace, key: str) -> Pin | None:
    """Return the pin that already has an idempotency key, or None."""
    return state.store.pins.find("workspace_id = ? AND idempotency_key = ?", workspace.id, key)


def make_pin(
    state: State,
    workspace: Workspace,
    draft: Draft,
    key: str,
    actor: Actor,
    *,
    schedule_id: str | None = None,
) -> Pin:
    """Create a queued pin from a draft that passed its checks."""
    now = state.now()
    pin_id = state.new_id()
    # Pins of a sandbox project are not on Pinterest, so their figures are zero.
    seen = workspace.environment == "production"
    pin = state.store.pins.add(
        Pin(
            id=pin_id,
            workspace_id=workspace.id,
            **content_of(draft),
            status="queued",
            related_terms=draft.related_terms,
            alt_text=draft.alt_text,
            dominant_color=draft.dominant_color,
            idempotency_key=key,
            search_text=draft.search_text(),
            schedule_id=schedule_id,
            popularity=engagement.popularity(pin_id) if seen else 0,
            due_at=now + timedelta(seconds=state.settings.queue_seconds),
            created_at=now,
            updated_at=now,
        )
    )
    state.log(
        workspace,
        actor,
        "pin.created",
        f"Pin queued: {pin.title}",
        pin,
        status="queued",
        details={"account_id": pin.account_id, "board_id": pin.board_id},
    )
    return pin


def require_editable(pin: Pin) -> None:
    """Refuse to change a pin that is being published or was published (see `update_pin`).

    Raises:
        ApiError: 409.
    """
    if pin.removed_at is not None:
        raise ApiError("pin_removed_on_pinterest", "The pin was deleted on Pinterest")
    if pin.status == "published":
        raise ApiError("pin_already_published", "The pin is published")
    require_not_publishing(pin)


def require_not_publishing(pin: Pin) -> None:
    """Refuse to change a pin while the worker publishes it.

    Raises:
        ApiError: 409 `pin_publishing`.
    """
    if pin.status == "publishing":
        raise ApiError("pin_publishing", "The pin is being published now")


def require_failed(pin: Pin) -> None:
    """Refuse to retry a pin that has not failed.

    Raises:
        ApiError: 409 `conflict`.
    """
    if pin.status != "failed":
        raise ApiError("conflict", f"Only failed pins can be retried; this one is {pin.status}")


def retry(state: State, workspace: Workspace, pin: Pin, actor: Actor) -> None:
    """Queue a failed pin again.

    Raises:
        ApiError: as `require_failed`.
    """
    require_failed(pin)
    pin.error_code = pin.error_message = None
    pin.due_at = state.now() + timedelta(seconds=state.settings.queue_seconds)
    _move(state, pin, "queued")
    state.log(
        workspace,
        actor,
        "pin.retried",
        f"Pin queued again: {pin.title}",
        pin,
        status="queued",
    )


def delete(state: State, workspace: Workspace, pin: Pin, actor: Actor) -> None:
    """Remove the record of a pin, which frees its idempotency key."""
    state.store.pins.remove(pin)
    state.log(
        workspace,
        actor,
        "pin.deleted",
        f"Pin deleted: {pin.title}",
        pin,
    )


def advance_pin(state: State, pin: Pin) -> None:
    """Take a due pin one step further."""
    workspace = state.store.workspaces.get(pin.workspace_id)
    if workspace is None:
        state.store.pins.remove(pin)
    elif pin.status == "publishing":
        _finish(state, workspace, pin)
    else:
        _start(state, workspace, pin)


def _start(state: State, workspace: Workspace, pin: Pin) -> None:
    if pin.status == "queued":
        ordered = state.outcomes.take(pin)
        if ordered in DEFERRING_CODES:
            wait = timedelta(seconds=state.settings.forced_deferral_seconds)
            _defer(state, pin, ordered, wait)
            return
        pin.forced_code = ordered
    if not billing.can_publish_now(state, workspace):
        _defer(state, pin, "quota_exceeded", workspace.period_end - state.now())
    elif rates.take(state, pin):
        pin.error_code = pin.error_message = None
        pin.due_at = state.now() + timedelta(seconds=state.settings.publish_seconds)
        _move(state, pin, "publishing")
    else:
        _defer(state, pin, "rate_limited", rates.next_slot(state, pin) - state.now())


def _defer(state: State, pin: Pin, code: str, wait: timedelta) -> None:
    pin.error_code, pin.error_message = code, PIN_MESSAGES[code]
    # At least a moment, so that a pin whose wait rounds to nothing cannot spin.
    pin.due_at = state.now() + max(wait, timedelta(milliseconds=1))
    _move(state, pin, "deferred")


def _finish(state: State, workspace: Workspace, pin: Pin) -> None:
    code = pin.forced_code or _natural_failure(state, pin)
    pin.due_at = pin.forced_code = None
    if code is None:
        _publish(state, workspace, pin)
    else:
        _fail(state, workspace, pin, code)


def _natural_failure(state: State, pin: Pin) -> str | None:
    """Return why the simulated Pinterest refuses a pin, or None."""
    account = state.store.accounts.get(pin.account_id)
    if account is None:
        return "token_revoked"
    if error := account_error(account):
        return error.code
    if verdict := board_verdict(state, account, pin.board_id):
        return verdict if verdict == "board_access_denied" else "resource_not_found"
    if pin.asset_id is not None and state.store.assets.get(pin.asset_id) is None:
        return "missing_video_asset" if pin.media_type == "video" else "asset_not_found"
    return None


def _publish(state: State, workspace: Workspace, pin: Pin) -> None:
    pin.pinterest_pin_id = new_pinterest_id(state)
    pin.published_at = state.now()
    pin.error_code = pin.error_message = None
    billing.count_published(state, workspace)
    _move(state, pin, "published")
    state.log(
        workspace,
        WORKER,
        "pin.published",
        f"Pin published: {pin.title}",
        pin,
        details={"pinterest_pin_id": pin.pinterest_pin_id},
    )
    announce(state, pin, "pin.published")


def _fail(state: State, workspace: Workspace, pin: Pin, code: str) -> None:
    pin.error_code = code
    pin.error_message = PIN_MESSAGES.get(code, f"Publishing failed: {code}.")
    pin.failed_at = state.now()
    pin.failures += 1
    _move(state, pin, "failed")
    state.log(
        workspace,
        WORKER,
        "pin.publish_failed",
        f"Pin failed: {pin.title}",
        pin,
        status="failed",
        details={"error_code": code},
    )
    announce(state, pin, "pin.failed")


def _move(state: State, pin: Pin, status: str) -> None:
    pin.status = status
    pin.updated_at = state.now()
    state.store.pins.save(pin)
    if pin.schedule_id is not None:
        _follow(state, pin)


def _follow(state: State, pin: Pin) -> None:
    schedule = state.store.schedules.get(pin.schedule_id or "")
    if schedule is None or schedule.pin_id != pin.id:
        return
    schedule.status = _SCHEDULE_STATUS[pin.status]
    schedule.last_error = pin.error_message if pin.status in ("failed", "deferred") else None
    schedule.updated_at = state.now()
    state.store.schedules.save(schedule)


def announce(state: State, pin: Pin, event: str) -> None:
    """Make a delivery for every webhook that wants the event."""
    now = state.now()
    for webhook in state.store.webhooks.where("workspace_id = ? AND is_enabled", pin.workspace_id):
        if event not in webhook.events:
            continue
        delivery_id = state.new_id()
        state.store.deliveries.add(
            Delivery(
                id=delivery_id,
                workspace_id=pin.workspace_id,
                webhook_id=webhook.id,
                event_type=event,
                payload=_payload(state, pin, event, delivery_id),
                due_at=now,
                created_at=now,
                updated_at=now,
            )
        )


def _payload(state: State, pin: Pin, event: str, delivery_id: str) -> str:
    return msgspec.json.encode(
        {
            "event": event,
            "delivery_id": delivery_id,
            "occurred_at": state.now(),
            "workspace_id": pin.workspace_id,
            "pin_id": pin.id,
            "status": pin.status,
            "pinterest_account_id": pin.account_id,
            "board_id": pin.board_id,
            "pinterest_pin_id": pin.pinterest_pin_id,
            "idempotency_key": pin.idempotency_key,
            "error_code": pin.error_code,
            "error_message": pin.error_message,
            "published_at": pin.published_at,
        }
    ).decode()


def run_schedule(state: State, schedule: Schedule) -> None:
    """Take a schedule that is due one step further: into the queue, then to a pin of its own."""
    workspace = state.store.workspaces.get(schedule.workspace_id)
    if workspace is None:
        state.store.schedules.remove(schedule)
        return
    now = state.now()
    schedule.updated_at = now
    if schedule.status == "scheduled":
        schedule.status = "queued"
        schedule.due_at = now + timedelta(seconds=state.settings.queue_seconds)
        state.store.schedules.save(schedule)
        return
    schedule.due_at = None
    pin = make_pin(
        state,
        workspace,
        Draft(**content_of(schedule)),
        f"schedule:{schedule.id}",
        Actor("worker", label="scheduler"),
        schedule_id=schedule.id,
    )
    # The schedule was queued already, so its pin is published without a second wait.
    pin.due_at = now
    state.store.pins.save(pin)
    schedule.pin_id = pin.id
    schedule.status = "queued"
    state.store.schedules.save(schedule)


def asset_uses(state: State, asset_id: str) -> int:
    """Return how many pins, and schedules that have not run, use an asset."""
    pins = Where("asset_id = ? OR cover_image_asset_id = ?", asset_id, asset_id)
    schedules = Where("(asset_id = ? OR cover_image_asset_id = ?)", asset_id, asset_id)
    schedules.add("pin_id IS NULL AND status IN ('scheduled', 'queued', 'failed')")
    return state.store.pins.count(pins) + state.store.schedules.count(schedules)


def make_schedule(state: State, workspace: Workspace, draft: Draft, actor: Actor) -> Schedule:
    """Create a schedule from a draft that passed its checks."""
    if draft.run_at is None:
        raise ValueError("a schedule needs a time")
    schedule = state.store.schedules.add(
        Schedule(
            **state.stamp(),
            workspace_id=workspace.id,
            **content_of(draft),
            status="scheduled",
            run_at=draft.run_at,
            search_text=draft.search_text(),
            due_at=draft.run_at,
        )
    )
    state.log(
        workspace,
        actor,
        "schedule.created",
        f"Pin scheduled: {schedule.title}",
        schedule,
        status="queued",
        details={"run_at": schedule.run_at.isoformat()},
    )
    return schedule

"""Receivers of events."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from pinbridge_api import models

from pinbridge.sandbox._shared.control import is_control
from pinbridge.sandbox._shared.errors import invalid_field
from pinbridge.sandbox._shared.http import NO_CONTENT, Response, given
from pinbridge.sandbox.pinbridge import render
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.rows import Webhook

operations = Registry()

_PERMISSION = "can_manage_integrations"
_ALL_EVENTS = [event.value for event in models.WebhookEvent]


@operations.serve("create_webhook", _PERMISSION)
def create_webhook(call: Call) -> Response:
    """Register a receiver."""
    request = call.body(models.WebhookCreate)
    _require_receiver(call, request.url)
    workspace = call.caller.workspace
    webhook = call.state.store.webhooks.add(
        Webhook(
            **call.state.stamp(),
            workspace_id=workspace.id,
            url=request.url,
            secret=request.secret,
            events=_names(given(request.events, _ALL_EVENTS)),
            is_enabled=given(request.is_enabled, True) is not False,
        )
    )
    call.log("webhook.created", webhook.url, webhook)
    return Response(render.webhook(webhook), 201)


def _require_receiver(call: Call, url: str) -> None:
    """Refuse a receiver that is the sandbox itself: a delivery must not change it.

    Controls refuse deliveries as well, for addresses that are not recognized here.
    """
    own = urlsplit(call.base_url)
    try:
        target = urlsplit(url)
        same_port = target.port == own.port
    except ValueError:
        return  # not an address at all, so no delivery arrives anywhere
    local = target.hostname in (own.hostname, "localhost", "127.0.0.1", "::1")
    if same_port and local and is_control(unquote(target.path)):
        raise invalid_field("url", "A webhook can't be a control of the sandbox")


def _names(events: list[str] | None) -> list[str]:
    for event in events or ():
        if event not in _ALL_EVENTS:
            raise invalid_field("events", f"Must be one of {', '.join(_ALL_EVENTS)}")
    return list(dict.fromkeys(events or ()))


@operations.serve("list_webhooks")
def list_webhooks(call: Call) -> Response:
    """List all receivers, newest first."""
    rows = call.state.store.webhooks.where(
        "workspace_id = ?", call.caller.workspace.id, order="seq DESC"
    )
    return Response([render.webhook(row) for row in rows])


@operations.serve("get_webhook")
def get_webhook(call: Call) -> Response:
    """Show a receiver."""
    return Response(render.webhook(_find(call)))


@operations.serve("update_webhook", _PERMISSION)
def update_webhook(call: Call) -> Response:
    """Change a receiver; a disabled one gets no events."""
    webhook = _find(call)
    request = call.body(models.WebhookUpdate)
    if (url := given(request.url)) is not None:
        _require_receiver(call, url)
        webhook.url = url
    webhook.secret = given(request.secret) or webhook.secret
    if (events := given(request.events)) is not None:
        webhook.events = _names(events)
    if (enabled := given(request.is_enabled)) is not None:
        webhook.is_enabled = enabled
    webhook.updated_at = call.now
    call.state.store.webhooks.save(webhook)
    call.log("webhook.updated", webhook.url, webhook)
    return Response(render.webhook(webhook))


@operations.serve("delete_webhook", _PERMISSION)
def delete_webhook(call: Call) -> Response:
    """Remove a receiver; its deliveries stop at once."""
    webhook = _find(call)
    call.state.store.webhooks.remove(webhook)
    call.state.store.deliveries.change_where("due_at = NULL", "webhook_id = ?", webhook.id)
    call.log("webhook.deleted", webhook.url, webhook)
    return NO_CONTENT


def _find(call: Call) -> Webhook:
    return call.state.store.webhooks.require(
        "Webhook",
        "workspace_id = ? AND id = ?",
        call.caller.workspace.id,
        call.path_id("webhook_id"),
    )

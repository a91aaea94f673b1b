"""Sending webhook events: signed, and repeated until the receiver accepts them."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from datetime import timedelta
from http import HTTPStatus

import httpx

from pinbridge.sandbox.pinbridge.rows import Delivery, Webhook
from pinbridge.sandbox.pinbridge.state import State

DELAYS = (10, 30, 120, 600, 3600)
"""Seconds between the attempts; one more attempt than delays."""

DELIVERY_HEADER = "x-pinbridge-delivery-id"

_AT_ONCE = 16


def sign(secret: str, body: bytes) -> str:
    """Return the signature of a body: hexadecimal HMAC-SHA256."""
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


class Deliverer:
    """Sends due deliveries in the background."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._client: httpx.AsyncClient | None = None
        self._tasks: dict[str, asyncio.Task[None]] = {}

    @property
    def busy(self) -> bool:
        """Whether any delivery is on its way."""
        return bool(self._tasks)

    @property
    def full(self) -> bool:
        """Whether further deliveries have to wait."""
        return len(self._tasks) >= _AT_ONCE

    def is_sending(self, delivery_id: str) -> bool:
        """Whether this delivery is on its way."""
        return delivery_id in self._tasks

    def start(self, delivery: Delivery) -> None:
        """Send a delivery in the background."""
        task = asyncio.create_task(self._deliver(delivery))
        self._tasks[delivery.id] = task
        task.add_done_callback(lambda _: self._finished(delivery.id))

    def _finished(self, delivery_id: str) -> None:
        self._tasks.pop(delivery_id, None)
        self._state.core.wake()

    async def wait(self) -> None:
        """Wait until nothing is on its way."""
        while self._tasks:
            await asyncio.wait(self._tasks.values())
            await asyncio.sleep(0)

    async def _deliver(self, delivery: Delivery) -> None:
        webhook = self._state.store.webhooks.get(delivery.webhook_id)
        if webhook is None or not webhook.is_enabled:
            self._record(delivery.id, None, "the webhook is disabled or deleted", final=True)
            return
        status, error = await self._post(webhook, delivery)
        self._record(delivery.id, status, error)

    async def _post(self, webhook: Webhook, delivery: Delivery) -> tuple[int | None, str | None]:
        body = delivery.payload.encode()
        headers = {
            "content-type": "application/json",
            "user-agent": "PinBridge-Webhooks",
            "x-pinbridge-event": delivery.event_type,
            DELIVERY_HEADER: delivery.id,
            "x-pinbridge-signature": sign(webhook.secret, body),
        }
        limit = self._state.settings.webhook_timeout_seconds
        try:
            async with (
                asyncio.timeout(limit),
                self._http().stream("POST", webhook.url, content=body, headers=headers) as response,
            ):
                status = response.status_code
        except TimeoutError:
            return None, f"no response within {limit:g} seconds"
        except Exception as error:  # a transport of the caller's may raise anything
            return None, f"{type(error).__name__}: {error}"
        if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            return status, None
        return status, f"the receiver responded with {status}"

    def _http(self) -> httpx.AsyncClient:
        if self._client is None:
            # No limits of its own: one limit holds for the whole attempt.
            self._client = httpx.AsyncClient(
                transport=self._state.core.transport,
                trust_env=False,
                follow_redirects=False,
                timeout=None,  # noqa: S113
            )
        return self._client

    def _record(
        self, delivery_id: str, status: int | None, error: str | None, *, final: bool = False
    ) -> None:
        state = self._state
        with state.transaction():
            delivery = state.store.deliveries.get(delivery_id)
            if delivery is None:
                return
            now = state.now()
            if not final:
                delivery.attempt_count += 1
            delivery.last_status_code, delivery.last_error = status, error
            delivery.updated_at = now
            attempts_left = delivery.attempt_count <= len(DELAYS) and not final
            if error is None:
                delivery.delivered_at, delivery.due_at = now, None
            elif attempts_left and delivery.due_at is not None:
                wait = DELAYS[delivery.attempt_count - 1]
                delivery.due_at = now + timedelta(seconds=wait)
            else:
                delivery.due_at = None
            state.store.deliveries.save(delivery)

    async def close(self) -> None:
        """Give up what is on its way; it stays due, and is sent again after a restart."""
        for task in list(self._tasks.values()):
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        if self._client is not None:
            await self._client.aclose()

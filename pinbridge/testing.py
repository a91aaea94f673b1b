"""A sandbox with clients and a webhook receiver, for your own tests.

With pytest, use the fixtures of `pinbridge.pytest_plugin`. With unittest:

    class TestShop(unittest.TestCase):
        def setUp(self):
            self.service = self.enterContext(LocalService())
            self.shop = Shop(client=self.service.client())
"""

from __future__ import annotations

from typing import Any, Unpack

import httpx

from pinbridge import AsyncPinbridgeClient, PinbridgeClient, webhooks
from pinbridge.sandbox.sandbox import Options, Sandbox

__all__ = ["LocalService"]

# Pins are published and imports are completed before they are read for the first time.
_INSTANT: Options = {"queue_seconds": 0, "publish_seconds": 0, "import_seconds": 0}
_RECEIVER = "https://receiver.example.com/webhooks"
_SECRET = "a secret that only tests know"  # noqa: S105


class LocalService(Sandbox):
    """A sandbox in this process that publishes immediately, with clients for it.

    Args:
        options: Options of `Sandbox`. With `frozen=True`, nothing is published until `advance()` is called.
    """

    def __init__(self, **options: Unpack[Options]) -> None:
        self.events: list[webhooks.Event] = []
        """The events received since `receive_webhooks` was called, oldest first."""
        if not options.get("frozen"):
            options = {**_INSTANT, **options}
        options.setdefault("webhook_transport", httpx.MockTransport(self._receive))
        super().__init__(**options)

    def client(self, **settings: Any) -> PinbridgeClient:
        """Return a client for the seeded workspace.

        Args:
            settings: Arguments of `PinbridgeClient`, instead of the defaults.
        """
        return PinbridgeClient(**(self._access(self.transport()) | settings))

    def async_client(self, **settings: Any) -> AsyncPinbridgeClient:
        """Return an async client for the seeded workspace, on asyncio or trio.

        Args:
            settings: Arguments of `AsyncPinbridgeClient`, instead of the defaults.
        """
        return AsyncPinbridgeClient(**(self._access(self.async_transport()) | settings))

    def receive_webhooks(self) -> list[webhooks.Event]:
        """Register a receiver of events about pins, and return the list to which they are added.

        Their signatures are verified.
        """
        with self.client() as client:
            client.webhooks.create(url=_RECEIVER, secret=_SECRET)
        return self.events

    def reset(self) -> None:
        """Reset to the seed and discard the events received."""
        super().reset()
        self.events.clear()

    def _access(self, transport: object) -> dict[str, Any]:
        return {"base_url": self.base_url, "api_key": self.api_key, "transport": transport}

    def _receive(self, request: httpx.Request) -> httpx.Response:
        if request.url != _RECEIVER:  # of another webhook, whose secret is not known here
            return httpx.Response(404)
        webhooks.verify(request.content, request.headers.get(webhooks.SIGNATURE_HEADER), [_SECRET])
        self.events.append(webhooks.parse_event(request.content, request.headers))
        return httpx.Response(204)

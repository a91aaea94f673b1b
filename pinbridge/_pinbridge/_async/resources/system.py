"""The service itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinbridge._async.resource import AsyncAPIResource
from pinbridge._core.raw import raw_bytes

if TYPE_CHECKING:
    from pinbridge_api.models import (
        HealthResponse,
        ReadinessResponse,
        RootResponse,
        StatusResponse,
    )

    from pinbridge._core.settings import RequestOptions


class AsyncSystemResource(AsyncAPIResource):
    """Service information and health."""

    async def root(self, *, options: RequestOptions | None = None) -> RootResponse:
        """Describe the service: name, version, where its docs are.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.system import get_root

        return await self._call(options, get_root.build_request)

    async def health(self, *, options: RequestOptions | None = None) -> HealthResponse:
        """Tell whether the service runs.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.system import get_health

        return await self._call(options, get_health.build_request)

    async def readiness(self, *, options: RequestOptions | None = None) -> ReadinessResponse:
        """Tell whether the service and all it depends on are ready.

        Args:
            options: Settings for this call only.

        Raises:
            ServerError: A dependency is down (503), after all retries.
        """
        from pinbridge_api.api.system import get_readiness

        return await self._call(options, get_readiness.build_request)

    async def status(self, *, options: RequestOptions | None = None) -> StatusResponse:
        """Tell the state of the service's internal systems and queues.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.system import get_status

        return await self._call(options, get_status.build_request)

    async def stripe_webhook(
        self, body: str | bytes, *, stripe_signature: str, options: RequestOptions | None = None
    ) -> dict[str, Any]:
        """Hand a Stripe event to the service, byte for byte as Stripe sent it.

        Args:
            body: The raw JSON body that Stripe signed.
            stripe_signature: Value of the header `stripe-signature`.
            options: Settings for this call only.

        Returns:
            What the service answers, for example `{"status": "success"}`.

        Raises:
            BadRequestError: The signature does not fit.
        """
        from pinbridge_api.api.system import stripe_webhook

        request = stripe_webhook.build_request(stripe_signature=stripe_signature, body={})
        # The signature is over these bytes: decoding and encoding them again would break it.
        request.content = raw_bytes(body, "body")
        return (await self._bound(options).execute(request)).parsed

"""The service itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinbridge_api._async.system import AsyncSystemResource as Generated

from pinbridge._core.raw import raw_bytes

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions

    from ..client import AsyncPinbridgeClient


class AsyncSystemResource(Generated):
    """Service information and health."""

    _client: AsyncPinbridgeClient

    async def stripe_webhook(
        self, body: str | bytes, *, stripe_signature: str, options: RequestOptions | None = None
    ) -> dict[str, Any]:
        """Forward a Stripe event to the service, byte for byte.

        Args:
            body: The raw JSON body that Stripe signed.
            stripe_signature: Value of the header `stripe-signature`.
            options: Settings for this call only.

        Returns:
            The response of the service, for example `{"status": "success"}`.

        Raises:
            BadRequestError: The signature is wrong.
        """
        from pinbridge_api.api.system import stripe_webhook

        request = stripe_webhook.build_request(stripe_signature=stripe_signature, body={})
        # The signature is over these bytes: decoding and encoding them again would break it.
        request.content = raw_bytes(body, "body")
        return (await self._client.execute(request, options=options)).parsed

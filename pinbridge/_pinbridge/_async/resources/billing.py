"""Plan, quota and payment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._async.resource import AsyncAPIResource
from pinbridge._pinbridge.inputs import body_of

if TYPE_CHECKING:
    from pinbridge_api.models import (
        BillingStatusResponse,
        CheckoutRequest,
        CheckoutRequestDict,
        CheckoutResponse,
        PortalResponse,
        PricingCatalogResponse,
    )

    from pinbridge._core.settings import RequestOptions


class AsyncBillingResource(AsyncAPIResource):
    """Plan, quota and payment."""

    async def pricing(self, *, options: RequestOptions | None = None) -> PricingCatalogResponse:
        """List the plans with their prices and limits; needs no credentials.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.billing import get_pricing

        return await self._call(options, get_pricing.build_request)

    @overload
    async def checkout(
        self, data: CheckoutRequest | CheckoutRequestDict, *, options: RequestOptions | None = None
    ) -> CheckoutResponse: ...

    @overload
    async def checkout(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CheckoutRequestDict]
    ) -> CheckoutResponse: ...

    async def checkout(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> CheckoutResponse:
        """Start buying a plan.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Returns:
            The page to send the user's browser to.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
        """
        from pinbridge_api.api.billing import create_checkout

        return await self._call(options, create_checkout.build_request, body=body_of(data, fields))

    async def portal(self, *, options: RequestOptions | None = None) -> PortalResponse:
        """Open the page on which the user manages payment and invoices.

        Args:
            options: Settings for this call only.

        Returns:
            The page to send the user's browser to.
        """
        from pinbridge_api.api.billing import create_portal

        return await self._call(options, create_portal.build_request)

    async def status(self, *, options: RequestOptions | None = None) -> BillingStatusResponse:
        """Read the plan, the quota and what is used of it.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.billing import get_billing_status

        return await self._call(options, get_billing_status.build_request)

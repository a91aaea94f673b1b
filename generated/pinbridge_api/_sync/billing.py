# Derived from _async/billing.py by ./codegen.sh; do not edit.
"""The group `billing` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        BillingStatusResponse,
        CheckoutRequest,
        CheckoutRequestDict,
        CheckoutResponse,
        PortalResponse,
        PricingCatalogResponse,
    )


class BillingResource(SyncAPIResource):
    """Plans, subscription, quota and storage use."""

    def pricing(self, *, options: RequestOptions | None = None) -> PricingCatalogResponse:
        """Get the price list.

        `GET /v1/billing/pricing`.

        Args:
            options: Settings for this call only.

        Returns:
            All plans with their limits and prices.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.get_pricing import build_request

        response: Response[PricingCatalogResponse] = self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    @overload
    def checkout(
        self, data: CheckoutRequest | CheckoutRequestDict, *, options: RequestOptions | None = None
    ) -> CheckoutResponse: ...

    @overload
    def checkout(
        self, *, options: RequestOptions | None = None, **fields: Unpack[CheckoutRequestDict]
    ) -> CheckoutResponse: ...

    def checkout(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> CheckoutResponse:
        """Start the purchase of a plan.

        `POST /v1/billing/checkout`.

        Opens a payment session; send the user's browser to the returned URL.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            plan: Subscription plan. The product shows free under the name Playground.
            billing_cycle (optional): How often a plan is billed. The server's default is `monthly`.

        Returns:
            The address of the payment page.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.create_checkout import build_request

        response: Response[CheckoutResponse] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    def portal(self, *, options: RequestOptions | None = None) -> PortalResponse:
        """Open the billing portal.

        `POST /v1/billing/portal`.

        Opens a portal session; send the user's browser to the returned URL.

        Args:
            options: Settings for this call only.

        Returns:
            The address of the billing portal.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.create_portal import build_request

        response: Response[PortalResponse] = self._client.execute(build_request(), options=options)
        return response.parsed

    def status(self, *, options: RequestOptions | None = None) -> BillingStatusResponse:
        """Get plan, quota and usage.

        `GET /v1/billing/status`.

        Args:
            options: Settings for this call only.

        Returns:
            Plan, billing period, quota and usage.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.get_billing_status import build_request

        response: Response[BillingStatusResponse] = self._client.execute(
            build_request(), options=options
        )
        return response.parsed

"""The group `billing` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    import datetime

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AdsCreditDiscountsResponse,
        AdsCreditRedeemRequest,
        AdsCreditRedeemRequestDict,
        AdsCreditRedeemResponse,
        AdsCreditsDiscountsGetResponse200,
        BillingInvoiceDownloadResponse,
        BillingInvoiceResponse,
        BillingInvoicesGetResponse200,
        BillingProfilesGetResponse200,
        BillingProfilesResponse,
        QueryBillingDocumentType,
        QueryBillingInvoiceStatus,
        QueryOrder,
        QuerySortBillingInvoice,
        SSIOAccountResponse,
        SSIOCreateInsertionOrderRequest,
        SSIOCreateInsertionOrderRequestDict,
        SSIOCreateInsertionOrderResponse,
        SSIOEditInsertionOrderRequest,
        SSIOEditInsertionOrderRequestDict,
        SSIOEditInsertionOrderResponse,
        SsioInsertionOrdersStatusGetByAdAccountResponse200,
        SSIOInsertionOrderStatus,
        SSIOInsertionOrderStatusResponse,
        SSIOOrderLine,
        SsioOrderLinesGetByAdAccountResponse200,
    )


class AsyncBillingResource(AsyncAPIResource):
    """Operations of the group `billing`."""

    async def list_discounts_page(
        self,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[AdsCreditDiscountsResponse]:
        """GET /ad_accounts/{ad_account_id}/ads_credit/discounts, one page of them.

        `GET /ad_accounts/{ad_account_id}/ads_credit/discounts`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.ads_credits_discounts_get import build_request

        response: Response[AdsCreditsDiscountsGetResponse200] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                bookmark=bookmark,
                page_size=page_size,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_discounts(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AdsCreditDiscountsResponse]:
        """GET /ad_accounts/{ad_account_id}/ads_credit/discounts, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[AdsCreditDiscountsResponse]:
            return await self.list_discounts_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    @overload
    async def redeem_credit(
        self,
        data: AdsCreditRedeemRequest | AdsCreditRedeemRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AdsCreditRedeemResponse: ...

    @overload
    async def redeem_credit(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[AdsCreditRedeemRequestDict],
    ) -> AdsCreditRedeemResponse: ...

    async def redeem_credit(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> AdsCreditRedeemResponse:
        """POST /ad_accounts/{ad_account_id}/ads_credit/redeem.

        `POST /ad_accounts/{ad_account_id}/ads_credit/redeem`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            offer_code_hash: `str`.
            validate_only: `bool`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.ads_credit_redeem import build_request

        response: Response[AdsCreditRedeemResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def list_profiles_page(
        self,
        is_active: bool,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[BillingProfilesResponse]:
        """GET /ad_accounts/{ad_account_id}/billing_profiles, one page of them.

        `GET /ad_accounts/{ad_account_id}/billing_profiles`.

        Args:
            is_active: The `is_active` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.billing_profiles_get import build_request

        response: Response[BillingProfilesGetResponse200] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                is_active=is_active,
                bookmark=bookmark,
                page_size=page_size,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_profiles(
        self,
        is_active: bool,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[BillingProfilesResponse]:
        """GET /ad_accounts/{ad_account_id}/billing_profiles, page by page as they are needed.

        Args:
            is_active: The `is_active` of the operation.
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[BillingProfilesResponse]:
            return await self.list_profiles_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                is_active=is_active,
                ad_account_id=ad_account_id,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    async def list_invoices_page(
        self,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        sort: QuerySortBillingInvoice | str | None = None,
        order: QueryOrder | str | None = None,
        status: QueryBillingInvoiceStatus | str | None = None,
        document_type: QueryBillingDocumentType | str | None = None,
        start_due_date: datetime.date | str | None = None,
        end_due_date: datetime.date | str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[BillingInvoiceResponse]:
        """GET /ad_accounts/{ad_account_id}/billing_invoices, one page of them.

        `GET /ad_accounts/{ad_account_id}/billing_invoices`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            sort: The server's default is `DUE_DATE`.
            order: The `order` of the operation.
            status: The `status` of the operation.
            document_type: The `document_type` of the operation.
            start_due_date: The `start_due_date` of the operation.
            end_due_date: The `end_due_date` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.billing_invoices_get import build_request

        response: Response[BillingInvoicesGetResponse200] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                bookmark=bookmark,
                page_size=page_size,
                sort=sort,
                order=order,
                status=status,
                document_type=document_type,
                start_due_date=start_due_date,
                end_due_date=end_due_date,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_invoices(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        sort: QuerySortBillingInvoice | str | None = None,
        order: QueryOrder | str | None = None,
        status: QueryBillingInvoiceStatus | str | None = None,
        document_type: QueryBillingDocumentType | str | None = None,
        start_due_date: datetime.date | str | None = None,
        end_due_date: datetime.date | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[BillingInvoiceResponse]:
        """GET /ad_accounts/{ad_account_id}/billing_invoices, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            sort: The server's default is `DUE_DATE`.
            order: The `order` of the operation.
            status: The `status` of the operation.
            document_type: The `document_type` of the operation.
            start_due_date: The `start_due_date` of the operation.
            end_due_date: The `end_due_date` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[BillingInvoiceResponse]:
            return await self.list_invoices_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                sort=sort,
                order=order,
                status=status,
                document_type=document_type,
                start_due_date=start_due_date,
                end_due_date=end_due_date,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    async def download_invoice(
        self,
        billing_invoice_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> BillingInvoiceDownloadResponse:
        """GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download.

        `GET /ad_accounts/{ad_account_id}/billing_invoice/{billing_invoice_id}/download`.

        Args:
            billing_invoice_id: The `billing_invoice_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.billing_invoice_download_get import build_request

        response: Response[BillingInvoiceDownloadResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                billing_invoice_id=billing_invoice_id,
            ),
            options=options,
        )
        return response.parsed

    async def ssio_accounts(
        self, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> SSIOAccountResponse:
        """GET /ad_accounts/{ad_account_id}/ssio/accounts.

        `GET /ad_accounts/{ad_account_id}/ssio/accounts`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.ssio_accounts_get import build_request

        response: Response[SSIOAccountResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True)
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def create_insertion_order(
        self,
        data: SSIOCreateInsertionOrderRequest | SSIOCreateInsertionOrderRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> SSIOCreateInsertionOrderResponse: ...

    @overload
    async def create_insertion_order(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[SSIOCreateInsertionOrderRequestDict],
    ) -> SSIOCreateInsertionOrderResponse: ...

    async def create_insertion_order(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> SSIOCreateInsertionOrderResponse:
        """POST /ad_accounts/{ad_account_id}/ssio/insertion_orders.

        `POST /ad_accounts/{ad_account_id}/ssio/insertion_orders`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            agency_link (optional): `str | Unset`.
            billing_contact_email: `str`.
            billing_contact_firstname: `str`.
            billing_contact_lastname: `str`.
            budget_amount (optional): `float | Decimal | Unset`.
            end_date (optional): `str | Unset`.
            media_contact_email: `str`.
            media_contact_firstname: `str`.
            media_contact_lastname: `str`.
            po_number: `str`.
            start_date: `str`.
            user_email (optional): `str | Unset`.
            accepted_terms_id: `str`.
            accepted_terms_time (optional): `int | Unset`.
            billto_billing_address_id: `str`.
            billto_business_address_id: `str`.
            billto_company_id: `str`.
            currency_info: `Currency | str`.
            estimated_monthly_spend (optional): `float | Decimal | Unset`.
            order_line_type: `SSIOCreateInsertionOrderRequestOrderLineType | str`.
            order_name: `str`.
            pmp_id: `str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.ssio_insertion_order_create import build_request

        response: Response[SSIOCreateInsertionOrderResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def edit_insertion_order(
        self,
        data: SSIOEditInsertionOrderRequest | SSIOEditInsertionOrderRequestDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> SSIOEditInsertionOrderResponse: ...

    @overload
    async def edit_insertion_order(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[SSIOEditInsertionOrderRequestDict],
    ) -> SSIOEditInsertionOrderResponse: ...

    async def edit_insertion_order(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> SSIOEditInsertionOrderResponse:
        """PATCH /ad_accounts/{ad_account_id}/ssio/insertion_orders.

        `PATCH /ad_accounts/{ad_account_id}/ssio/insertion_orders`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            agency_link (optional): `str | Unset`.
            billing_contact_email (optional): `str | Unset`.
            billing_contact_firstname (optional): `str | Unset`.
            billing_contact_lastname (optional): `str | Unset`.
            budget_amount (optional): `float | Decimal | Unset`.
            end_date (optional): `str | Unset`.
            media_contact_email (optional): `str | Unset`.
            media_contact_firstname (optional): `str | Unset`.
            media_contact_lastname (optional): `str | Unset`.
            po_number (optional): `str | Unset`.
            start_date (optional): `str | Unset`.
            user_email (optional): `str | Unset`.
            ads_manager_order_line_id (optional): `str | Unset`.
            oracle_line_id (optional): `str | Unset`.
            salesforce_order_id (optional): `str | Unset`.
            salesforce_order_line_id (optional): `str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.ssio_insertion_order_edit import build_request

        response: Response[SSIOEditInsertionOrderResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def list_insertion_orders_page(
        self,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[SSIOInsertionOrderStatus]:
        """GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/status, one page of them.

        `GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/status`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.ssio_insertion_orders_status_get_by_ad_account import build_request

        response: Response[
            SsioInsertionOrdersStatusGetByAdAccountResponse200
        ] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                bookmark=bookmark,
                page_size=page_size,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_insertion_orders(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[SSIOInsertionOrderStatus]:
        """GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/status, page by page as they are
        needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[SSIOInsertionOrderStatus]:
            return await self.list_insertion_orders_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    async def get_insertion_order(
        self,
        pin_order_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> SSIOInsertionOrderStatusResponse:
        """GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status.

        `GET /ad_accounts/{ad_account_id}/ssio/insertion_orders/{pin_order_id}/status`.

        Args:
            pin_order_id: The `pin_order_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.ssio_insertion_orders_status_get_by_pin_order_id import build_request

        response: Response[SSIOInsertionOrderStatusResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                pin_order_id=pin_order_id,
            ),
            options=options,
        )
        return response.parsed

    async def list_insertion_order_lines_page(
        self,
        *,
        ad_account_id: str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        pin_order_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[SSIOOrderLine]:
        """GET /ad_accounts/{ad_account_id}/ssio/order_lines, one page of them.

        `GET /ad_accounts/{ad_account_id}/ssio/order_lines`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            pin_order_id: The `pin_order_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.billing.ssio_order_lines_get_by_ad_account import build_request

        response: Response[SsioOrderLinesGetByAdAccountResponse200] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                bookmark=bookmark,
                page_size=page_size,
                pin_order_id=pin_order_id,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_insertion_order_lines(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        pin_order_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[SSIOOrderLine]:
        """GET /ad_accounts/{ad_account_id}/ssio/order_lines, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            pin_order_id: The `pin_order_id` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[SSIOOrderLine]:
            return await self.list_insertion_order_lines_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                pin_order_id=pin_order_id,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

"""The group `brand_accounts` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        BrandAccountsCreateBody,
        BrandAccountsCreateBodyDict,
        BrandAccountsCreateResponse200,
        BrandAccountsUpdateBody,
        BrandAccountsUpdateBodyDict,
        BrandAccountsUpdateResponse200,
    )


class AsyncBrandAccountsResource(AsyncAPIResource):
    """Operations of the group `brand_accounts`."""

    @overload
    async def create(
        self,
        business_hierarchy_id: str,
        data: BrandAccountsCreateBody | BrandAccountsCreateBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> BrandAccountsCreateResponse200: ...

    @overload
    async def create(
        self,
        business_hierarchy_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[BrandAccountsCreateBodyDict],
    ) -> BrandAccountsCreateResponse200: ...

    async def create(
        self,
        business_hierarchy_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BrandAccountsCreateResponse200:
        """POST /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts.

        `POST /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts`.

        Args:
            business_hierarchy_id: The `business_hierarchy_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            name: `str`.
            username: `str`.
            country: `Country | str`.
            about (optional): `str | Unset`.
            website (optional): `str | Unset`.
            profile_image (optional): `BrandAccountsCreateBodyImageBase64 |
                BrandAccountsCreateBodyImageBase64Dict | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_relationships.brand_accounts_create import build_request

        response: Response[BrandAccountsCreateResponse200] = await self._client.execute(
            build_request(business_hierarchy_id=business_hierarchy_id, body=body_of(data, fields)),
            options=options,
        )
        return response.parsed

    @overload
    async def update(
        self,
        business_hierarchy_id: str,
        brand_account_id: str,
        data: BrandAccountsUpdateBody | BrandAccountsUpdateBodyDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> BrandAccountsUpdateResponse200: ...

    @overload
    async def update(
        self,
        business_hierarchy_id: str,
        brand_account_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[BrandAccountsUpdateBodyDict],
    ) -> BrandAccountsUpdateResponse200: ...

    async def update(
        self,
        business_hierarchy_id: str,
        brand_account_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> BrandAccountsUpdateResponse200:
        """PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_acco
        unt_id}.

        `PATCH /business_access/business_hierarchy/{business_hierarchy_id}/brand_accounts/{brand_account_id}`.

        Args:
            business_hierarchy_id: The `business_hierarchy_id` of the operation.
            brand_account_id: The `brand_account_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            name (optional): `str | Unset`.
            username (optional): `str | Unset`.
            country (optional): `Country | str | Unset`.
            about (optional): `str | Unset`.
            website (optional): `str | Unset`.
            profile_image (optional): `BrandAccountsUpdateBodyImageBase64 |
                BrandAccountsUpdateBodyImageBase64Dict | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            ConflictError: The status is 409.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_relationships.brand_accounts_update import build_request

        response: Response[BrandAccountsUpdateResponse200] = await self._client.execute(
            build_request(
                business_hierarchy_id=business_hierarchy_id,
                brand_account_id=brand_account_id,
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

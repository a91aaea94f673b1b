"""The group `business_assets` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AssetIdPermissions,
        BusinessAssetMembersGetResponse200,
        BusinessAssetPartnersGetResponse200,
        BusinessAssetsGetResponse200,
        BusinessMemberAssetsGetResponse200,
        BusinessMembersAssetAccessDeleteBody,
        BusinessMembersAssetAccessDeleteBodyDict,
        BusinessPartnerAssetAccessGetResponse200,
        CreateAssetGroupBody,
        CreateAssetGroupBodyDict,
        CreateAssetGroupResponse,
        DeleteAssetGroupBody,
        DeleteAssetGroupBodyDict,
        DeleteAssetGroupResponse,
        DeleteMemberAccessResultsResponseArray,
        DeletePartnerAssetAccessBody,
        DeletePartnerAssetAccessBodyDict,
        DeletePartnerAssetsResultsResponseArray,
        GetBusinessAssetsResponse,
        GetPartnerAssetsResponse,
        PartnerType,
        PermissionsWithOwner,
        QueryResourceType,
        UpdateAssetGroupBody,
        UpdateAssetGroupBodyDict,
        UpdateAssetGroupResponse,
        UpdateMemberAssetAccessBody,
        UpdateMemberAssetAccessBodyDict,
        UpdateMemberAssetsResultsResponseArray,
        UpdatePartnerAssetAccessBody,
        UpdatePartnerAssetAccessBodyDict,
        UpdatePartnerAssetsResultsResponseArray,
        UserSingleAssetBinding,
    )


class AsyncBusinessAssetsResource(AsyncAPIResource):
    """Operations of the group `business_assets`."""

    async def list_members_page(
        self,
        business_id: str,
        asset_id: str,
        *,
        fetch_system_users: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        start_index: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[UserSingleAssetBinding]:
        """GET /businesses/{business_id}/assets/{asset_id}/members, one page of them.

        `GET /businesses/{business_id}/assets/{asset_id}/members`.

        Args:
            business_id: The `business_id` of the operation.
            asset_id: The `asset_id` of the operation.
            fetch_system_users: The server's default is False.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            start_index: The server's default is 0.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.business_asset_members_get import build_request

        response: Response[BusinessAssetMembersGetResponse200] = await self._client.execute(
            build_request(
                business_id=business_id,
                asset_id=asset_id,
                fetch_system_users=fetch_system_users,
                bookmark=bookmark,
                page_size=page_size,
                start_index=start_index,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_members(
        self,
        business_id: str,
        asset_id: str,
        *,
        page_size: int = 100,
        fetch_system_users: bool | None = None,
        start_index: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[UserSingleAssetBinding]:
        """GET /businesses/{business_id}/assets/{asset_id}/members, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            asset_id: The `asset_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            fetch_system_users: The server's default is False.
            start_index: The server's default is 0.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[UserSingleAssetBinding]:
            return await self.list_members_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                asset_id=asset_id,
                fetch_system_users=fetch_system_users,
                start_index=start_index,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    async def list_partners_page(
        self,
        business_id: str,
        asset_id: str,
        *,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[UserSingleAssetBinding]:
        """GET /businesses/{business_id}/assets/{asset_id}/partners, one page of them.

        `GET /businesses/{business_id}/assets/{asset_id}/partners`.

        Args:
            business_id: The `business_id` of the operation.
            asset_id: The `asset_id` of the operation.
            start_index: The server's default is 0.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.business_asset_partners_get import build_request

        response: Response[BusinessAssetPartnersGetResponse200] = await self._client.execute(
            build_request(
                business_id=business_id,
                asset_id=asset_id,
                start_index=start_index,
                bookmark=bookmark,
                page_size=page_size,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_partners(
        self,
        business_id: str,
        asset_id: str,
        *,
        page_size: int = 100,
        start_index: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[UserSingleAssetBinding]:
        """GET /businesses/{business_id}/assets/{asset_id}/partners, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            asset_id: The `asset_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            start_index: The server's default is 0.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[UserSingleAssetBinding]:
            return await self.list_partners_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                asset_id=asset_id,
                start_index=start_index,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    async def list_page(
        self,
        business_id: str,
        *,
        permissions: Iterable[PermissionsWithOwner | str] | None = None,
        child_asset_id: str | None = None,
        asset_group_id: str | None = None,
        asset_type: QueryResourceType | str | None = None,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[GetBusinessAssetsResponse]:
        """GET /businesses/{business_id}/assets, one page of them.

        `GET /businesses/{business_id}/assets`.

        Args:
            business_id: The `business_id` of the operation.
            permissions: The `permissions` of the operation.
            child_asset_id: The `child_asset_id` of the operation.
            asset_group_id: The `asset_group_id` of the operation.
            asset_type: The server's default is `AD_ACCOUNT`.
            start_index: The server's default is 0.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.business_assets_get import build_request

        response: Response[BusinessAssetsGetResponse200] = await self._client.execute(
            build_request(
                business_id=business_id,
                permissions=permissions,
                child_asset_id=child_asset_id,
                asset_group_id=asset_group_id,
                asset_type=asset_type,
                start_index=start_index,
                bookmark=bookmark,
                page_size=page_size,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self,
        business_id: str,
        *,
        page_size: int = 100,
        permissions: Iterable[PermissionsWithOwner | str] | None = None,
        child_asset_id: str | None = None,
        asset_group_id: str | None = None,
        asset_type: QueryResourceType | str | None = None,
        start_index: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[GetBusinessAssetsResponse]:
        """GET /businesses/{business_id}/assets, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            permissions: The `permissions` of the operation.
            child_asset_id: The `child_asset_id` of the operation.
            asset_group_id: The `asset_group_id` of the operation.
            asset_type: The server's default is `AD_ACCOUNT`.
            start_index: The server's default is 0.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[GetBusinessAssetsResponse]:
            return await self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                permissions=permissions,
                child_asset_id=child_asset_id,
                asset_group_id=asset_group_id,
                asset_type=asset_type,
                start_index=start_index,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    async def list_of_member_page(
        self,
        business_id: str,
        member_id: str,
        *,
        asset_type: QueryResourceType | str | None = None,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[AssetIdPermissions]:
        """GET /businesses/{business_id}/members/{member_id}/assets, one page of them.

        `GET /businesses/{business_id}/members/{member_id}/assets`.

        Args:
            business_id: The `business_id` of the operation.
            member_id: The `member_id` of the operation.
            asset_type: The server's default is `AD_ACCOUNT`.
            start_index: The server's default is 0.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.business_member_assets_get import build_request

        response: Response[BusinessMemberAssetsGetResponse200] = await self._client.execute(
            build_request(
                business_id=business_id,
                member_id=member_id,
                asset_type=asset_type,
                start_index=start_index,
                bookmark=bookmark,
                page_size=page_size,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_of_member(
        self,
        business_id: str,
        member_id: str,
        *,
        page_size: int = 100,
        asset_type: QueryResourceType | str | None = None,
        start_index: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[AssetIdPermissions]:
        """GET /businesses/{business_id}/members/{member_id}/assets, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            member_id: The `member_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            asset_type: The server's default is `AD_ACCOUNT`.
            start_index: The server's default is 0.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[AssetIdPermissions]:
            return await self.list_of_member_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                member_id=member_id,
                asset_type=asset_type,
                start_index=start_index,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    @overload
    async def delete_members(
        self,
        business_id: str,
        data: BusinessMembersAssetAccessDeleteBody | BusinessMembersAssetAccessDeleteBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> DeleteMemberAccessResultsResponseArray: ...

    @overload
    async def delete_members(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[BusinessMembersAssetAccessDeleteBodyDict],
    ) -> DeleteMemberAccessResultsResponseArray: ...

    async def delete_members(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> DeleteMemberAccessResultsResponseArray:
        """DELETE /businesses/{business_id}/members/assets/access.

        `DELETE /businesses/{business_id}/members/assets/access`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            accesses: `Iterable[BusinessMembersAssetAccessDeleteBodyAccessesItem |
                BusinessMembersAssetAccessDeleteBodyAccessesItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.business_members_asset_access_delete import build_request

        response: Response[DeleteMemberAccessResultsResponseArray] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    async def update_members(
        self,
        business_id: str,
        data: UpdateMemberAssetAccessBody | UpdateMemberAssetAccessBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> UpdateMemberAssetsResultsResponseArray: ...

    @overload
    async def update_members(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[UpdateMemberAssetAccessBodyDict],
    ) -> UpdateMemberAssetsResultsResponseArray: ...

    async def update_members(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UpdateMemberAssetsResultsResponseArray:
        """PATCH /businesses/{business_id}/members/assets/access.

        `PATCH /businesses/{business_id}/members/assets/access`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            accesses: `Iterable[UpdateMemberAssetAccessBodyAccessesItem |
                UpdateMemberAssetAccessBodyAccessesItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.business_members_asset_access_update import build_request

        response: Response[UpdateMemberAssetsResultsResponseArray] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    async def delete_partners(
        self,
        business_id: str,
        data: DeletePartnerAssetAccessBody | DeletePartnerAssetAccessBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> DeletePartnerAssetsResultsResponseArray: ...

    @overload
    async def delete_partners(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[DeletePartnerAssetAccessBodyDict],
    ) -> DeletePartnerAssetsResultsResponseArray: ...

    async def delete_partners(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> DeletePartnerAssetsResultsResponseArray:
        """DELETE /businesses/{business_id}/partners/assets.

        `DELETE /businesses/{business_id}/partners/assets`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            accesses: `Iterable[DeletePartnerAssetAccessBodyAccessesItem |
                DeletePartnerAssetAccessBodyAccessesItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.delete_partner_asset_access_handler_impl import (
            build_request,
        )

        response: Response[DeletePartnerAssetsResultsResponseArray] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    async def update_partners(
        self,
        business_id: str,
        data: UpdatePartnerAssetAccessBody | UpdatePartnerAssetAccessBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> UpdatePartnerAssetsResultsResponseArray: ...

    @overload
    async def update_partners(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[UpdatePartnerAssetAccessBodyDict],
    ) -> UpdatePartnerAssetsResultsResponseArray: ...

    async def update_partners(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UpdatePartnerAssetsResultsResponseArray:
        """PATCH /businesses/{business_id}/partners/assets.

        `PATCH /businesses/{business_id}/partners/assets`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            accesses: `Iterable[UpdatePartnerAssetAccessBodyAccessesItem |
                UpdatePartnerAssetAccessBodyAccessesItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.update_partner_asset_access_handler_impl import (
            build_request,
        )

        response: Response[UpdatePartnerAssetsResultsResponseArray] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    async def list_of_partner_page(
        self,
        business_id: str,
        partner_id: str,
        *,
        partner_type: PartnerType | str | None = None,
        asset_type: QueryResourceType | str | None = None,
        start_index: int | None = None,
        page_size: int | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[GetPartnerAssetsResponse]:
        """GET /businesses/{business_id}/partners/{partner_id}/assets, one page of them.

        `GET /businesses/{business_id}/partners/{partner_id}/assets`.

        Args:
            business_id: The `business_id` of the operation.
            partner_id: The `partner_id` of the operation.
            partner_type: The server's default is `INTERNAL`.
            asset_type: The server's default is `AD_ACCOUNT`.
            start_index: The server's default is 0.
            page_size: The server's default is 25.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.business_partner_asset_access_get import build_request

        response: Response[BusinessPartnerAssetAccessGetResponse200] = await self._client.execute(
            build_request(
                business_id=business_id,
                partner_id=partner_id,
                partner_type=partner_type,
                asset_type=asset_type,
                start_index=start_index,
                page_size=page_size,
                bookmark=bookmark,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_of_partner(
        self,
        business_id: str,
        partner_id: str,
        *,
        page_size: int = 100,
        partner_type: PartnerType | str | None = None,
        asset_type: QueryResourceType | str | None = None,
        start_index: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[GetPartnerAssetsResponse]:
        """GET /businesses/{business_id}/partners/{partner_id}/assets, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            partner_id: The `partner_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            partner_type: The server's default is `INTERNAL`.
            asset_type: The server's default is `AD_ACCOUNT`.
            start_index: The server's default is 0.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[GetPartnerAssetsResponse]:
            return await self.list_of_partner_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                partner_id=partner_id,
                partner_type=partner_type,
                asset_type=asset_type,
                start_index=start_index,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size))

    @overload
    async def create_group(
        self,
        business_id: str,
        data: CreateAssetGroupBody | CreateAssetGroupBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> CreateAssetGroupResponse: ...

    @overload
    async def create_group(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[CreateAssetGroupBodyDict],
    ) -> CreateAssetGroupResponse: ...

    async def create_group(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CreateAssetGroupResponse:
        """POST /businesses/{business_id}/asset_groups.

        `POST /businesses/{business_id}/asset_groups`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            asset_group_description: `str`.
            asset_group_name: `str`.
            asset_group_types: `Iterable[AssetGroupType | str]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.asset_group_create import build_request

        response: Response[CreateAssetGroupResponse] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    async def delete_groups(
        self,
        business_id: str,
        data: DeleteAssetGroupBody | DeleteAssetGroupBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> DeleteAssetGroupResponse: ...

    @overload
    async def delete_groups(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[DeleteAssetGroupBodyDict],
    ) -> DeleteAssetGroupResponse: ...

    async def delete_groups(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> DeleteAssetGroupResponse:
        """DELETE /businesses/{business_id}/asset_groups.

        `DELETE /businesses/{business_id}/asset_groups`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            asset_groups_to_delete: `Iterable[str]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.asset_group_delete import build_request

        response: Response[DeleteAssetGroupResponse] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    async def update_groups(
        self,
        business_id: str,
        data: UpdateAssetGroupBody | UpdateAssetGroupBodyDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> UpdateAssetGroupResponse: ...

    @overload
    async def update_groups(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[UpdateAssetGroupBodyDict],
    ) -> UpdateAssetGroupResponse: ...

    async def update_groups(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UpdateAssetGroupResponse:
        """PATCH /businesses/{business_id}/asset_groups.

        `PATCH /businesses/{business_id}/asset_groups`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            asset_groups_to_update (optional): `Iterable[UpdateAssetGroupBodyAssetGroupsToUpdateItem
                | UpdateAssetGroupBodyAssetGroupsToUpdateItemDict] | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_assets.asset_group_update import build_request

        response: Response[UpdateAssetGroupResponse] = await self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

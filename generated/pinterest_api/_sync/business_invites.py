# Derived from _async/business_invites.py by ./codegen.sh; do not edit.
"""The group `business_invites` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        AuthRespondInvitesBody,
        AuthRespondInvitesBodyDict,
        CancelInvitesBody,
        CancelInvitesBodyDict,
        CreateAssetAccessRequestBody,
        CreateAssetAccessRequestBodyDict,
        CreateAssetAccessRequestResponse,
        CreateAssetInvitesRequest,
        CreateAssetInvitesRequestDict,
        CreateInvitesResultsResponseArray,
        CreateMembershipOrPartnershipInvitesBody,
        CreateMembershipOrPartnershipInvitesBodyDict,
        DeleteInvitesResultsResponseArray,
        GetInvitesResponse200,
        InviteResponse,
        InviteType,
        QueryInviteStatusItem,
        RespondToInvitesResponseArray,
        UpdateInvitesResultsResponseArray,
    )


class BusinessInvitesResource(SyncAPIResource):
    """Operations of the group `business_invites`."""

    @overload
    def respond(
        self,
        data: AuthRespondInvitesBody | AuthRespondInvitesBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> RespondToInvitesResponseArray: ...

    @overload
    def respond(
        self, *, options: RequestOptions | None = None, **fields: Unpack[AuthRespondInvitesBodyDict]
    ) -> RespondToInvitesResponseArray: ...

    def respond(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> RespondToInvitesResponseArray:
        """PATCH /businesses/invites.

        `PATCH /businesses/invites`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            invites: `Iterable[AuthRespondInvitesBodyInvitesItem |
                AuthRespondInvitesBodyInvitesItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_invite.respond_business_access_invites import build_request

        response: Response[RespondToInvitesResponseArray] = self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    def create_for_assets(
        self,
        business_id: str,
        data: CreateAssetInvitesRequest | CreateAssetInvitesRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> UpdateInvitesResultsResponseArray: ...

    @overload
    def create_for_assets(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[CreateAssetInvitesRequestDict],
    ) -> UpdateInvitesResultsResponseArray: ...

    def create_for_assets(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UpdateInvitesResultsResponseArray:
        """POST /businesses/{business_id}/invites/assets/access.

        `POST /businesses/{business_id}/invites/assets/access`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            invites: `Iterable[CreateAssetInvitesRequestItem | CreateAssetInvitesRequestItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_invite.create_asset_invites import build_request

        response: Response[UpdateInvitesResultsResponseArray] = self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    def request_assets(
        self,
        business_id: str,
        data: CreateAssetAccessRequestBody | CreateAssetAccessRequestBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> CreateAssetAccessRequestResponse: ...

    @overload
    def request_assets(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[CreateAssetAccessRequestBodyDict],
    ) -> CreateAssetAccessRequestResponse: ...

    def request_assets(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CreateAssetAccessRequestResponse:
        """POST /businesses/{business_id}/requests/assets/access.

        `POST /businesses/{business_id}/requests/assets/access`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            asset_requests: `Iterable[CreateAssetAccessRequestBodyAssetRequestsItem |
                CreateAssetAccessRequestBodyAssetRequestsItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_invite.asset_access_requests_create import build_request

        response: Response[CreateAssetAccessRequestResponse] = self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    def list_page(
        self,
        business_id: str,
        *,
        is_member: bool | None = None,
        invite_status: Iterable[QueryInviteStatusItem | str] | None = None,
        invite_type: InviteType | str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[InviteResponse]:
        """GET /businesses/{business_id}/invites, one page of them.

        `GET /businesses/{business_id}/invites`.

        Args:
            business_id: The `business_id` of the operation.
            is_member: The server's default is True.
            invite_status: The `invite_status` of the operation.
            invite_type: The `invite_type` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_invite.get_invites import build_request

        response: Response[GetInvitesResponse200] = self._client.execute(
            build_request(
                business_id=business_id,
                is_member=is_member,
                invite_status=invite_status,
                invite_type=invite_type,
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
        is_member: bool | None = None,
        invite_status: Iterable[QueryInviteStatusItem | str] | None = None,
        invite_type: InviteType | str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[InviteResponse]:
        """GET /businesses/{business_id}/invites, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            is_member: The server's default is True.
            invite_status: The `invite_status` of the operation.
            invite_type: The `invite_type` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[InviteResponse]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                is_member=is_member,
                invite_status=invite_status,
                invite_type=invite_type,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def create(
        self,
        business_id: str,
        data: CreateMembershipOrPartnershipInvitesBody
        | CreateMembershipOrPartnershipInvitesBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> CreateInvitesResultsResponseArray: ...

    @overload
    def create(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[CreateMembershipOrPartnershipInvitesBodyDict],
    ) -> CreateInvitesResultsResponseArray: ...

    def create(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> CreateInvitesResultsResponseArray:
        """POST /businesses/{business_id}/invites.

        `POST /businesses/{business_id}/invites`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            business_role: `CreateMembershipOrPartnershipInvitesBodyBusinessRole | str`.
            invite_type: `InviteType | str`.
            members (optional): `Iterable[str] | Unset`.
            partners (optional): `Iterable[str] | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_invite.create_membership_or_partnership_invites import (
            build_request,
        )

        response: Response[CreateInvitesResultsResponseArray] = self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    def cancel(
        self,
        business_id: str,
        data: CancelInvitesBody | CancelInvitesBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> DeleteInvitesResultsResponseArray: ...

    @overload
    def cancel(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[CancelInvitesBodyDict],
    ) -> DeleteInvitesResultsResponseArray: ...

    def cancel(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> DeleteInvitesResultsResponseArray:
        """DELETE /businesses/{business_id}/invites.

        `DELETE /businesses/{business_id}/invites`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            invite_ids: `Iterable[str]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_invite.cancel_invites_or_requests import build_request

        response: Response[DeleteInvitesResultsResponseArray] = self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

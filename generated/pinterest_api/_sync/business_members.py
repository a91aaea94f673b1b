# Derived from _async/business_members.py by ./codegen.sh; do not edit.
"""The group `business_members` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of, items_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        DeletedMembersResponse,
        GetBusinessEmployersResponse200,
        GetBusinessMembersResponse200,
        MemberBusinessRole,
        MembersToDeleteBody,
        MembersToDeleteBodyDict,
        SystemUserUpdateBody,
        SystemUserUpdateBodyDict,
        UpdateMemberBusinessRoleBody,
        UpdateMemberBusinessRoleBodyDict,
        UpdateMemberResultsResponseArray,
        UserBusinessRoleBinding,
    )


class BusinessMembersResource(SyncAPIResource):
    """Operations of the group `business_members`."""

    def list_employers_page(
        self,
        *,
        page_size: int | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[UserBusinessRoleBinding]:
        """GET /businesses/employers, one page of them.

        `GET /businesses/employers`.

        Args:
            page_size: The server's default is 25.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_relationships.get_business_employers import build_request

        response: Response[GetBusinessEmployersResponse200] = self._client.execute(
            build_request(page_size=page_size, bookmark=bookmark), options=options
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_employers(
        self, *, page_size: int = 100, options: RequestOptions | None = None
    ) -> Pager[UserBusinessRoleBinding]:
        """GET /businesses/employers, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[UserBusinessRoleBinding]:
            return self.list_employers_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def update_system_user(
        self,
        business_id: str,
        system_user_id: str,
        data: SystemUserUpdateBody | SystemUserUpdateBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> None: ...

    @overload
    def update_system_user(
        self,
        business_id: str,
        system_user_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[SystemUserUpdateBodyDict],
    ) -> None: ...

    def update_system_user(
        self,
        business_id: str,
        system_user_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> None:
        """PATCH /businesses/{business_id}/system_users/{system_user_id}.

        `PATCH /businesses/{business_id}/system_users/{system_user_id}`.

        Args:
            business_id: The `business_id` of the operation.
            system_user_id: The `system_user_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            name: `str`.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_relationships.system_user_update import build_request

        self._client.execute(
            build_request(
                business_id=business_id, system_user_id=system_user_id, body=body_of(data, fields)
            ),
            options=options,
        )

    def list_page(
        self,
        business_id: str,
        *,
        fetch_system_users: bool | None = None,
        assets_summary: bool | None = None,
        business_roles: Iterable[MemberBusinessRole | str] | None = None,
        member_ids: str | None = None,
        start_index: int | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[UserBusinessRoleBinding]:
        """GET /businesses/{business_id}/members, one page of them.

        `GET /businesses/{business_id}/members`.

        Args:
            business_id: The `business_id` of the operation.
            fetch_system_users: The server's default is False.
            assets_summary: The server's default is False.
            business_roles: The `business_roles` of the operation.
            member_ids: The `member_ids` of the operation.
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
        from ..api.business_access_relationships.get_business_members import build_request

        response: Response[GetBusinessMembersResponse200] = self._client.execute(
            build_request(
                business_id=business_id,
                fetch_system_users=fetch_system_users,
                assets_summary=assets_summary,
                business_roles=business_roles,
                member_ids=member_ids,
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
        fetch_system_users: bool | None = None,
        assets_summary: bool | None = None,
        business_roles: Iterable[MemberBusinessRole | str] | None = None,
        member_ids: str | None = None,
        start_index: int | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[UserBusinessRoleBinding]:
        """GET /businesses/{business_id}/members, page by page as they are needed.

        Args:
            business_id: The `business_id` of the operation.
            page_size: Rows fetched at a time, up to 250.
            fetch_system_users: The server's default is False.
            assets_summary: The server's default is False.
            business_roles: The `business_roles` of the operation.
            member_ids: The `member_ids` of the operation.
            start_index: The server's default is 0.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[UserBusinessRoleBinding]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                business_id=business_id,
                fetch_system_users=fetch_system_users,
                assets_summary=assets_summary,
                business_roles=business_roles,
                member_ids=member_ids,
                start_index=start_index,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def delete(
        self,
        business_id: str,
        data: MembersToDeleteBody | MembersToDeleteBodyDict,
        *,
        options: RequestOptions | None = None,
    ) -> DeletedMembersResponse: ...

    @overload
    def delete(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[MembersToDeleteBodyDict],
    ) -> DeletedMembersResponse: ...

    def delete(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> DeletedMembersResponse:
        """DELETE /businesses/{business_id}/members.

        `DELETE /businesses/{business_id}/members`.

        Args:
            business_id: The `business_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            members: `Iterable[MembersToDeleteBodyMembersItem |
                MembersToDeleteBodyMembersItemDict]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_relationships.delete_business_membership import build_request

        response: Response[DeletedMembersResponse] = self._client.execute(
            build_request(business_id=business_id, body=body_of(data, fields)), options=options
        )
        return response.parsed

    @overload
    def update(
        self,
        business_id: str,
        data: Iterable[UpdateMemberBusinessRoleBody | UpdateMemberBusinessRoleBodyDict],
        *,
        options: RequestOptions | None = None,
    ) -> UpdateMemberResultsResponseArray: ...

    @overload
    def update(
        self,
        business_id: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[UpdateMemberBusinessRoleBodyDict],
    ) -> UpdateMemberResultsResponseArray: ...

    def update(
        self,
        business_id: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UpdateMemberResultsResponseArray:
        """PATCH /businesses/{business_id}/members.

        `PATCH /businesses/{business_id}/members`.

        Args:
            business_id: The `business_id` of the operation.
            data: The items as models or dicts; or give the fields of one as keyword arguments.
            options: Settings for this call only.

        Fields:
            business_role: `BusinessRoleForMembers | str`.
            member_id: `str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.business_access_relationships.update_business_memberships import build_request

        response: Response[UpdateMemberResultsResponseArray] = self._client.execute(
            build_request(business_id=business_id, body=items_of(data, fields)), options=options
        )
        return response.parsed

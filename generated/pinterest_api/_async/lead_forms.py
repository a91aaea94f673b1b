"""The group `lead_forms` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.paging import AsyncPager
from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of, items_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        LeadFormArrayResponse,
        LeadFormCreateRequest,
        LeadFormCreateRequestDict,
        LeadFormResponse,
        LeadFormsListResponse200,
        LeadFormTestRequest,
        LeadFormTestRequestDict,
        LeadFormTestResponse,
        LeadFormUpdateRequest,
        LeadFormUpdateRequestDict,
        QueryOrder,
    )


class AsyncLeadFormsResource(AsyncAPIResource):
    """Operations of the group `lead_forms`."""

    async def list_page(
        self,
        *,
        ad_account_id: str | None = None,
        page_size: int | None = None,
        order: QueryOrder | str | None = None,
        bookmark: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[LeadFormResponse]:
        """GET /ad_accounts/{ad_account_id}/lead_forms, one page of them.

        `GET /ad_accounts/{ad_account_id}/lead_forms`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            page_size: The server's default is 25.
            order: The `order` of the operation.
            bookmark: The `bookmark` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.lead_forms.lead_forms_list import build_request

        response: Response[LeadFormsListResponse200] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                page_size=page_size,
                order=order,
                bookmark=bookmark,
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter(
        self,
        *,
        page_size: int = 100,
        ad_account_id: str | None = None,
        order: QueryOrder | str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[LeadFormResponse]:
        """GET /ad_accounts/{ad_account_id}/lead_forms, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        async def fetch(spot: Spot) -> Page[LeadFormResponse]:
            return await self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                order=order,
                options=options,
            )

        return AsyncPager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    async def create(
        self,
        data: Iterable[LeadFormCreateRequest | LeadFormCreateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadFormArrayResponse: ...

    @overload
    async def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LeadFormCreateRequestDict],
    ) -> LeadFormArrayResponse: ...

    async def create(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> LeadFormArrayResponse:
        """POST /ad_accounts/{ad_account_id}/lead_forms.

        `POST /ad_accounts/{ad_account_id}/lead_forms`.

        Args:
            data: The items as models or dicts; or give the fields of one as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            completion_message: `str | None`.
            disclosure_language (optional): `str | None | Unset`.
            has_accepted_terms: `bool`.
            name: `str | None`.
            policy_links (optional): `Iterable[LeadFormCommonPolicyLinksItem |
                LeadFormCommonPolicyLinksItemDict] | Unset`.
            privacy_policy_link: `str | None`.
            questions: `Iterable[LeadFormQuestion | LeadFormQuestionDict]`.
            status (optional): `LeadFormStatus | str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.lead_forms.lead_forms_create import build_request

        response: Response[LeadFormArrayResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=items_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def update(
        self,
        data: Iterable[LeadFormUpdateRequest | LeadFormUpdateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadFormArrayResponse: ...

    @overload
    async def update(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LeadFormUpdateRequestDict],
    ) -> LeadFormArrayResponse: ...

    async def update(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> LeadFormArrayResponse:
        """PATCH /ad_accounts/{ad_account_id}/lead_forms.

        `PATCH /ad_accounts/{ad_account_id}/lead_forms`.

        Args:
            data: The items as models or dicts; or give the fields of one as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            completion_message (optional): `str | None | Unset`.
            disclosure_language (optional): `str | None | Unset`.
            has_accepted_terms (optional): `bool | Unset`.
            name (optional): `str | None | Unset`.
            policy_links (optional): `Iterable[LeadFormCommonPolicyLinksItem |
                LeadFormCommonPolicyLinksItemDict] | Unset`.
            privacy_policy_link (optional): `str | None | Unset`.
            questions (optional): `Iterable[LeadFormQuestion | LeadFormQuestionDict] | Unset`.
            status (optional): `LeadFormStatus | str | Unset`.
            id: `str`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.lead_forms.lead_forms_update import build_request

        response: Response[LeadFormArrayResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=items_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    async def get(
        self,
        lead_form_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadFormResponse:
        """GET /ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}.

        `GET /ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}`.

        Args:
            lead_form_id: The `lead_form_id` of the operation.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.lead_forms.lead_form_get import build_request

        response: Response[LeadFormResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                lead_form_id=lead_form_id,
            ),
            options=options,
        )
        return response.parsed

    @overload
    async def create_test(
        self,
        lead_form_id: str,
        data: LeadFormTestRequest | LeadFormTestRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadFormTestResponse: ...

    @overload
    async def create_test(
        self,
        lead_form_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LeadFormTestRequestDict],
    ) -> LeadFormTestResponse: ...

    async def create_test(
        self,
        lead_form_id: str,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> LeadFormTestResponse:
        """POST /ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test.

        `POST /ad_accounts/{ad_account_id}/lead_forms/{lead_form_id}/test`.

        Args:
            lead_form_id: The `lead_form_id` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            answers: `Iterable[str]`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.lead_forms.lead_form_test_create import build_request

        response: Response[LeadFormTestResponse] = await self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                lead_form_id=lead_form_id,
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

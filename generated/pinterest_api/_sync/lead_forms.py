# Derived from _async/lead_forms.py by ./codegen.sh; do not edit.
"""The group `lead_forms` of the facade."""

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


class LeadFormsResource(SyncAPIResource):
    """Operations of the group `lead_forms`."""

    def list_page(
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

        response: Response[LeadFormsListResponse200] = self._client.execute(
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
    ) -> Pager[LeadFormResponse]:
        """GET /ad_accounts/{ad_account_id}/lead_forms, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            ad_account_id: The `ad_account_id` of the operation.
            order: The `order` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[LeadFormResponse]:
            return self.list_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                ad_account_id=ad_account_id,
                order=order,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def create(
        self,
        data: Iterable[LeadFormCreateRequest | LeadFormCreateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadFormArrayResponse: ...

    @overload
    def create(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LeadFormCreateRequestDict],
    ) -> LeadFormArrayResponse: ...

    def create(
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

        response: Response[LeadFormArrayResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=items_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    @overload
    def update(
        self,
        data: Iterable[LeadFormUpdateRequest | LeadFormUpdateRequestDict],
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadFormArrayResponse: ...

    @overload
    def update(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LeadFormUpdateRequestDict],
    ) -> LeadFormArrayResponse: ...

    def update(
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

        response: Response[LeadFormArrayResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                body=items_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def get(
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

        response: Response[LeadFormResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                lead_form_id=lead_form_id,
            ),
            options=options,
        )
        return response.parsed

    @overload
    def create_test(
        self,
        lead_form_id: str,
        data: LeadFormTestRequest | LeadFormTestRequestDict,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> LeadFormTestResponse: ...

    @overload
    def create_test(
        self,
        lead_form_id: str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[LeadFormTestRequestDict],
    ) -> LeadFormTestResponse: ...

    def create_test(
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

        response: Response[LeadFormTestResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                lead_form_id=lead_form_id,
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

"""The group `email` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        EmailPreferencesResponse,
        EmailPreferencesUpdateRequest,
        EmailPreferencesUpdateRequestDict,
    )


class AsyncEmailResource(AsyncAPIResource):
    """Mail preferences and unsubscribing."""

    async def get_preferences(
        self, *, options: RequestOptions | None = None
    ) -> EmailPreferencesResponse:
        """Get the email preferences.

        `GET /v1/email/preferences`.

        Args:
            options: Settings for this call only.

        Returns:
            The preferences of the user in the active workspace.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.email.get_email_preferences import build_request

        response: Response[EmailPreferencesResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    @overload
    async def update_preferences(
        self,
        data: EmailPreferencesUpdateRequest | EmailPreferencesUpdateRequestDict,
        *,
        options: RequestOptions | None = None,
    ) -> EmailPreferencesResponse: ...

    @overload
    async def update_preferences(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[EmailPreferencesUpdateRequestDict],
    ) -> EmailPreferencesResponse: ...

    async def update_preferences(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> EmailPreferencesResponse:
        """Set the email preferences.

        `PATCH /v1/email/preferences`.

        All three switches are required, although the method is PATCH.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            transactional_enabled: `bool`.
            alerts_enabled: `bool`.
            verification_enabled: `bool`.

        Returns:
            The new preferences.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.email.update_email_preferences import build_request

        response: Response[EmailPreferencesResponse] = await self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

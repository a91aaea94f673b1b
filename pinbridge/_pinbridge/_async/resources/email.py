"""Mail from the service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._async._io import hides_variables
from pinbridge._async.resource import AsyncAPIResource
from pinbridge._pinbridge.inputs import body_of

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import (
        EmailPreferencesResponse,
        EmailPreferencesUpdateRequest,
        EmailPreferencesUpdateRequestDict,
    )

    from pinbridge._core.settings import RequestOptions


class AsyncEmailResource(AsyncAPIResource):
    """Which mail the service sends to the user."""

    async def get_preferences(
        self, *, options: RequestOptions | None = None
    ) -> EmailPreferencesResponse:
        """Read which kinds of mail are on.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.email import get_email_preferences

        return await self._call(options, get_email_preferences.build_request)

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
        """Turn kinds of mail on and off; the service wants all three switches.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Raises:
            InvalidInputError: A switch is missing; nothing was sent.
        """
        from pinbridge_api.api.email import update_email_preferences

        return await self._call(
            options, update_email_preferences.build_request, body=body_of(data, fields)
        )

    @hides_variables
    async def unsubscribe(
        self,
        *,
        workspace_id: UUID | str,
        token: str,
        user_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> dict[str, str]:
        """Turn mail off with the token from a mail's link; needs no credentials.

        Args:
            workspace_id: The project that the mail was about.
            token: Token, 20 to 512 characters.
            user_id: The user who got the mail.
            options: Settings for this call only.

        Returns:
            What the service says, under `message`.

        Raises:
            BadRequestError: The token is expired or wrong.
        """
        from pinbridge_api.api.email import unsubscribe_email

        response = await self._call(
            options,
            unsubscribe_email.build_request,
            workspace_id=workspace_id,
            token=token,
            user_id=user_id,
        )
        return {"message": response.message}

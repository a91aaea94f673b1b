# Derived from pinbridge/_pinbridge/_async/resources/email.py by ./codegen.sh; do not edit.
"""Email notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge_api._sync.email import EmailResource as Generated

from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge.runtime.options import RequestOptions

    from ..client import PinbridgeClient


class EmailResource(Generated):
    """Email notifications of the user."""

    _client: PinbridgeClient

    @without_variables
    def unsubscribe(
        self,
        *,
        workspace_id: UUID | str,
        token: str,
        user_id: UUID | str,
        options: RequestOptions | None = None,
    ) -> dict[str, str]:
        """Unsubscribe from emails with the token of an unsubscribe link; needs no credentials.

        Args:
            workspace_id: The project that the email was about.
            token: Token, 20 to 512 characters.
            user_id: The user who received the email.
            options: Settings for this call only.

        Returns:
            The message of the service, as `message`.

        Raises:
            BadRequestError: The token is expired or invalid.
        """
        from pinbridge_api.api.email import unsubscribe_email

        response = self._call(
            options,
            unsubscribe_email.build_request,
            workspace_id=workspace_id,
            token=token,
            user_id=user_id,
        )
        return {"message": response.message}

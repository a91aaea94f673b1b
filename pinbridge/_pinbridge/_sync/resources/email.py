# Derived from pinbridge/_pinbridge/_async/resources/email.py by ./codegen.sh; do not edit.
"""Mail from the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge_api._sync.email import EmailResource as Generated

from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge.runtime.options import RequestOptions

    from ..client import PinbridgeClient


class EmailResource(Generated):
    """Which mail the service sends to the user."""

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

        response = self._call(
            options,
            unsubscribe_email.build_request,
            workspace_id=workspace_id,
            token=token,
            user_id=user_id,
        )
        return {"message": response.message}

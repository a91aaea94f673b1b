# Derived from pinbridge/_pinbridge/_async/resources/pinterest.py by ./codegen.sh; do not edit.
"""Pinterest accounts and boards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge_api._sync.pinterest import PinterestResource as Generated

from pinbridge._pinbridge.inputs import redirect_outcome, tidy_terms
from pinbridge.runtime.variables import without_variables

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from pinbridge_api.models import (
        OAuthCallbackResponse,
        RelatedTermsResponse,
    )

    from pinbridge.runtime.options import RequestOptions

    from ..client import PinbridgeClient


class PinterestResource(Generated):
    """Connected Pinterest accounts, their boards and analytics."""

    _client: PinbridgeClient

    @without_variables
    def oauth_callback(
        self,
        *,
        code: str,
        state: str,
        follow_redirects: bool = False,
        options: RequestOptions | None = None,
    ) -> OAuthCallbackResponse:
        """Complete the connection of an account with the parameters of Pinterest's redirect.

        Args:
            code: The code.
            state: The state.
            follow_redirects: Ignored; accepted for compatibility with the official SDK. The result is read from
                the address of the redirect, and the page itself is for browsers.
            options: Settings for this call only.

        Returns:
            The result. If the service redirects to its web app instead, `status` is the `oauth_status` of that
            address, and `message` contains it.
        """
        from pinbridge_api.api.pinterest import oauth_callback
        from pinbridge_api.models import OAuthCallbackResponse

        response = self._client.execute(
            oauth_callback.build_request(code=code, state=state), options=options
        )
        if response.parsed is not None:
            return response.parsed
        status, message = redirect_outcome(response.headers.get("location"))
        return OAuthCallbackResponse(status=status, message=message)

    def list_related_terms(
        self,
        account_id: UUID | str,
        terms: str | Sequence[str],
        *,
        exact_match: bool = False,
        options: RequestOptions | None = None,
    ) -> RelatedTermsResponse:
        """Find related search terms.

        Args:
            account_id: The Pinterest account.
            terms: Terms, as a list or comma-separated; extra spaces and duplicates are removed.
            exact_match: Whether to return only groups whose term equals one of the terms.
            options: Settings for this call only.

        Raises:
            InvalidInputError: There are no terms.
            NotFoundError: There is no such account.
        """
        from pinbridge_api.api.pinterest import list_related_terms

        return self._call(
            options,
            list_related_terms.build_request,
            account_id=account_id,
            terms=tidy_terms(terms),
            exact_match=exact_match,
        )

# Derived from _async/terms_of_service.py by ./codegen.sh; do not edit.
"""The group `terms_of_service` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import TermsOfService


class TermsOfServiceResource(SyncAPIResource):
    """Operations of the group `terms_of_service`."""

    def get(
        self,
        *,
        ad_account_id: str | None = None,
        include_html: bool | None = None,
        tos_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> TermsOfService:
        """GET /ad_accounts/{ad_account_id}/terms_of_service.

        `GET /ad_accounts/{ad_account_id}/terms_of_service`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            include_html: The server's default is False.
            tos_type: The `tos_type` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.terms_of_service.terms_of_service_get import build_request

        response: Response[TermsOfService] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                include_html=include_html,
                tos_type=tos_type,
            ),
            options=options,
        )
        return response.parsed

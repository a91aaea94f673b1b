# Derived from _async/audience_insights.py by ./codegen.sh; do not edit.
"""The group `audience_insights` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import AudienceDefinitionResponse, AudienceInsightsResponse, AudienceInsightType


class AudienceInsightsResource(SyncAPIResource):
    """Operations of the group `audience_insights`."""

    def get(
        self,
        audience_insight_type: AudienceInsightType | str,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AudienceInsightsResponse:
        """GET /ad_accounts/{ad_account_id}/audience_insights.

        `GET /ad_accounts/{ad_account_id}/audience_insights`.

        Args:
            audience_insight_type: The server's default is `YOUR_TOTAL_AUDIENCE`.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.audience_insights.audience_insights_get import build_request

        response: Response[AudienceInsightsResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True),
                audience_insight_type=audience_insight_type,
            ),
            options=options,
        )
        return response.parsed

    def scopes_and_types(
        self, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> AudienceDefinitionResponse:
        """GET /ad_accounts/{ad_account_id}/insights/audiences.

        `GET /ad_accounts/{ad_account_id}/insights/audiences`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.audience_insights.audience_insights_scope_and_type_get import build_request

        response: Response[AudienceDefinitionResponse] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id, is_required=True)
            ),
            options=options,
        )
        return response.parsed

# Derived from _async/rate_meter.py by ./codegen.sh; do not edit.
"""The group `rate_meter` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    import uuid

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import PinterestAccountResponse, RateMeterResponse


class RateMeterResource(SyncAPIResource):
    """Publishing capacity that is left right now."""

    def get(
        self,
        account_id: uuid.UUID | str | PinterestAccountResponse,
        *,
        options: RequestOptions | None = None,
    ) -> RateMeterResponse:
        """Get the publishing rate buckets.

        `GET /v1/rate-meter`.

        Shows the token bucket of one Pinterest account and the one shared by all. An empty bucket
        defers a publish, it does not fail it.

        Args:
            account_id: Connected Pinterest account, by its PinBridge id.
            options: Settings for this call only.

        Returns:
            The fill level of both buckets.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.rate_meter.get_rate_meter import build_request

        response: Response[RateMeterResponse] = self._client.execute(
            build_request(account_id=account_id), options=options
        )
        return response.parsed

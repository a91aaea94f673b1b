# Derived from pinbridge/_pinbridge/_async/resources/rate_meter.py by ./codegen.sh; do not edit.
"""The publishing rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from uuid import UUID

    from pinbridge_api.models import RateMeterResponse

    from pinbridge._core.settings import RequestOptions


class RateMeterResource(SyncAPIResource):
    """How fast pins can be published right now."""

    def get(
        self, account_id: UUID | str, *, options: RequestOptions | None = None
    ) -> RateMeterResponse:
        """Read the rate buckets of a Pinterest account and of the whole service.

        An empty bucket makes pins wait (`deferred`), not fail (fact sheet, section 6.6).

        Args:
            account_id: The Pinterest account.
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no such account.
        """
        from pinbridge_api.api.rate_meter import get_rate_meter

        return self._call(options, get_rate_meter.build_request, account_id=account_id)

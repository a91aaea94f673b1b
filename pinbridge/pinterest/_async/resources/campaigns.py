"""Campaigns."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pinterest_api._async.campaigns import AsyncCampaignsResource as Generated

from .bulk import AsyncBulkResource

if TYPE_CHECKING:
    from pinterest_api.models import (
        CampaignCreateRequest,
        CampaignCreateRequestDict,
        CampaignCreateResponseData,
        CampaignUpdateRequest,
        CampaignUpdateRequestDict,
    )

    class Bulk(
        AsyncBulkResource[
            CampaignCreateRequest | CampaignCreateRequestDict,
            CampaignUpdateRequest | CampaignUpdateRequestDict,
            CampaignCreateResponseData,
        ]
    ):
        """Writes of several objects at once."""
else:
    # Models are imported when they are used.
    Bulk = AsyncBulkResource


class AsyncCampaignsResource(Bulk, Generated):
    """Campaigns: create, update, list."""

    _names_account = True

    @property
    def _creates(self) -> Callable[..., Any]:
        from pinterest_api.api.campaigns.campaigns_create import build_request

        return build_request

    @property
    def _updates(self) -> Callable[..., Any]:
        from pinterest_api.api.campaigns.campaigns_update import build_request

        return build_request

"""Ads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pinterest_api._async.ads import AsyncAdsResource as Generated

from .bulk import AsyncBulkResource

if TYPE_CHECKING:
    from pinterest_api.models import (
        AdCreateRequest,
        AdCreateRequestDict,
        AdResponse,
        AdUpdateRequest,
        AdUpdateRequestDict,
    )

    class Bulk(
        AsyncBulkResource[
            AdCreateRequest | AdCreateRequestDict,
            AdUpdateRequest | AdUpdateRequestDict,
            AdResponse,
        ]
    ):
        """Writes of several objects at once."""
else:
    # Models are imported when they are used.
    Bulk = AsyncBulkResource


class AsyncAdsResource(Bulk, Generated):
    """Ads: create, update, list."""

    @property
    def _creates(self) -> Callable[..., Any]:
        from pinterest_api.api.ads.ads_create import build_request

        return build_request

    @property
    def _updates(self) -> Callable[..., Any]:
        from pinterest_api.api.ads.ads_update import build_request

        return build_request

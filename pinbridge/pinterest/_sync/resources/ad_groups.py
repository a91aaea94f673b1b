# Derived from pinbridge/pinterest/_async/resources/ad_groups.py by ./codegen.sh; do not edit.
"""Ad groups."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pinterest_api._sync.ad_groups import AdGroupsResource as Generated

from .bulk import BulkResource

if TYPE_CHECKING:
    from pinterest_api.models import (
        AdGroupCreateRequest,
        AdGroupCreateRequestDict,
        AdGroupResponse,
        AdGroupUpdateRequest,
        AdGroupUpdateRequestDict,
    )

    class Bulk(
        BulkResource[
            AdGroupCreateRequest | AdGroupCreateRequestDict,
            AdGroupUpdateRequest | AdGroupUpdateRequestDict,
            AdGroupResponse,
        ]
    ):
        """Writes of several objects at once."""
else:
    # Models are imported when they are used.
    Bulk = BulkResource


class AdGroupsResource(Bulk, Generated):
    """Ad groups: create, update, list."""

    @property
    def _creates(self) -> Callable[..., Any]:
        from pinterest_api.api.ad_groups.ad_groups_create import build_request

        return build_request

    @property
    def _updates(self) -> Callable[..., Any]:
        from pinterest_api.api.ad_groups.ad_groups_update import build_request

        return build_request

from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .update_partner_asset_access_body_accesses_item import (
    UpdatePartnerAssetAccessBodyAccessesItem,
    UpdatePartnerAssetAccessBodyAccessesItemDict,
)


def _to_accesses(
    value: Iterable[
        UpdatePartnerAssetAccessBodyAccessesItem | UpdatePartnerAssetAccessBodyAccessesItemDict
    ],
) -> list[UpdatePartnerAssetAccessBodyAccessesItem]:
    converted: list[UpdatePartnerAssetAccessBodyAccessesItem] = coerce.items(
        value, lambda item: coerce.model(item, UpdatePartnerAssetAccessBodyAccessesItem)
    )
    return converted


@define(kw_only=True)
class UpdatePartnerAssetAccessBody(ExtensibleRequest):
    """`UpdatePartnerAssetAccessBody` of the API."""

    accesses: list[UpdatePartnerAssetAccessBodyAccessesItem] = structs.field(converter=_to_accesses)


class UpdatePartnerAssetAccessBodyDict(RequestDict):
    """Fields of `UpdatePartnerAssetAccessBody`, as a dict or as keyword arguments."""

    accesses: Iterable[
        UpdatePartnerAssetAccessBodyAccessesItem | UpdatePartnerAssetAccessBodyAccessesItemDict
    ]


rules.bind(
    UpdatePartnerAssetAccessBody,
    {
        "accesses": checks.items(
            checks.model(UpdatePartnerAssetAccessBodyAccessesItem), min_items=1, max_items=50
        ),
    },
)

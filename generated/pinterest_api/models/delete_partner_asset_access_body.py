from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

from .delete_partner_asset_access_body_accesses_item import (
    DeletePartnerAssetAccessBodyAccessesItem,
    DeletePartnerAssetAccessBodyAccessesItemDict,
)


def _to_accesses(
    value: Iterable[
        DeletePartnerAssetAccessBodyAccessesItem | DeletePartnerAssetAccessBodyAccessesItemDict
    ],
) -> list[DeletePartnerAssetAccessBodyAccessesItem]:
    with coerce.Within("DeletePartnerAssetAccessBody", "accesses"):
        converted: list[DeletePartnerAssetAccessBodyAccessesItem] = coerce.items(
            value, lambda item: coerce.model(item, DeletePartnerAssetAccessBodyAccessesItem)
        )
    return converted


@define(kw_only=True)
class DeletePartnerAssetAccessBody(Constructible):
    """`DeletePartnerAssetAccessBody` of the API."""

    accesses: list[DeletePartnerAssetAccessBodyAccessesItem] = attrs.field(converter=_to_accesses)


class DeletePartnerAssetAccessBodyDict(TypedDict):
    """Fields of `DeletePartnerAssetAccessBody`, as a dict or as keyword arguments."""

    accesses: Iterable[
        DeletePartnerAssetAccessBodyAccessesItem | DeletePartnerAssetAccessBodyAccessesItemDict
    ]


rules.bind(
    DeletePartnerAssetAccessBody,
    {
        "accesses": checks.items(
            checks.model(DeletePartnerAssetAccessBodyAccessesItem), min_items=1, max_items=50
        ),
    },
)

from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .delete_partner_asset_access_body_accesses_item import (
    DeletePartnerAssetAccessBodyAccessesItem,
    DeletePartnerAssetAccessBodyAccessesItemDict,
)


def _to_accesses(
    value: Iterable[
        DeletePartnerAssetAccessBodyAccessesItem | DeletePartnerAssetAccessBodyAccessesItemDict
    ],
) -> list[DeletePartnerAssetAccessBodyAccessesItem]:
    converted: list[DeletePartnerAssetAccessBodyAccessesItem] = coerce.items(
        value, lambda item: coerce.model(item, DeletePartnerAssetAccessBodyAccessesItem)
    )
    return converted


@define(kw_only=True)
class DeletePartnerAssetAccessBody(ExtensibleRequest):
    """`DeletePartnerAssetAccessBody` of the API."""

    accesses: list[DeletePartnerAssetAccessBodyAccessesItem] = structs.field(converter=_to_accesses)


class DeletePartnerAssetAccessBodyDict(RequestDict):
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

from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .delete_partner_asset_access_body_accesses_item_partner_type import (
    DeletePartnerAssetAccessBodyAccessesItemPartnerType,
)


def _to_partner_type(
    value: DeletePartnerAssetAccessBodyAccessesItemPartnerType | str | Unset,
) -> DeletePartnerAssetAccessBodyAccessesItemPartnerType | Unset:
    converted: DeletePartnerAssetAccessBodyAccessesItemPartnerType | Unset = coerce.choice(
        value, DeletePartnerAssetAccessBodyAccessesItemPartnerType
    )
    return converted


@define(kw_only=True)
class DeletePartnerAssetAccessBodyAccessesItem(ExtensibleRequest):
    """`DeletePartnerAssetAccessBodyAccessesItem` of the API."""

    asset_id: str
    partner_id: str
    partner_type: DeletePartnerAssetAccessBodyAccessesItemPartnerType | Unset = structs.field(
        default=DeletePartnerAssetAccessBodyAccessesItemPartnerType.INTERNAL,
        converter=_to_partner_type,
    )


class DeletePartnerAssetAccessBodyAccessesItemDict(RequestDict):
    """Fields of `DeletePartnerAssetAccessBodyAccessesItem`, as a dict or as keyword arguments."""

    asset_id: str
    partner_id: str
    partner_type: NotRequired[DeletePartnerAssetAccessBodyAccessesItemPartnerType | str | Unset]


rules.bind(
    DeletePartnerAssetAccessBodyAccessesItem,
    {
        "asset_id": checks.text(max_length=25, pattern="^\\d+\\Z"),
        "partner_id": checks.text(max_length=25, pattern="^\\d+\\Z"),
        "partner_type": checks.choice(DeletePartnerAssetAccessBodyAccessesItemPartnerType),
    },
)

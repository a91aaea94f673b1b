from __future__ import annotations

from collections.abc import Iterable, Mapping

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .permissions import Permissions


def _to_asset_id_to_permissions(
    value: Mapping[str, Iterable[Permissions | str]],
) -> dict[str, list[Permissions]]:
    converted: dict[str, list[Permissions]] = coerce.mapping(
        value, lambda item: coerce.items(item, lambda item: coerce.choice(item, Permissions))
    )
    return converted


@define(kw_only=True)
class CreateAssetAccessRequestBodyAssetRequestsItem(ExtensibleRequest):
    """`CreateAssetAccessRequestBodyAssetRequestsItem` of the API."""

    asset_id_to_permissions: dict[str, list[Permissions]] = structs.field(
        converter=_to_asset_id_to_permissions
    )
    partner_id: str


class CreateAssetAccessRequestBodyAssetRequestsItemDict(RequestDict):
    """Fields of `CreateAssetAccessRequestBodyAssetRequestsItem`, as a dict or as keyword arguments."""

    asset_id_to_permissions: Mapping[str, Iterable[Permissions | str]]
    partner_id: str


rules.bind(
    CreateAssetAccessRequestBodyAssetRequestsItem,
    {
        "asset_id_to_permissions": checks.mapping(
            checks.items(checks.choice(Permissions), min_items=1, max_items=50), min_items=1
        ),
        "partner_id": checks.text(pattern="^\\d+\\Z"),
    },
)

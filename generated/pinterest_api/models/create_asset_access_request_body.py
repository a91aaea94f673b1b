from __future__ import annotations

from collections.abc import Iterable

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .create_asset_access_request_body_asset_requests_item import (
    CreateAssetAccessRequestBodyAssetRequestsItem,
    CreateAssetAccessRequestBodyAssetRequestsItemDict,
)


def _to_asset_requests(
    value: Iterable[
        CreateAssetAccessRequestBodyAssetRequestsItem
        | CreateAssetAccessRequestBodyAssetRequestsItemDict
    ],
) -> list[CreateAssetAccessRequestBodyAssetRequestsItem]:
    converted: list[CreateAssetAccessRequestBodyAssetRequestsItem] = coerce.items(
        value, lambda item: coerce.model(item, CreateAssetAccessRequestBodyAssetRequestsItem)
    )
    return converted


@define(kw_only=True)
class CreateAssetAccessRequestBody(ExtensibleRequest):
    """`CreateAssetAccessRequestBody` of the API."""

    asset_requests: list[CreateAssetAccessRequestBodyAssetRequestsItem] = structs.field(
        converter=_to_asset_requests
    )


class CreateAssetAccessRequestBodyDict(RequestDict):
    """Fields of `CreateAssetAccessRequestBody`, as a dict or as keyword arguments."""

    asset_requests: Iterable[
        CreateAssetAccessRequestBodyAssetRequestsItem
        | CreateAssetAccessRequestBodyAssetRequestsItemDict
    ]


rules.bind(
    CreateAssetAccessRequestBody,
    {
        "asset_requests": checks.items(
            checks.model(CreateAssetAccessRequestBodyAssetRequestsItem), min_items=1, max_items=100
        ),
    },
)

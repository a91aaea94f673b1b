from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .ad_group_update_request import AdGroupUpdateRequest, AdGroupUpdateRequestDict
from .ad_update_request import AdUpdateRequest, AdUpdateRequestDict
from .bulk_upsert_request_update_label_bulk_update_request import (
    BulkUpsertRequestUpdateLabelBulkUpdateRequest,
    BulkUpsertRequestUpdateLabelBulkUpdateRequestDict,
)
from .campaign_update_request import CampaignUpdateRequest, CampaignUpdateRequestDict
from .catalogs_product_groups_update_body import (
    CatalogsProductGroupsUpdateBody,
    CatalogsProductGroupsUpdateBodyDict,
)
from .keyword_update import KeywordUpdate, KeywordUpdateDict
from .product_group_promotion_update_request import (
    ProductGroupPromotionUpdateRequest,
    ProductGroupPromotionUpdateRequestDict,
)


def _to_ad_groups(
    value: Iterable[AdGroupUpdateRequest | AdGroupUpdateRequestDict] | Unset,
) -> list[AdGroupUpdateRequest] | Unset:
    converted: list[AdGroupUpdateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, AdGroupUpdateRequest)
    )
    return converted


def _to_ads(
    value: Iterable[AdUpdateRequest | AdUpdateRequestDict] | Unset,
) -> list[AdUpdateRequest] | Unset:
    converted: list[AdUpdateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, AdUpdateRequest)
    )
    return converted


def _to_campaigns(
    value: Iterable[CampaignUpdateRequest | CampaignUpdateRequestDict] | Unset,
) -> list[CampaignUpdateRequest] | Unset:
    converted: list[CampaignUpdateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, CampaignUpdateRequest)
    )
    return converted


def _to_catalog_product_groups(
    value: Iterable[CatalogsProductGroupsUpdateBody | CatalogsProductGroupsUpdateBodyDict] | Unset,
) -> list[CatalogsProductGroupsUpdateBody] | Unset:
    converted: list[CatalogsProductGroupsUpdateBody] | Unset = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsProductGroupsUpdateBody)
    )
    return converted


def _to_keywords(
    value: Iterable[KeywordUpdate | KeywordUpdateDict] | Unset,
) -> list[KeywordUpdate] | Unset:
    converted: list[KeywordUpdate] | Unset = coerce.items(
        value, lambda item: coerce.model(item, KeywordUpdate)
    )
    return converted


def _to_labels(
    value: Iterable[
        BulkUpsertRequestUpdateLabelBulkUpdateRequest
        | BulkUpsertRequestUpdateLabelBulkUpdateRequestDict
    ]
    | Unset,
) -> list[BulkUpsertRequestUpdateLabelBulkUpdateRequest] | Unset:
    converted: list[BulkUpsertRequestUpdateLabelBulkUpdateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, BulkUpsertRequestUpdateLabelBulkUpdateRequest)
    )
    return converted


def _to_product_groups(
    value: Iterable[ProductGroupPromotionUpdateRequest | ProductGroupPromotionUpdateRequestDict]
    | Unset,
) -> list[ProductGroupPromotionUpdateRequest] | Unset:
    converted: list[ProductGroupPromotionUpdateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, ProductGroupPromotionUpdateRequest)
    )
    return converted


@define(kw_only=True)
class BulkUpsertRequestUpdate(ExtensibleRequest):
    """`BulkUpsertRequestUpdate` of the API."""

    ad_groups: list[AdGroupUpdateRequest] | Unset = structs.field(
        default=UNSET, converter=_to_ad_groups
    )
    ads: list[AdUpdateRequest] | Unset = structs.field(default=UNSET, converter=_to_ads)
    campaigns: list[CampaignUpdateRequest] | Unset = structs.field(
        default=UNSET, converter=_to_campaigns
    )
    catalog_product_groups: list[CatalogsProductGroupsUpdateBody] | Unset = structs.field(
        default=UNSET, converter=_to_catalog_product_groups
    )
    keywords: list[KeywordUpdate] | Unset = structs.field(default=UNSET, converter=_to_keywords)
    labels: list[BulkUpsertRequestUpdateLabelBulkUpdateRequest] | Unset = structs.field(
        default=UNSET, converter=_to_labels
    )
    product_groups: list[ProductGroupPromotionUpdateRequest] | Unset = structs.field(
        default=UNSET, converter=_to_product_groups
    )


class BulkUpsertRequestUpdateDict(RequestDict):
    """Fields of `BulkUpsertRequestUpdate`, as a dict or as keyword arguments."""

    ad_groups: NotRequired[Iterable[AdGroupUpdateRequest | AdGroupUpdateRequestDict] | Unset]
    ads: NotRequired[Iterable[AdUpdateRequest | AdUpdateRequestDict] | Unset]
    campaigns: NotRequired[Iterable[CampaignUpdateRequest | CampaignUpdateRequestDict] | Unset]
    catalog_product_groups: NotRequired[
        Iterable[CatalogsProductGroupsUpdateBody | CatalogsProductGroupsUpdateBodyDict] | Unset
    ]
    keywords: NotRequired[Iterable[KeywordUpdate | KeywordUpdateDict] | Unset]
    labels: NotRequired[
        Iterable[
            BulkUpsertRequestUpdateLabelBulkUpdateRequest
            | BulkUpsertRequestUpdateLabelBulkUpdateRequestDict
        ]
        | Unset
    ]
    product_groups: NotRequired[
        Iterable[ProductGroupPromotionUpdateRequest | ProductGroupPromotionUpdateRequestDict]
        | Unset
    ]


rules.bind(
    BulkUpsertRequestUpdate,
    {
        "ad_groups": checks.items(checks.model(AdGroupUpdateRequest)),
        "ads": checks.items(checks.model(AdUpdateRequest)),
        "campaigns": checks.items(checks.model(CampaignUpdateRequest)),
        "catalog_product_groups": checks.items(checks.variant(CatalogsProductGroupsUpdateBody)),
        "keywords": checks.items(checks.model(KeywordUpdate)),
        "labels": checks.items(checks.model(BulkUpsertRequestUpdateLabelBulkUpdateRequest)),
        "product_groups": checks.items(checks.model(ProductGroupPromotionUpdateRequest)),
    },
)

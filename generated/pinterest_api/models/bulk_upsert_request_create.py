from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .ad_create_request import AdCreateRequest, AdCreateRequestDict
from .ad_group_create_request import AdGroupCreateRequest, AdGroupCreateRequestDict
from .campaign_create_request import CampaignCreateRequest, CampaignCreateRequestDict
from .catalogs_product_groups_create_body import (
    CatalogsProductGroupsCreateBody,
    CatalogsProductGroupsCreateBodyDict,
)
from .keywords_request import KeywordsRequest, KeywordsRequestDict
from .label_create_request import LabelCreateRequest, LabelCreateRequestDict
from .product_group_promotion_create_request import (
    ProductGroupPromotionCreateRequest,
    ProductGroupPromotionCreateRequestDict,
)


def _to_ad_groups(
    value: Iterable[AdGroupCreateRequest | AdGroupCreateRequestDict] | Unset,
) -> list[AdGroupCreateRequest] | Unset:
    converted: list[AdGroupCreateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, AdGroupCreateRequest)
    )
    return converted


def _to_ads(
    value: Iterable[AdCreateRequest | AdCreateRequestDict] | Unset,
) -> list[AdCreateRequest] | Unset:
    converted: list[AdCreateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, AdCreateRequest)
    )
    return converted


def _to_campaigns(
    value: Iterable[CampaignCreateRequest | CampaignCreateRequestDict] | Unset,
) -> list[CampaignCreateRequest] | Unset:
    converted: list[CampaignCreateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, CampaignCreateRequest)
    )
    return converted


def _to_catalog_product_groups(
    value: Iterable[CatalogsProductGroupsCreateBody | CatalogsProductGroupsCreateBodyDict] | Unset,
) -> list[CatalogsProductGroupsCreateBody] | Unset:
    converted: list[CatalogsProductGroupsCreateBody] | Unset = coerce.items(
        value, lambda item: coerce.variant(item, CatalogsProductGroupsCreateBody)
    )
    return converted


def _to_keywords(
    value: Iterable[KeywordsRequest | KeywordsRequestDict] | Unset,
) -> list[KeywordsRequest] | Unset:
    converted: list[KeywordsRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, KeywordsRequest)
    )
    return converted


def _to_labels(
    value: Iterable[LabelCreateRequest | LabelCreateRequestDict] | Unset,
) -> list[LabelCreateRequest] | Unset:
    converted: list[LabelCreateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, LabelCreateRequest)
    )
    return converted


def _to_product_groups(
    value: Iterable[ProductGroupPromotionCreateRequest | ProductGroupPromotionCreateRequestDict]
    | Unset,
) -> list[ProductGroupPromotionCreateRequest] | Unset:
    converted: list[ProductGroupPromotionCreateRequest] | Unset = coerce.items(
        value, lambda item: coerce.model(item, ProductGroupPromotionCreateRequest)
    )
    return converted


@define(kw_only=True)
class BulkUpsertRequestCreate(ExtensibleRequest):
    """`BulkUpsertRequestCreate` of the API."""

    ad_groups: list[AdGroupCreateRequest] | Unset = structs.field(
        default=UNSET, converter=_to_ad_groups
    )
    ads: list[AdCreateRequest] | Unset = structs.field(default=UNSET, converter=_to_ads)
    campaigns: list[CampaignCreateRequest] | Unset = structs.field(
        default=UNSET, converter=_to_campaigns
    )
    catalog_product_groups: list[CatalogsProductGroupsCreateBody] | Unset = structs.field(
        default=UNSET, converter=_to_catalog_product_groups
    )
    keywords: list[KeywordsRequest] | Unset = structs.field(default=UNSET, converter=_to_keywords)
    labels: list[LabelCreateRequest] | Unset = structs.field(default=UNSET, converter=_to_labels)
    product_groups: list[ProductGroupPromotionCreateRequest] | Unset = structs.field(
        default=UNSET, converter=_to_product_groups
    )


class BulkUpsertRequestCreateDict(RequestDict):
    """Fields of `BulkUpsertRequestCreate`, as a dict or as keyword arguments."""

    ad_groups: NotRequired[Iterable[AdGroupCreateRequest | AdGroupCreateRequestDict] | Unset]
    ads: NotRequired[Iterable[AdCreateRequest | AdCreateRequestDict] | Unset]
    campaigns: NotRequired[Iterable[CampaignCreateRequest | CampaignCreateRequestDict] | Unset]
    catalog_product_groups: NotRequired[
        Iterable[CatalogsProductGroupsCreateBody | CatalogsProductGroupsCreateBodyDict] | Unset
    ]
    keywords: NotRequired[Iterable[KeywordsRequest | KeywordsRequestDict] | Unset]
    labels: NotRequired[Iterable[LabelCreateRequest | LabelCreateRequestDict] | Unset]
    product_groups: NotRequired[
        Iterable[ProductGroupPromotionCreateRequest | ProductGroupPromotionCreateRequestDict]
        | Unset
    ]


rules.bind(
    BulkUpsertRequestCreate,
    {
        "ad_groups": checks.items(checks.model(AdGroupCreateRequest)),
        "ads": checks.items(checks.model(AdCreateRequest)),
        "campaigns": checks.items(checks.model(CampaignCreateRequest)),
        "catalog_product_groups": checks.items(checks.variant(CatalogsProductGroupsCreateBody)),
        "keywords": checks.items(checks.model(KeywordsRequest)),
        "labels": checks.items(checks.model(LabelCreateRequest)),
        "product_groups": checks.items(checks.model(ProductGroupPromotionCreateRequest)),
    },
)

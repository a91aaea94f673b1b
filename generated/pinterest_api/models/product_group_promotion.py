from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .creative_type import CreativeType
from .entity_status import EntityStatus
from .grid_click_type import GridClickType
from .product_group_promotion_collections_header_type import (
    ProductGroupPromotionCollectionsHeaderType,
)
from .product_group_promotion_customizable_cta_type import ProductGroupPromotionCustomizableCtaType
from .product_group_promotion_preferred_media_type import ProductGroupPromotionPreferredMediaType


def _to_bid_in_micro_currency(value: int | None | Unset) -> int | None | Unset:
    converted: int | None | Unset = coerce.integer(value)
    return converted


def _to_collections_header_type(
    value: ProductGroupPromotionCollectionsHeaderType | str | None | Unset,
) -> ProductGroupPromotionCollectionsHeaderType | None | Unset:
    converted: ProductGroupPromotionCollectionsHeaderType | None | Unset = coerce.choice(
        value, ProductGroupPromotionCollectionsHeaderType
    )
    return converted


def _to_creative_type(value: CreativeType | str | Unset) -> CreativeType | Unset:
    converted: CreativeType | Unset = coerce.choice(value, CreativeType)
    return converted


def _to_customizable_cta_type(
    value: ProductGroupPromotionCustomizableCtaType | str | None | Unset,
) -> ProductGroupPromotionCustomizableCtaType | None | Unset:
    converted: ProductGroupPromotionCustomizableCtaType | None | Unset = coerce.choice(
        value, ProductGroupPromotionCustomizableCtaType
    )
    return converted


def _to_grid_click_type(value: GridClickType | str | None | Unset) -> GridClickType | None | Unset:
    converted: GridClickType | None | Unset = coerce.choice(value, GridClickType)
    return converted


def _to_preferred_media_type(
    value: ProductGroupPromotionPreferredMediaType | str | None | Unset,
) -> ProductGroupPromotionPreferredMediaType | None | Unset:
    converted: ProductGroupPromotionPreferredMediaType | None | Unset = coerce.choice(
        value, ProductGroupPromotionPreferredMediaType
    )
    return converted


def _to_status(value: EntityStatus | str | Unset) -> EntityStatus | Unset:
    converted: EntityStatus | Unset = coerce.choice(value, EntityStatus)
    return converted


@define(kw_only=True)
class ProductGroupPromotion(ExtensibleRequest):
    """`ProductGroupPromotion` of the API."""

    ad_group_id: str | Unset = UNSET
    bid_in_micro_currency: int | None | Unset = structs.field(
        default=UNSET, converter=_to_bid_in_micro_currency
    )
    catalog_product_group_id: str | None | Unset = UNSET
    catalog_product_group_name: str | None | Unset = UNSET
    collections_header_type: ProductGroupPromotionCollectionsHeaderType | None | Unset = (
        structs.field(default=UNSET, converter=_to_collections_header_type)
    )
    collections_hero_destination_url: str | None | Unset = UNSET
    collections_hero_pin_id: str | None | Unset = UNSET
    creative_type: CreativeType | Unset = structs.field(default=UNSET, converter=_to_creative_type)
    customizable_cta_type: ProductGroupPromotionCustomizableCtaType | None | Unset = structs.field(
        default=UNSET, converter=_to_customizable_cta_type
    )
    definition: str | None | Unset = UNSET
    grid_click_type: GridClickType | None | Unset = structs.field(
        default=UNSET, converter=_to_grid_click_type
    )
    id: str | Unset = UNSET
    included: bool | None | Unset = UNSET
    is_generate_background: bool | None | Unset = UNSET
    is_mdl: bool | None | Unset = UNSET
    parent_id: str | None | Unset = UNSET
    preferred_media_type: ProductGroupPromotionPreferredMediaType | None | Unset = structs.field(
        default=UNSET, converter=_to_preferred_media_type
    )
    relative_definition: str | None | Unset = UNSET
    selected_image_tag: str | None | Unset = UNSET
    selected_video_tag: str | None | Unset = UNSET
    slideshow_collections_description: str | None | Unset = UNSET
    slideshow_collections_title: str | None | Unset = UNSET
    status: EntityStatus | Unset = structs.field(default=UNSET, converter=_to_status)
    tracking_url: str | None | Unset = UNSET


class ProductGroupPromotionDict(RequestDict):
    """Fields of `ProductGroupPromotion`, as a dict or as keyword arguments."""

    ad_group_id: NotRequired[str | Unset]
    bid_in_micro_currency: NotRequired[int | None | Unset]
    catalog_product_group_id: NotRequired[str | None | Unset]
    catalog_product_group_name: NotRequired[str | None | Unset]
    collections_header_type: NotRequired[
        ProductGroupPromotionCollectionsHeaderType | str | None | Unset
    ]
    collections_hero_destination_url: NotRequired[str | None | Unset]
    collections_hero_pin_id: NotRequired[str | None | Unset]
    creative_type: NotRequired[CreativeType | str | Unset]
    customizable_cta_type: NotRequired[
        ProductGroupPromotionCustomizableCtaType | str | None | Unset
    ]
    definition: NotRequired[str | None | Unset]
    grid_click_type: NotRequired[GridClickType | str | None | Unset]
    id: NotRequired[str | Unset]
    included: NotRequired[bool | None | Unset]
    is_generate_background: NotRequired[bool | None | Unset]
    is_mdl: NotRequired[bool | None | Unset]
    parent_id: NotRequired[str | None | Unset]
    preferred_media_type: NotRequired[ProductGroupPromotionPreferredMediaType | str | None | Unset]
    relative_definition: NotRequired[str | None | Unset]
    selected_image_tag: NotRequired[str | None | Unset]
    selected_video_tag: NotRequired[str | None | Unset]
    slideshow_collections_description: NotRequired[str | None | Unset]
    slideshow_collections_title: NotRequired[str | None | Unset]
    status: NotRequired[EntityStatus | str | Unset]
    tracking_url: NotRequired[str | None | Unset]


rules.bind(
    ProductGroupPromotion,
    {
        "ad_group_id": checks.text(pattern="^(AG)?\\d+\\Z"),
        "bid_in_micro_currency": checks.nullable(checks.integer()),
        "catalog_product_group_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "catalog_product_group_name": checks.nullable(checks.text()),
        "collections_header_type": checks.nullable(
            checks.choice(ProductGroupPromotionCollectionsHeaderType)
        ),
        "collections_hero_destination_url": checks.nullable(checks.text()),
        "collections_hero_pin_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "creative_type": checks.choice(CreativeType),
        "customizable_cta_type": checks.nullable(
            checks.choice(ProductGroupPromotionCustomizableCtaType)
        ),
        "definition": checks.nullable(checks.text()),
        "grid_click_type": checks.nullable(checks.choice(GridClickType)),
        "id": checks.text(pattern="^\\d+\\Z"),
        "included": checks.nullable(checks.boolean),
        "is_generate_background": checks.nullable(checks.boolean),
        "is_mdl": checks.nullable(checks.boolean),
        "parent_id": checks.nullable(checks.text(pattern="^\\d+\\Z")),
        "preferred_media_type": checks.nullable(
            checks.choice(ProductGroupPromotionPreferredMediaType)
        ),
        "relative_definition": checks.nullable(checks.text()),
        "selected_image_tag": checks.nullable(checks.text()),
        "selected_video_tag": checks.nullable(checks.text()),
        "slideshow_collections_description": checks.nullable(checks.text()),
        "slideshow_collections_title": checks.nullable(checks.text()),
        "status": checks.choice(EntityStatus),
        "tracking_url": checks.nullable(checks.text()),
    },
)

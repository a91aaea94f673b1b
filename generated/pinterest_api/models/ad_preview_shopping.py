from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .ad_preview_shopping_creative_type import AdPreviewShoppingCreativeType
from .ad_preview_shopping_customizable_cta_type import AdPreviewShoppingCustomizableCtaType
from .ad_preview_shopping_preferred_media_type import AdPreviewShoppingPreferredMediaType


def _to_creative_type(value: AdPreviewShoppingCreativeType | str) -> AdPreviewShoppingCreativeType:
    converted: AdPreviewShoppingCreativeType = coerce.choice(value, AdPreviewShoppingCreativeType)
    return converted


def _to_customizable_cta_type(
    value: AdPreviewShoppingCustomizableCtaType | str | None | Unset,
) -> AdPreviewShoppingCustomizableCtaType | None | Unset:
    converted: AdPreviewShoppingCustomizableCtaType | None | Unset = coerce.choice(
        value, AdPreviewShoppingCustomizableCtaType
    )
    return converted


def _to_preferred_media_type(
    value: AdPreviewShoppingPreferredMediaType | str | Unset,
) -> AdPreviewShoppingPreferredMediaType | Unset:
    converted: AdPreviewShoppingPreferredMediaType | Unset = coerce.choice(
        value, AdPreviewShoppingPreferredMediaType
    )
    return converted


@define(kw_only=True)
class AdPreviewShopping(ExtensibleRequest):
    """`AdPreviewShopping` of the API."""

    catalog_product_group_id: str
    creative_type: AdPreviewShoppingCreativeType = structs.field(converter=_to_creative_type)
    customizable_cta_type: AdPreviewShoppingCustomizableCtaType | None | Unset = structs.field(
        default=UNSET, converter=_to_customizable_cta_type
    )
    hero_image_title: str | Unset = UNSET
    hero_image_url: str | Unset = UNSET
    hero_pin_id: str | Unset = UNSET
    image_tag: str | Unset = UNSET
    item_id: str | Unset = UNSET
    preferred_media_type: AdPreviewShoppingPreferredMediaType | Unset = structs.field(
        default=UNSET, converter=_to_preferred_media_type
    )
    video_tag: str | Unset = UNSET


class AdPreviewShoppingDict(RequestDict):
    """Fields of `AdPreviewShopping`, as a dict or as keyword arguments."""

    catalog_product_group_id: str
    creative_type: AdPreviewShoppingCreativeType | str
    customizable_cta_type: NotRequired[AdPreviewShoppingCustomizableCtaType | str | None | Unset]
    hero_image_title: NotRequired[str | Unset]
    hero_image_url: NotRequired[str | Unset]
    hero_pin_id: NotRequired[str | Unset]
    image_tag: NotRequired[str | Unset]
    item_id: NotRequired[str | Unset]
    preferred_media_type: NotRequired[AdPreviewShoppingPreferredMediaType | str | Unset]
    video_tag: NotRequired[str | Unset]


rules.bind(
    AdPreviewShopping,
    {
        "catalog_product_group_id": checks.text(pattern="^\\d+\\Z"),
        "creative_type": checks.choice(AdPreviewShoppingCreativeType),
        "customizable_cta_type": checks.nullable(
            checks.choice(AdPreviewShoppingCustomizableCtaType)
        ),
        "hero_image_title": checks.text(),
        "hero_image_url": checks.text(),
        "hero_pin_id": checks.text(pattern="^\\d+\\Z"),
        "image_tag": checks.text(),
        "item_id": checks.text(),
        "preferred_media_type": checks.choice(AdPreviewShoppingPreferredMediaType),
        "video_tag": checks.text(),
    },
)

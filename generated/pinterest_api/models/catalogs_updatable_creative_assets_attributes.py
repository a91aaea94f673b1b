from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


@define(kw_only=True)
class CatalogsUpdatableCreativeAssetsAttributes(ExtensibleRequest):
    """`CatalogsUpdatableCreativeAssetsAttributes` of the API."""

    android_deep_link: str | None | Unset = UNSET
    custom_label_0: str | None | Unset = UNSET
    custom_label_1: str | None | Unset = UNSET
    custom_label_2: str | None | Unset = UNSET
    custom_label_3: str | None | Unset = UNSET
    custom_label_4: str | None | Unset = UNSET
    description: str | Unset = UNSET
    google_product_category: str | None | Unset = UNSET
    ios_deep_link: str | None | Unset = UNSET
    link: str | Unset = UNSET
    title: str | Unset = UNSET
    visibility: str | None | Unset = UNSET


class CatalogsUpdatableCreativeAssetsAttributesDict(RequestDict):
    """Fields of `CatalogsUpdatableCreativeAssetsAttributes`, as a dict or as keyword arguments."""

    android_deep_link: NotRequired[str | None | Unset]
    custom_label_0: NotRequired[str | None | Unset]
    custom_label_1: NotRequired[str | None | Unset]
    custom_label_2: NotRequired[str | None | Unset]
    custom_label_3: NotRequired[str | None | Unset]
    custom_label_4: NotRequired[str | None | Unset]
    description: NotRequired[str | Unset]
    google_product_category: NotRequired[str | None | Unset]
    ios_deep_link: NotRequired[str | None | Unset]
    link: NotRequired[str | Unset]
    title: NotRequired[str | Unset]
    visibility: NotRequired[str | None | Unset]


rules.bind(
    CatalogsUpdatableCreativeAssetsAttributes,
    {
        "android_deep_link": checks.nullable(checks.text()),
        "custom_label_0": checks.nullable(checks.text()),
        "custom_label_1": checks.nullable(checks.text()),
        "custom_label_2": checks.nullable(checks.text()),
        "custom_label_3": checks.nullable(checks.text()),
        "custom_label_4": checks.nullable(checks.text()),
        "description": checks.text(),
        "google_product_category": checks.nullable(checks.text()),
        "ios_deep_link": checks.nullable(checks.text()),
        "link": checks.text(),
        "title": checks.text(),
        "visibility": checks.nullable(checks.text()),
    },
)

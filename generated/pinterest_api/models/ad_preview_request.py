"""`AdPreviewRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .ad_preview_create_from_image import AdPreviewCreateFromImage
from .ad_preview_create_from_pin import AdPreviewCreateFromPin
from .ad_preview_shopping import AdPreviewShopping

if TYPE_CHECKING:
    from .ad_preview_create_from_image import AdPreviewCreateFromImageDict
    from .ad_preview_create_from_pin import AdPreviewCreateFromPinDict
    from .ad_preview_shopping import AdPreviewShoppingDict

    AdPreviewRequest: TypeAlias = (
        AdPreviewCreateFromImage | AdPreviewCreateFromPin | AdPreviewShopping | unions.Unknown
    )
    AdPreviewRequestDict: TypeAlias = (
        AdPreviewCreateFromImageDict | AdPreviewCreateFromPinDict | AdPreviewShoppingDict
    )
else:
    AdPreviewRequest = unions.one_of(
        AdPreviewCreateFromImage,
        AdPreviewCreateFromPin,
        AdPreviewShopping,
    )
    AdPreviewRequestDict = dict

"""`AdPreviewRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .ad_preview_create_from_image import AdPreviewCreateFromImage, AdPreviewCreateFromImageDict
    from .ad_preview_create_from_pin import AdPreviewCreateFromPin, AdPreviewCreateFromPinDict
    from .ad_preview_shopping import AdPreviewShopping, AdPreviewShoppingDict

    AdPreviewRequest: TypeAlias = (
        AdPreviewCreateFromImage | AdPreviewCreateFromPin | AdPreviewShopping | unions.Unknown
    )
    AdPreviewRequestDict: TypeAlias = (
        AdPreviewCreateFromImageDict | AdPreviewCreateFromPinDict | AdPreviewShoppingDict
    )
else:
    AdPreviewRequestDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "AdPreviewRequest":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .ad_preview_create_from_image import AdPreviewCreateFromImage
    from .ad_preview_create_from_pin import AdPreviewCreateFromPin
    from .ad_preview_shopping import AdPreviewShopping

    made = unions.one_of(
        AdPreviewCreateFromImage,
        AdPreviewCreateFromPin,
        AdPreviewShopping,
    )
    return globals().setdefault(name, made)

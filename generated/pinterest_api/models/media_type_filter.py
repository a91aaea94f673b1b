from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_media_types_criteria import (
    CatalogsProductGroupMultipleMediaTypesCriteria,
    CatalogsProductGroupMultipleMediaTypesCriteriaDict,
)


def _to_media_type(
    value: CatalogsProductGroupMultipleMediaTypesCriteria
    | CatalogsProductGroupMultipleMediaTypesCriteriaDict,
) -> CatalogsProductGroupMultipleMediaTypesCriteria:
    converted: CatalogsProductGroupMultipleMediaTypesCriteria = coerce.model(
        value, CatalogsProductGroupMultipleMediaTypesCriteria
    )
    return converted


@define(kw_only=True)
class MediaTypeFilter(ExtensibleRequest):
    """`MediaTypeFilter` of the API."""

    media_type: CatalogsProductGroupMultipleMediaTypesCriteria = structs.field(
        converter=_to_media_type
    )

    _WIRE_NAMES = {"media_type": "MEDIA_TYPE"}


class MediaTypeFilterDict(RequestDict):
    """Fields of `MediaTypeFilter`, as a dict or as keyword arguments."""

    media_type: (
        CatalogsProductGroupMultipleMediaTypesCriteria
        | CatalogsProductGroupMultipleMediaTypesCriteriaDict
    )


rules.bind(
    MediaTypeFilter,
    {
        "media_type": checks.model(CatalogsProductGroupMultipleMediaTypesCriteria),
    },
)

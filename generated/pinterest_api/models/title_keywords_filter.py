from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_product_group_multiple_string_criteria import (
    CatalogsProductGroupMultipleStringCriteria,
    CatalogsProductGroupMultipleStringCriteriaDict,
)


def _to_title_keywords(
    value: CatalogsProductGroupMultipleStringCriteria
    | CatalogsProductGroupMultipleStringCriteriaDict,
) -> CatalogsProductGroupMultipleStringCriteria:
    converted: CatalogsProductGroupMultipleStringCriteria = coerce.model(
        value, CatalogsProductGroupMultipleStringCriteria
    )
    return converted


@define(kw_only=True)
class TitleKeywordsFilter(ExtensibleRequest):
    """`TitleKeywordsFilter` of the API."""

    title_keywords: CatalogsProductGroupMultipleStringCriteria = structs.field(
        converter=_to_title_keywords
    )

    _WIRE_NAMES = {"title_keywords": "TITLE_KEYWORDS"}


class TitleKeywordsFilterDict(RequestDict):
    """Fields of `TitleKeywordsFilter`, as a dict or as keyword arguments."""

    title_keywords: (
        CatalogsProductGroupMultipleStringCriteria | CatalogsProductGroupMultipleStringCriteriaDict
    )


rules.bind(
    TitleKeywordsFilter,
    {
        "title_keywords": checks.model(CatalogsProductGroupMultipleStringCriteria),
    },
)

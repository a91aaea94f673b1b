from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_type import CatalogsType


def _to_catalog_type(value: CatalogsType | str) -> CatalogsType:
    converted: CatalogsType = coerce.choice(value, CatalogsType)
    return converted


@define(kw_only=True)
class CatalogsCreateRequest(ExtensibleRequest):
    """`CatalogsCreateRequest` of the API."""

    catalog_type: CatalogsType = structs.field(converter=_to_catalog_type)
    name: str


class CatalogsCreateRequestDict(RequestDict):
    """Fields of `CatalogsCreateRequest`, as a dict or as keyword arguments."""

    catalog_type: CatalogsType | str
    name: str


rules.bind(
    CatalogsCreateRequest,
    {
        "catalog_type": checks.choice(CatalogsType),
        "name": checks.text(),
    },
)

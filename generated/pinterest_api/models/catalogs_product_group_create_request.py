from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_product_group_filters_request import (
    CatalogsProductGroupFiltersRequest,
    CatalogsProductGroupFiltersRequestDict,
)

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping
    from typing import Any

    import typing_extensions


def _to_filters(
    value: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict,
) -> CatalogsProductGroupFiltersRequest:
    converted: CatalogsProductGroupFiltersRequest = coerce.variant(
        value, CatalogsProductGroupFiltersRequest
    )
    return converted


@define(kw_only=True, init=False)
class CatalogsProductGroupCreateRequest(ExtensibleRequest):
    """`CatalogsProductGroupCreateRequest` of the API.

    Attributes:
        is_featured: Deprecated.
    """

    description: str | None | Unset = UNSET
    feed_id: str
    filters: CatalogsProductGroupFiltersRequest = structs.field(converter=_to_filters)
    name: str

    # For type checkers, which report the use of deprecated fields. No field hides these full names.
    if TYPE_CHECKING:

        @builtins.property
        @typing_extensions.deprecated("The API has deprecated this field.", category=None)
        def is_featured(self) -> bool | Unset: ...
        @is_featured.setter
        @typing_extensions.deprecated("The API has deprecated this field.", category=None)
        def is_featured(self, value: bool | Unset) -> None: ...
        @typing_extensions.overload
        def __init__(
            self,
            *,
            description: str | None | Unset = ...,
            feed_id: str,
            filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict,
            name: str,
            extra: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
        @typing_extensions.overload
        @typing_extensions.deprecated("The API has deprecated some of these fields.", category=None)
        def __init__(
            self,
            *,
            description: str | None | Unset = ...,
            feed_id: str,
            filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict,
            is_featured: bool | Unset = ...,
            name: str,
            extra: Mapping[str, Any] | Unset = ...,
        ) -> None: ...
        def __init__(self, **fields: Any) -> None: ...
    else:
        is_featured: bool | Unset = False


class CatalogsProductGroupCreateRequestDict(RequestDict):
    """Fields of `CatalogsProductGroupCreateRequest`, as a dict or as keyword arguments."""

    description: NotRequired[str | None | Unset]
    feed_id: str
    filters: CatalogsProductGroupFiltersRequest | CatalogsProductGroupFiltersRequestDict
    is_featured: NotRequired[bool | Unset]
    name: str


rules.bind(
    CatalogsProductGroupCreateRequest,
    {
        "description": checks.nullable(checks.text()),
        "feed_id": checks.text(pattern="^\\d+\\Z"),
        "filters": checks.variant(CatalogsProductGroupFiltersRequest),
        "is_featured": checks.boolean,
        "name": checks.text(),
    },
)

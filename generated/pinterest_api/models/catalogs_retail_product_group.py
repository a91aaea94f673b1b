from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_product_group_filters import CatalogsProductGroupFilters
from .catalogs_product_group_status import CatalogsProductGroupStatus
from .catalogs_product_group_type import CatalogsProductGroupType

if TYPE_CHECKING:
    import builtins
    from typing import Any

    import typing_extensions


@define(kw_only=True, init=False)
class CatalogsRetailProductGroup(Extensible):
    """`CatalogsRetailProductGroup` of the API.

    Attributes:
        is_featured: Deprecated.
    """

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    catalog_id: str
    country: str | None = None
    created_at: int | None = None
    description: str | None = None
    feed_id: str | None
    filters: CatalogsProductGroupFilters
    id: str
    locale: str | None = None
    name: str | None = None
    status: CatalogsProductGroupStatus | None = None
    type: CatalogsProductGroupType
    updated_at: int | None = None

    # For type checkers, which report the use of deprecated fields. No field hides these full names.
    if TYPE_CHECKING:

        @builtins.property
        @typing_extensions.deprecated("The API has deprecated this field.", category=None)
        def is_featured(self) -> bool | None: ...
        @typing_extensions.overload
        def __init__(
            self,
            *,
            catalog_id: str,
            country: str | None = ...,
            created_at: int | None = ...,
            description: str | None = ...,
            feed_id: str | None,
            filters: CatalogsProductGroupFilters,
            id: str,
            locale: str | None = ...,
            name: str | None = ...,
            status: CatalogsProductGroupStatus | None = ...,
            type: CatalogsProductGroupType,
            updated_at: int | None = ...,
        ) -> None: ...
        @typing_extensions.overload
        @typing_extensions.deprecated("The API has deprecated some of these fields.", category=None)
        def __init__(
            self,
            *,
            catalog_id: str,
            country: str | None = ...,
            created_at: int | None = ...,
            description: str | None = ...,
            feed_id: str | None,
            filters: CatalogsProductGroupFilters,
            id: str,
            is_featured: bool | None = ...,
            locale: str | None = ...,
            name: str | None = ...,
            status: CatalogsProductGroupStatus | None = ...,
            type: CatalogsProductGroupType,
            updated_at: int | None = ...,
        ) -> None: ...
        def __init__(self, **fields: Any) -> None: ...
    else:
        is_featured: bool | None = None

    _TAG = ("catalog_type", "RETAIL")

"""`CatalogsProductGroupFiltersRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .all_of import AllOf
from .any_of import AnyOf

if TYPE_CHECKING:
    from .all_of import AllOfDict
    from .any_of import AnyOfDict

    CatalogsProductGroupFiltersRequest: TypeAlias = AnyOf | AllOf | unions.Unknown
    CatalogsProductGroupFiltersRequestDict: TypeAlias = AnyOfDict | AllOfDict
else:
    CatalogsProductGroupFiltersRequest = unions.one_of(
        AnyOf,
        AllOf,
    )
    CatalogsProductGroupFiltersRequestDict = dict

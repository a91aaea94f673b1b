"""`CatalogsProductGroupFiltersRequest` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .all_of import AllOf, AllOfDict
    from .any_of import AnyOf, AnyOfDict

    CatalogsProductGroupFiltersRequest: TypeAlias = AnyOf | AllOf | unions.Unknown
    CatalogsProductGroupFiltersRequestDict: TypeAlias = AnyOfDict | AllOfDict
else:
    CatalogsProductGroupFiltersRequestDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsProductGroupFiltersRequest":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .all_of import AllOf
    from .any_of import AnyOf

    made = unions.one_of(
        AnyOf,
        AllOf,
    )
    return globals().setdefault(name, made)

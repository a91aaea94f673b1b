"""`CatalogsHotelProductGroupFilterKeys` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .brand_filter import BrandFilter, BrandFilterDict
    from .country_filter import CountryFilter, CountryFilterDict
    from .custom_label_0_filter import CustomLabel0Filter, CustomLabel0FilterDict
    from .custom_label_1_filter import CustomLabel1Filter, CustomLabel1FilterDict
    from .custom_label_2_filter import CustomLabel2Filter, CustomLabel2FilterDict
    from .custom_label_3_filter import CustomLabel3Filter, CustomLabel3FilterDict
    from .custom_label_4_filter import CustomLabel4Filter, CustomLabel4FilterDict
    from .hotel_id_filter import HotelIdFilter, HotelIdFilterDict
    from .price_filter import PriceFilter, PriceFilterDict
    from .title_keywords_filter import TitleKeywordsFilter, TitleKeywordsFilterDict

    CatalogsHotelProductGroupFilterKeys: TypeAlias = (
        PriceFilter
        | HotelIdFilter
        | BrandFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | CountryFilter
        | TitleKeywordsFilter
        | unions.Unknown
    )
    CatalogsHotelProductGroupFilterKeysDict: TypeAlias = (
        PriceFilterDict
        | HotelIdFilterDict
        | BrandFilterDict
        | CustomLabel0FilterDict
        | CustomLabel1FilterDict
        | CustomLabel2FilterDict
        | CustomLabel3FilterDict
        | CustomLabel4FilterDict
        | CountryFilterDict
        | TitleKeywordsFilterDict
    )
else:
    CatalogsHotelProductGroupFilterKeysDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsHotelProductGroupFilterKeys":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .brand_filter import BrandFilter
    from .country_filter import CountryFilter
    from .custom_label_0_filter import CustomLabel0Filter
    from .custom_label_1_filter import CustomLabel1Filter
    from .custom_label_2_filter import CustomLabel2Filter
    from .custom_label_3_filter import CustomLabel3Filter
    from .custom_label_4_filter import CustomLabel4Filter
    from .hotel_id_filter import HotelIdFilter
    from .price_filter import PriceFilter
    from .title_keywords_filter import TitleKeywordsFilter

    made = unions.one_of(
        PriceFilter,
        HotelIdFilter,
        BrandFilter,
        CustomLabel0Filter,
        CustomLabel1Filter,
        CustomLabel2Filter,
        CustomLabel3Filter,
        CustomLabel4Filter,
        CountryFilter,
        TitleKeywordsFilter,
    )
    return globals().setdefault(name, made)

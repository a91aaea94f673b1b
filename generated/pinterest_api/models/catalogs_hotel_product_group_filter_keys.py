"""`CatalogsHotelProductGroupFilterKeys` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

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

if TYPE_CHECKING:
    from .brand_filter import BrandFilterDict
    from .country_filter import CountryFilterDict
    from .custom_label_0_filter import CustomLabel0FilterDict
    from .custom_label_1_filter import CustomLabel1FilterDict
    from .custom_label_2_filter import CustomLabel2FilterDict
    from .custom_label_3_filter import CustomLabel3FilterDict
    from .custom_label_4_filter import CustomLabel4FilterDict
    from .hotel_id_filter import HotelIdFilterDict
    from .price_filter import PriceFilterDict
    from .title_keywords_filter import TitleKeywordsFilterDict

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
    CatalogsHotelProductGroupFilterKeys = unions.one_of(
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
    CatalogsHotelProductGroupFilterKeysDict = dict

"""`CatalogsProductGroupFilterKeys` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .availability_filter import AvailabilityFilter, AvailabilityFilterDict
    from .brand_filter import BrandFilter, BrandFilterDict
    from .condition_filter import ConditionFilter, ConditionFilterDict
    from .currency_filter import CurrencyFilter, CurrencyFilterDict
    from .custom_label_0_filter import CustomLabel0Filter, CustomLabel0FilterDict
    from .custom_label_1_filter import CustomLabel1Filter, CustomLabel1FilterDict
    from .custom_label_2_filter import CustomLabel2Filter, CustomLabel2FilterDict
    from .custom_label_3_filter import CustomLabel3Filter, CustomLabel3FilterDict
    from .custom_label_4_filter import CustomLabel4Filter, CustomLabel4FilterDict
    from .custom_number_0_filter import CustomNumber0Filter, CustomNumber0FilterDict
    from .custom_number_1_filter import CustomNumber1Filter, CustomNumber1FilterDict
    from .custom_number_2_filter import CustomNumber2Filter, CustomNumber2FilterDict
    from .custom_number_3_filter import CustomNumber3Filter, CustomNumber3FilterDict
    from .custom_number_4_filter import CustomNumber4Filter, CustomNumber4FilterDict
    from .gender_filter import GenderFilter, GenderFilterDict
    from .google_product_category_0_filter import (
        GoogleProductCategory0Filter,
        GoogleProductCategory0FilterDict,
    )
    from .google_product_category_1_filter import (
        GoogleProductCategory1Filter,
        GoogleProductCategory1FilterDict,
    )
    from .google_product_category_2_filter import (
        GoogleProductCategory2Filter,
        GoogleProductCategory2FilterDict,
    )
    from .google_product_category_3_filter import (
        GoogleProductCategory3Filter,
        GoogleProductCategory3FilterDict,
    )
    from .google_product_category_4_filter import (
        GoogleProductCategory4Filter,
        GoogleProductCategory4FilterDict,
    )
    from .google_product_category_5_filter import (
        GoogleProductCategory5Filter,
        GoogleProductCategory5FilterDict,
    )
    from .google_product_category_6_filter import (
        GoogleProductCategory6Filter,
        GoogleProductCategory6FilterDict,
    )
    from .item_group_id_filter import ItemGroupIdFilter, ItemGroupIdFilterDict
    from .item_id_filter import ItemIdFilter, ItemIdFilterDict
    from .max_price_filter import MaxPriceFilter, MaxPriceFilterDict
    from .media_type_filter import MediaTypeFilter, MediaTypeFilterDict
    from .min_price_filter import MinPriceFilter, MinPriceFilterDict
    from .product_group_reference_filter import (
        ProductGroupReferenceFilter,
        ProductGroupReferenceFilterDict,
    )
    from .product_type_0_filter import ProductType0Filter, ProductType0FilterDict
    from .product_type_1_filter import ProductType1Filter, ProductType1FilterDict
    from .product_type_2_filter import ProductType2Filter, ProductType2FilterDict
    from .product_type_3_filter import ProductType3Filter, ProductType3FilterDict
    from .product_type_4_filter import ProductType4Filter, ProductType4FilterDict
    from .title_keywords_filter import TitleKeywordsFilter, TitleKeywordsFilterDict

    CatalogsProductGroupFilterKeys: TypeAlias = (
        MinPriceFilter
        | MaxPriceFilter
        | CurrencyFilter
        | ItemIdFilter
        | AvailabilityFilter
        | BrandFilter
        | ConditionFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | ItemGroupIdFilter
        | GenderFilter
        | MediaTypeFilter
        | ProductType4Filter
        | ProductType3Filter
        | ProductType2Filter
        | ProductType1Filter
        | ProductType0Filter
        | GoogleProductCategory6Filter
        | GoogleProductCategory5Filter
        | GoogleProductCategory4Filter
        | GoogleProductCategory3Filter
        | GoogleProductCategory2Filter
        | GoogleProductCategory1Filter
        | GoogleProductCategory0Filter
        | ProductGroupReferenceFilter
        | CustomNumber0Filter
        | CustomNumber1Filter
        | CustomNumber2Filter
        | CustomNumber3Filter
        | CustomNumber4Filter
        | TitleKeywordsFilter
        | unions.Unknown
    )
    CatalogsProductGroupFilterKeysDict: TypeAlias = (
        MinPriceFilterDict
        | MaxPriceFilterDict
        | CurrencyFilterDict
        | ItemIdFilterDict
        | AvailabilityFilterDict
        | BrandFilterDict
        | ConditionFilterDict
        | CustomLabel0FilterDict
        | CustomLabel1FilterDict
        | CustomLabel2FilterDict
        | CustomLabel3FilterDict
        | CustomLabel4FilterDict
        | ItemGroupIdFilterDict
        | GenderFilterDict
        | MediaTypeFilterDict
        | ProductType4FilterDict
        | ProductType3FilterDict
        | ProductType2FilterDict
        | ProductType1FilterDict
        | ProductType0FilterDict
        | GoogleProductCategory6FilterDict
        | GoogleProductCategory5FilterDict
        | GoogleProductCategory4FilterDict
        | GoogleProductCategory3FilterDict
        | GoogleProductCategory2FilterDict
        | GoogleProductCategory1FilterDict
        | GoogleProductCategory0FilterDict
        | ProductGroupReferenceFilterDict
        | CustomNumber0FilterDict
        | CustomNumber1FilterDict
        | CustomNumber2FilterDict
        | CustomNumber3FilterDict
        | CustomNumber4FilterDict
        | TitleKeywordsFilterDict
    )
else:
    CatalogsProductGroupFilterKeysDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsProductGroupFilterKeys":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .availability_filter import AvailabilityFilter
    from .brand_filter import BrandFilter
    from .condition_filter import ConditionFilter
    from .currency_filter import CurrencyFilter
    from .custom_label_0_filter import CustomLabel0Filter
    from .custom_label_1_filter import CustomLabel1Filter
    from .custom_label_2_filter import CustomLabel2Filter
    from .custom_label_3_filter import CustomLabel3Filter
    from .custom_label_4_filter import CustomLabel4Filter
    from .custom_number_0_filter import CustomNumber0Filter
    from .custom_number_1_filter import CustomNumber1Filter
    from .custom_number_2_filter import CustomNumber2Filter
    from .custom_number_3_filter import CustomNumber3Filter
    from .custom_number_4_filter import CustomNumber4Filter
    from .gender_filter import GenderFilter
    from .google_product_category_0_filter import GoogleProductCategory0Filter
    from .google_product_category_1_filter import GoogleProductCategory1Filter
    from .google_product_category_2_filter import GoogleProductCategory2Filter
    from .google_product_category_3_filter import GoogleProductCategory3Filter
    from .google_product_category_4_filter import GoogleProductCategory4Filter
    from .google_product_category_5_filter import GoogleProductCategory5Filter
    from .google_product_category_6_filter import GoogleProductCategory6Filter
    from .item_group_id_filter import ItemGroupIdFilter
    from .item_id_filter import ItemIdFilter
    from .max_price_filter import MaxPriceFilter
    from .media_type_filter import MediaTypeFilter
    from .min_price_filter import MinPriceFilter
    from .product_group_reference_filter import ProductGroupReferenceFilter
    from .product_type_0_filter import ProductType0Filter
    from .product_type_1_filter import ProductType1Filter
    from .product_type_2_filter import ProductType2Filter
    from .product_type_3_filter import ProductType3Filter
    from .product_type_4_filter import ProductType4Filter
    from .title_keywords_filter import TitleKeywordsFilter

    made = unions.one_of(
        MinPriceFilter,
        MaxPriceFilter,
        CurrencyFilter,
        ItemIdFilter,
        AvailabilityFilter,
        BrandFilter,
        ConditionFilter,
        CustomLabel0Filter,
        CustomLabel1Filter,
        CustomLabel2Filter,
        CustomLabel3Filter,
        CustomLabel4Filter,
        ItemGroupIdFilter,
        GenderFilter,
        MediaTypeFilter,
        ProductType4Filter,
        ProductType3Filter,
        ProductType2Filter,
        ProductType1Filter,
        ProductType0Filter,
        GoogleProductCategory6Filter,
        GoogleProductCategory5Filter,
        GoogleProductCategory4Filter,
        GoogleProductCategory3Filter,
        GoogleProductCategory2Filter,
        GoogleProductCategory1Filter,
        GoogleProductCategory0Filter,
        ProductGroupReferenceFilter,
        CustomNumber0Filter,
        CustomNumber1Filter,
        CustomNumber2Filter,
        CustomNumber3Filter,
        CustomNumber4Filter,
        TitleKeywordsFilter,
    )
    return globals().setdefault(name, made)

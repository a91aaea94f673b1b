"""`CatalogsCreativeAssetsProductGroupFilterKeys` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .creative_assets_id_filter import CreativeAssetsIdFilter, CreativeAssetsIdFilterDict
    from .custom_label_0_filter import CustomLabel0Filter, CustomLabel0FilterDict
    from .custom_label_1_filter import CustomLabel1Filter, CustomLabel1FilterDict
    from .custom_label_2_filter import CustomLabel2Filter, CustomLabel2FilterDict
    from .custom_label_3_filter import CustomLabel3Filter, CustomLabel3FilterDict
    from .custom_label_4_filter import CustomLabel4Filter, CustomLabel4FilterDict
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
    from .media_type_filter import MediaTypeFilter, MediaTypeFilterDict
    from .title_keywords_filter import TitleKeywordsFilter, TitleKeywordsFilterDict

    CatalogsCreativeAssetsProductGroupFilterKeys: TypeAlias = (
        CreativeAssetsIdFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | GoogleProductCategory6Filter
        | GoogleProductCategory5Filter
        | GoogleProductCategory4Filter
        | GoogleProductCategory3Filter
        | GoogleProductCategory2Filter
        | GoogleProductCategory1Filter
        | GoogleProductCategory0Filter
        | MediaTypeFilter
        | TitleKeywordsFilter
        | unions.Unknown
    )
    CatalogsCreativeAssetsProductGroupFilterKeysDict: TypeAlias = (
        CreativeAssetsIdFilterDict
        | CustomLabel0FilterDict
        | CustomLabel1FilterDict
        | CustomLabel2FilterDict
        | CustomLabel3FilterDict
        | CustomLabel4FilterDict
        | GoogleProductCategory6FilterDict
        | GoogleProductCategory5FilterDict
        | GoogleProductCategory4FilterDict
        | GoogleProductCategory3FilterDict
        | GoogleProductCategory2FilterDict
        | GoogleProductCategory1FilterDict
        | GoogleProductCategory0FilterDict
        | MediaTypeFilterDict
        | TitleKeywordsFilterDict
    )
else:
    CatalogsCreativeAssetsProductGroupFilterKeysDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsCreativeAssetsProductGroupFilterKeys":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .creative_assets_id_filter import CreativeAssetsIdFilter
    from .custom_label_0_filter import CustomLabel0Filter
    from .custom_label_1_filter import CustomLabel1Filter
    from .custom_label_2_filter import CustomLabel2Filter
    from .custom_label_3_filter import CustomLabel3Filter
    from .custom_label_4_filter import CustomLabel4Filter
    from .google_product_category_0_filter import GoogleProductCategory0Filter
    from .google_product_category_1_filter import GoogleProductCategory1Filter
    from .google_product_category_2_filter import GoogleProductCategory2Filter
    from .google_product_category_3_filter import GoogleProductCategory3Filter
    from .google_product_category_4_filter import GoogleProductCategory4Filter
    from .google_product_category_5_filter import GoogleProductCategory5Filter
    from .google_product_category_6_filter import GoogleProductCategory6Filter
    from .media_type_filter import MediaTypeFilter
    from .title_keywords_filter import TitleKeywordsFilter

    made = unions.one_of(
        CreativeAssetsIdFilter,
        CustomLabel0Filter,
        CustomLabel1Filter,
        CustomLabel2Filter,
        CustomLabel3Filter,
        CustomLabel4Filter,
        GoogleProductCategory6Filter,
        GoogleProductCategory5Filter,
        GoogleProductCategory4Filter,
        GoogleProductCategory3Filter,
        GoogleProductCategory2Filter,
        GoogleProductCategory1Filter,
        GoogleProductCategory0Filter,
        MediaTypeFilter,
        TitleKeywordsFilter,
    )
    return globals().setdefault(name, made)

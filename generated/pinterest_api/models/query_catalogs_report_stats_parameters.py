"""`QueryCatalogsReportStatsParameters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_hotel_report_stats_parameters import (
        CatalogsHotelReportStatsParameters,
        CatalogsHotelReportStatsParametersDict,
    )
    from .catalogs_retail_report_stats_parameters import (
        CatalogsRetailReportStatsParameters,
        CatalogsRetailReportStatsParametersDict,
    )

    QueryCatalogsReportStatsParameters: TypeAlias = (
        CatalogsRetailReportStatsParameters | CatalogsHotelReportStatsParameters | unions.Unknown
    )
    QueryCatalogsReportStatsParametersDict: TypeAlias = (
        CatalogsRetailReportStatsParametersDict | CatalogsHotelReportStatsParametersDict
    )
else:
    QueryCatalogsReportStatsParametersDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "QueryCatalogsReportStatsParameters":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_hotel_report_stats_parameters import CatalogsHotelReportStatsParameters
    from .catalogs_retail_report_stats_parameters import CatalogsRetailReportStatsParameters

    made = unions.tagged(
        CatalogsRetailReportStatsParameters,
        CatalogsHotelReportStatsParameters,
    )
    return globals().setdefault(name, made)

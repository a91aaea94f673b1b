"""`QueryCatalogsReportStatsParameters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_hotel_report_stats_parameters import CatalogsHotelReportStatsParameters
from .catalogs_retail_report_stats_parameters import CatalogsRetailReportStatsParameters

if TYPE_CHECKING:
    from .catalogs_hotel_report_stats_parameters import CatalogsHotelReportStatsParametersDict
    from .catalogs_retail_report_stats_parameters import CatalogsRetailReportStatsParametersDict

    QueryCatalogsReportStatsParameters: TypeAlias = (
        CatalogsRetailReportStatsParameters | CatalogsHotelReportStatsParameters | unions.Unknown
    )
    QueryCatalogsReportStatsParametersDict: TypeAlias = (
        CatalogsRetailReportStatsParametersDict | CatalogsHotelReportStatsParametersDict
    )
else:
    QueryCatalogsReportStatsParameters = unions.tagged(
        CatalogsRetailReportStatsParameters,
        CatalogsHotelReportStatsParameters,
    )
    QueryCatalogsReportStatsParametersDict = dict

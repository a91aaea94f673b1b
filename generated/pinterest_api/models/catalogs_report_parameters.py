"""`CatalogsReportParameters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

from .catalogs_hotel_report_parameters import CatalogsHotelReportParameters
from .catalogs_retail_report_parameters import CatalogsRetailReportParameters

if TYPE_CHECKING:
    from .catalogs_hotel_report_parameters import CatalogsHotelReportParametersDict
    from .catalogs_retail_report_parameters import CatalogsRetailReportParametersDict

    CatalogsReportParameters: TypeAlias = (
        CatalogsRetailReportParameters | CatalogsHotelReportParameters | unions.Unknown
    )
    CatalogsReportParametersDict: TypeAlias = (
        CatalogsRetailReportParametersDict | CatalogsHotelReportParametersDict
    )
else:
    CatalogsReportParameters = unions.tagged(
        CatalogsRetailReportParameters,
        CatalogsHotelReportParameters,
    )
    CatalogsReportParametersDict = dict

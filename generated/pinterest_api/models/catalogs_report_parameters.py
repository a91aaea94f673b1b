"""`CatalogsReportParameters` of the API, one of several models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from pinbridge.runtime import unions

if TYPE_CHECKING:
    from .catalogs_hotel_report_parameters import (
        CatalogsHotelReportParameters,
        CatalogsHotelReportParametersDict,
    )
    from .catalogs_retail_report_parameters import (
        CatalogsRetailReportParameters,
        CatalogsRetailReportParametersDict,
    )

    CatalogsReportParameters: TypeAlias = (
        CatalogsRetailReportParameters | CatalogsHotelReportParameters | unions.Unknown
    )
    CatalogsReportParametersDict: TypeAlias = (
        CatalogsRetailReportParametersDict | CatalogsHotelReportParametersDict
    )
else:
    CatalogsReportParametersDict = dict


def __getattr__(name: str) -> object:
    # Made when it is first asked for, as the models may refer to it in turn.
    if name != "CatalogsReportParameters":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .catalogs_hotel_report_parameters import CatalogsHotelReportParameters
    from .catalogs_retail_report_parameters import CatalogsRetailReportParameters

    made = unions.tagged(
        CatalogsRetailReportParameters,
        CatalogsHotelReportParameters,
    )
    return globals().setdefault(name, made)

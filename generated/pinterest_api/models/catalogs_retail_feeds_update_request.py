from __future__ import annotations

from typing import ClassVar, Literal, NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .catalogs_feed_credentials import CatalogsFeedCredentials, CatalogsFeedCredentialsDict
from .catalogs_feed_processing_schedule import (
    CatalogsFeedProcessingSchedule,
    CatalogsFeedProcessingScheduleDict,
)
from .catalogs_format import CatalogsFormat
from .catalogs_status import CatalogsStatus
from .nullable_currency import NullableCurrency
from .product_availability_type import ProductAvailabilityType


def _to_credentials(
    value: CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None | Unset,
) -> CatalogsFeedCredentials | None | Unset:
    converted: CatalogsFeedCredentials | None | Unset = coerce.model(value, CatalogsFeedCredentials)
    return converted


def _to_default_availability(
    value: ProductAvailabilityType | str | None | Unset,
) -> ProductAvailabilityType | None | Unset:
    converted: ProductAvailabilityType | None | Unset = coerce.choice(
        value, ProductAvailabilityType
    )
    return converted


def _to_default_currency(
    value: NullableCurrency | str | None | Unset,
) -> NullableCurrency | None | Unset:
    converted: NullableCurrency | None | Unset = coerce.choice(value, NullableCurrency)
    return converted


def _to_format(value: CatalogsFormat | str | Unset) -> CatalogsFormat | Unset:
    converted: CatalogsFormat | Unset = coerce.choice(value, CatalogsFormat)
    return converted


def _to_preferred_processing_schedule(
    value: CatalogsFeedProcessingSchedule | CatalogsFeedProcessingScheduleDict | None | Unset,
) -> CatalogsFeedProcessingSchedule | None | Unset:
    converted: CatalogsFeedProcessingSchedule | None | Unset = coerce.model(
        value, CatalogsFeedProcessingSchedule
    )
    return converted


def _to_status(value: CatalogsStatus | str | Unset) -> CatalogsStatus | Unset:
    converted: CatalogsStatus | Unset = coerce.choice(value, CatalogsStatus)
    return converted


@define(kw_only=True)
class CatalogsRetailFeedsUpdateRequest(ExtensibleRequest):
    """`CatalogsRetailFeedsUpdateRequest` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    credentials: CatalogsFeedCredentials | None | Unset = structs.field(
        default=UNSET, converter=_to_credentials
    )
    default_availability: ProductAvailabilityType | None | Unset = structs.field(
        default=UNSET, converter=_to_default_availability
    )
    default_currency: NullableCurrency | None | Unset = structs.field(
        default=UNSET, converter=_to_default_currency
    )
    format: CatalogsFormat | Unset = structs.field(default=UNSET, converter=_to_format)
    location: str | Unset = UNSET
    name: str | Unset = UNSET
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None | Unset = structs.field(
        default=UNSET, converter=_to_preferred_processing_schedule
    )
    status: CatalogsStatus | Unset = structs.field(default=UNSET, converter=_to_status)

    _TAG = ("catalog_type", "RETAIL")


class CatalogsRetailFeedsUpdateRequestDict(RequestDict):
    """Fields of `CatalogsRetailFeedsUpdateRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["RETAIL"]
    credentials: NotRequired[CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None | Unset]
    default_availability: NotRequired[ProductAvailabilityType | str | None | Unset]
    default_currency: NotRequired[NullableCurrency | str | None | Unset]
    format: NotRequired[CatalogsFormat | str | Unset]
    location: NotRequired[str | Unset]
    name: NotRequired[str | Unset]
    preferred_processing_schedule: NotRequired[
        CatalogsFeedProcessingSchedule | CatalogsFeedProcessingScheduleDict | None | Unset
    ]
    status: NotRequired[CatalogsStatus | str | Unset]


rules.bind(
    CatalogsRetailFeedsUpdateRequest,
    {
        "credentials": checks.nullable(checks.model(CatalogsFeedCredentials)),
        "default_availability": checks.nullable(checks.choice(ProductAvailabilityType)),
        "default_currency": checks.nullable(checks.choice(NullableCurrency)),
        "format": checks.choice(CatalogsFormat),
        "location": checks.text(pattern="^(http|https|ftp|sftp)://"),
        "name": checks.text(),
        "preferred_processing_schedule": checks.nullable(
            checks.model(CatalogsFeedProcessingSchedule)
        ),
        "status": checks.choice(CatalogsStatus),
    },
)

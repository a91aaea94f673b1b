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
from .catalogs_locale import CatalogsLocale
from .catalogs_status import CatalogsStatus
from .country import Country
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


def _to_default_country(value: Country | str) -> Country:
    converted: Country = coerce.choice(value, Country)
    return converted


def _to_default_currency(
    value: NullableCurrency | str | None | Unset,
) -> NullableCurrency | None | Unset:
    converted: NullableCurrency | None | Unset = coerce.choice(value, NullableCurrency)
    return converted


def _to_default_locale(value: CatalogsLocale | str) -> CatalogsLocale:
    converted: CatalogsLocale = coerce.any_text(value, CatalogsLocale)
    return converted


def _to_format(value: CatalogsFormat | str) -> CatalogsFormat:
    converted: CatalogsFormat = coerce.choice(value, CatalogsFormat)
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
class CatalogsRetailFeedsCreateRequest(ExtensibleRequest):
    """`CatalogsRetailFeedsCreateRequest` of the API."""

    catalog_type: ClassVar[Literal["RETAIL"]] = "RETAIL"
    """Says which of several models this one is."""
    catalog_id: str | Unset = UNSET
    credentials: CatalogsFeedCredentials | None | Unset = structs.field(
        default=UNSET, converter=_to_credentials
    )
    default_availability: ProductAvailabilityType | None | Unset = structs.field(
        default=UNSET, converter=_to_default_availability
    )
    default_country: Country = structs.field(converter=_to_default_country)
    default_currency: NullableCurrency | None | Unset = structs.field(
        default=UNSET, converter=_to_default_currency
    )
    default_locale: CatalogsLocale = structs.field(converter=_to_default_locale)
    format: CatalogsFormat = structs.field(converter=_to_format)
    location: str
    name: str
    preferred_processing_schedule: CatalogsFeedProcessingSchedule | None | Unset = structs.field(
        default=UNSET, converter=_to_preferred_processing_schedule
    )
    status: CatalogsStatus | Unset = structs.field(
        default=CatalogsStatus.ACTIVE, converter=_to_status
    )

    _TAG = ("catalog_type", "RETAIL")


class CatalogsRetailFeedsCreateRequestDict(RequestDict):
    """Fields of `CatalogsRetailFeedsCreateRequest`, as a dict or as keyword arguments."""

    catalog_type: Literal["RETAIL"]
    catalog_id: NotRequired[str | Unset]
    credentials: NotRequired[CatalogsFeedCredentials | CatalogsFeedCredentialsDict | None | Unset]
    default_availability: NotRequired[ProductAvailabilityType | str | None | Unset]
    default_country: Country | str
    default_currency: NotRequired[NullableCurrency | str | None | Unset]
    default_locale: CatalogsLocale | str
    format: CatalogsFormat | str
    location: str
    name: str
    preferred_processing_schedule: NotRequired[
        CatalogsFeedProcessingSchedule | CatalogsFeedProcessingScheduleDict | None | Unset
    ]
    status: NotRequired[CatalogsStatus | str | Unset]


rules.bind(
    CatalogsRetailFeedsCreateRequest,
    {
        "catalog_id": checks.text(pattern="^\\d+\\Z"),
        "credentials": checks.nullable(checks.model(CatalogsFeedCredentials)),
        "default_availability": checks.nullable(checks.choice(ProductAvailabilityType)),
        "default_country": checks.choice(Country),
        "default_currency": checks.nullable(checks.choice(NullableCurrency)),
        "default_locale": checks.choice(CatalogsLocale),
        "format": checks.choice(CatalogsFormat),
        "location": checks.text(pattern="^(http|https|ftp|sftp)://"),
        "name": checks.text(),
        "preferred_processing_schedule": checks.nullable(
            checks.model(CatalogsFeedProcessingSchedule)
        ),
        "status": checks.choice(CatalogsStatus),
    },
)

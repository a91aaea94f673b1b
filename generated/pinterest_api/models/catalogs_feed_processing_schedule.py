from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .catalogs_feed_processing_schedule_timezone import CatalogsFeedProcessingScheduleTimezone


def _to_timezone(
    value: CatalogsFeedProcessingScheduleTimezone | str | None,
) -> CatalogsFeedProcessingScheduleTimezone | None:
    converted: CatalogsFeedProcessingScheduleTimezone | None = coerce.choice(
        value, CatalogsFeedProcessingScheduleTimezone
    )
    return converted


@define(kw_only=True)
class CatalogsFeedProcessingSchedule(ExtensibleRequest):
    """`CatalogsFeedProcessingSchedule` of the API."""

    time: str
    timezone: CatalogsFeedProcessingScheduleTimezone | None = structs.field(converter=_to_timezone)


class CatalogsFeedProcessingScheduleDict(RequestDict):
    """Fields of `CatalogsFeedProcessingSchedule`, as a dict or as keyword arguments."""

    time: str
    timezone: CatalogsFeedProcessingScheduleTimezone | str | None


rules.bind(
    CatalogsFeedProcessingSchedule,
    {
        "time": checks.text(pattern="^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]\\Z"),
        "timezone": checks.nullable(checks.choice(CatalogsFeedProcessingScheduleTimezone)),
    },
)

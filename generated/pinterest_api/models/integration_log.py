from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .integration_log_client_error import IntegrationLogClientError, IntegrationLogClientErrorDict
from .integration_log_client_request import (
    IntegrationLogClientRequest,
    IntegrationLogClientRequestDict,
)
from .integration_log_event_type import IntegrationLogEventType
from .integration_log_log_level import IntegrationLogLogLevel


def _to_client_timestamp(value: int) -> int:
    converted: int = coerce.integer(value)
    return converted


def _to_error(
    value: IntegrationLogClientError | IntegrationLogClientErrorDict | Unset,
) -> IntegrationLogClientError | Unset:
    converted: IntegrationLogClientError | Unset = coerce.model(value, IntegrationLogClientError)
    return converted


def _to_event_type(value: IntegrationLogEventType | str) -> IntegrationLogEventType:
    converted: IntegrationLogEventType = coerce.choice(value, IntegrationLogEventType)
    return converted


def _to_log_level(value: IntegrationLogLogLevel | str) -> IntegrationLogLogLevel:
    converted: IntegrationLogLogLevel = coerce.choice(value, IntegrationLogLogLevel)
    return converted


def _to_request(
    value: IntegrationLogClientRequest | IntegrationLogClientRequestDict | Unset,
) -> IntegrationLogClientRequest | Unset:
    converted: IntegrationLogClientRequest | Unset = coerce.model(
        value, IntegrationLogClientRequest
    )
    return converted


@define(kw_only=True)
class IntegrationLog(ExtensibleRequest):
    """`IntegrationLog` of the API."""

    advertiser_id: str | None | Unset = UNSET
    app_version_number: str | Unset = UNSET
    client_timestamp: int = structs.field(converter=_to_client_timestamp)
    error: IntegrationLogClientError | Unset = structs.field(default=UNSET, converter=_to_error)
    event_type: IntegrationLogEventType = structs.field(converter=_to_event_type)
    external_business_id: str | None | Unset = UNSET
    feed_profile_id: str | None | Unset = UNSET
    log_level: IntegrationLogLogLevel = structs.field(converter=_to_log_level)
    merchant_id: str | None | Unset = UNSET
    message: str | Unset = UNSET
    platform_version_number: str | Unset = UNSET
    request: IntegrationLogClientRequest | Unset = structs.field(
        default=UNSET, converter=_to_request
    )
    tag_id: str | None | Unset = UNSET


class IntegrationLogDict(RequestDict):
    """Fields of `IntegrationLog`, as a dict or as keyword arguments."""

    advertiser_id: NotRequired[str | None | Unset]
    app_version_number: NotRequired[str | Unset]
    client_timestamp: int
    error: NotRequired[IntegrationLogClientError | IntegrationLogClientErrorDict | Unset]
    event_type: IntegrationLogEventType | str
    external_business_id: NotRequired[str | None | Unset]
    feed_profile_id: NotRequired[str | None | Unset]
    log_level: IntegrationLogLogLevel | str
    merchant_id: NotRequired[str | None | Unset]
    message: NotRequired[str | Unset]
    platform_version_number: NotRequired[str | Unset]
    request: NotRequired[IntegrationLogClientRequest | IntegrationLogClientRequestDict | Unset]
    tag_id: NotRequired[str | None | Unset]


rules.bind(
    IntegrationLog,
    {
        "advertiser_id": checks.nullable(checks.text(max_length=128)),
        "app_version_number": checks.text(max_length=20),
        "client_timestamp": checks.integer(),
        "error": checks.model(IntegrationLogClientError),
        "event_type": checks.choice(IntegrationLogEventType),
        "external_business_id": checks.nullable(checks.text(max_length=2048)),
        "feed_profile_id": checks.nullable(checks.text(max_length=128)),
        "log_level": checks.choice(IntegrationLogLogLevel),
        "merchant_id": checks.nullable(checks.text(max_length=128)),
        "message": checks.text(max_length=8192),
        "platform_version_number": checks.text(max_length=20),
        "request": checks.model(IntegrationLogClientRequest),
        "tag_id": checks.nullable(checks.text(max_length=128)),
    },
)

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .integration_log_client_request_method import IntegrationLogClientRequestMethod


def _to_method(value: IntegrationLogClientRequestMethod | str) -> IntegrationLogClientRequestMethod:
    converted: IntegrationLogClientRequestMethod = coerce.choice(
        value, IntegrationLogClientRequestMethod
    )
    return converted


def _to_request_headers(value: Mapping[str, str] | Unset) -> dict[str, str] | Unset:
    converted: dict[str, str] | Unset = coerce.mapping(value)
    return converted


def _to_response_headers(value: Mapping[str, str] | Unset) -> dict[str, str] | Unset:
    converted: dict[str, str] | Unset = coerce.mapping(value)
    return converted


def _to_response_status_code(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class IntegrationLogClientRequest(ExtensibleRequest):
    """`IntegrationLogClientRequest` of the API."""

    host: str
    method: IntegrationLogClientRequestMethod = structs.field(converter=_to_method)
    path: str
    request_headers: dict[str, str] | Unset = structs.field(
        default=UNSET, converter=_to_request_headers
    )
    response_headers: dict[str, str] | Unset = structs.field(
        default=UNSET, converter=_to_response_headers
    )
    response_status_code: int | Unset = structs.field(
        default=UNSET, converter=_to_response_status_code
    )


class IntegrationLogClientRequestDict(RequestDict):
    """Fields of `IntegrationLogClientRequest`, as a dict or as keyword arguments."""

    host: str
    method: IntegrationLogClientRequestMethod | str
    path: str
    request_headers: NotRequired[Mapping[str, str] | Unset]
    response_headers: NotRequired[Mapping[str, str] | Unset]
    response_status_code: NotRequired[int | Unset]


rules.bind(
    IntegrationLogClientRequest,
    {
        "host": checks.text(),
        "method": checks.choice(IntegrationLogClientRequestMethod),
        "path": checks.text(),
        "request_headers": checks.mapping(checks.text()),
        "response_headers": checks.mapping(checks.text()),
        "response_status_code": checks.integer(),
    },
)

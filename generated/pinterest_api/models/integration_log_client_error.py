from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_column_number(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_line_number(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


def _to_number(value: int | Unset) -> int | Unset:
    converted: int | Unset = coerce.integer(value)
    return converted


@define(kw_only=True)
class IntegrationLogClientError(ExtensibleRequest):
    """`IntegrationLogClientError` of the API."""

    cause: str | Unset = UNSET
    column_number: int | Unset = structs.field(default=UNSET, converter=_to_column_number)
    file_name: str | Unset = UNSET
    line_number: int | Unset = structs.field(default=UNSET, converter=_to_line_number)
    message: str | Unset = UNSET
    message_detail: str | Unset = UNSET
    name: str | Unset = UNSET
    number: int | Unset = structs.field(default=UNSET, converter=_to_number)
    stack_trace: str | Unset = UNSET


class IntegrationLogClientErrorDict(RequestDict):
    """Fields of `IntegrationLogClientError`, as a dict or as keyword arguments."""

    cause: NotRequired[str | Unset]
    column_number: NotRequired[int | Unset]
    file_name: NotRequired[str | Unset]
    line_number: NotRequired[int | Unset]
    message: NotRequired[str | Unset]
    message_detail: NotRequired[str | Unset]
    name: NotRequired[str | Unset]
    number: NotRequired[int | Unset]
    stack_trace: NotRequired[str | Unset]


rules.bind(
    IntegrationLogClientError,
    {
        "cause": checks.text(max_length=512),
        "column_number": checks.integer(),
        "file_name": checks.text(max_length=256),
        "line_number": checks.integer(),
        "message": checks.text(max_length=8192),
        "message_detail": checks.text(max_length=1024),
        "name": checks.text(max_length=256),
        "number": checks.integer(),
        "stack_trace": checks.text(),
    },
)

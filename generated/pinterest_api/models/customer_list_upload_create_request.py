from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .user_list_operation_type import UserListOperationType


def _to_operation(value: UserListOperationType | str) -> UserListOperationType:
    converted: UserListOperationType = coerce.choice(value, UserListOperationType)
    return converted


def _to_total_parts(value: int) -> int:
    converted: int = coerce.integer(value)
    return converted


@define(kw_only=True)
class CustomerListUploadCreateRequest(ExtensibleRequest):
    """`CustomerListUploadCreateRequest` of the API."""

    operation: UserListOperationType = structs.field(converter=_to_operation)
    total_parts: int = structs.field(converter=_to_total_parts)


class CustomerListUploadCreateRequestDict(RequestDict):
    """Fields of `CustomerListUploadCreateRequest`, as a dict or as keyword arguments."""

    operation: UserListOperationType | str
    total_parts: int


rules.bind(
    CustomerListUploadCreateRequest,
    {
        "operation": checks.choice(UserListOperationType),
        "total_parts": checks.integer(minimum=1, maximum=10),
    },
)

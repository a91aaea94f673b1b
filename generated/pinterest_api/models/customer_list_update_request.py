from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .user_list_operation_type import UserListOperationType


def _to_operation_type(value: UserListOperationType | str) -> UserListOperationType:
    converted: UserListOperationType = coerce.choice(value, UserListOperationType)
    return converted


@define(kw_only=True)
class CustomerListUpdateRequest(ExtensibleRequest):
    """`CustomerListUpdateRequest` of the API."""

    operation_type: UserListOperationType = structs.field(converter=_to_operation_type)
    records: str


class CustomerListUpdateRequestDict(RequestDict):
    """Fields of `CustomerListUpdateRequest`, as a dict or as keyword arguments."""

    operation_type: UserListOperationType | str
    records: str


rules.bind(
    CustomerListUpdateRequest,
    {
        "operation_type": checks.choice(UserListOperationType),
        "records": checks.text(),
    },
)

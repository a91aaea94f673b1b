from __future__ import annotations

from typing import TypedDict

import attrs

from pinbridge.runtime import checks, coerce, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define

from .user_list_operation_type import UserListOperationType


def _to_operation_type(value: UserListOperationType | str) -> UserListOperationType:
    converted: UserListOperationType = coerce.choice(value, UserListOperationType)
    return converted


@define(kw_only=True)
class CustomerListUpdateRequest(Constructible):
    """`CustomerListUpdateRequest` of the API."""

    operation_type: UserListOperationType = attrs.field(converter=_to_operation_type)
    records: str


class CustomerListUpdateRequestDict(TypedDict):
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

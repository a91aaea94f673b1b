from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .user_list_type import UserListType


def _to_list_type(value: UserListType | str | Unset) -> UserListType | Unset:
    converted: UserListType | Unset = coerce.choice(value, UserListType)
    return converted


@define(kw_only=True)
class CustomerListRequest(ExtensibleRequest):
    """`CustomerListRequest` of the API."""

    list_type: UserListType | Unset = structs.field(
        default=UserListType.EMAIL, converter=_to_list_type
    )
    name: str
    records: str


class CustomerListRequestDict(RequestDict):
    """Fields of `CustomerListRequest`, as a dict or as keyword arguments."""

    list_type: NotRequired[UserListType | str | Unset]
    name: str
    records: str


rules.bind(
    CustomerListRequest,
    {
        "list_type": checks.choice(UserListType),
        "name": checks.text(),
        "records": checks.text(),
    },
)

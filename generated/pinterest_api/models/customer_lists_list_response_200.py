from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .customer_list import CustomerList


@define(kw_only=True)
class CustomerListsListResponse200(Extensible):
    """`CustomerListsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[CustomerList]

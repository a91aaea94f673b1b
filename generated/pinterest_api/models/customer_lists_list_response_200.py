from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .customer_list import CustomerList


@define(kw_only=True)
class CustomerListsListResponse200(Decodable):
    """`CustomerListsListResponse200` of the API."""

    bookmark: str | None = None
    items: list[CustomerList]

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .user_business_role_binding import UserBusinessRoleBinding


@define(kw_only=True)
class GetBusinessEmployersResponse200(Extensible):
    """`GetBusinessEmployersResponse200` of the API."""

    bookmark: str | None = None
    items: list[UserBusinessRoleBinding]

from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset

from .business_role_check_mode import BusinessRoleCheckMode


def _to_partner_ids(value: Iterable[str]) -> list[str]:
    converted: list[str] = coerce.items(value)
    return converted


def _to_partner_type(
    value: BusinessRoleCheckMode | str | None | Unset,
) -> BusinessRoleCheckMode | None | Unset:
    converted: BusinessRoleCheckMode | None | Unset = coerce.choice(value, BusinessRoleCheckMode)
    return converted


@define(kw_only=True)
class DeletePartnersRequest(ExtensibleRequest):
    """`DeletePartnersRequest` of the API."""

    partner_ids: list[str] = structs.field(converter=_to_partner_ids)
    partner_type: BusinessRoleCheckMode | None | Unset = structs.field(
        default=UNSET, converter=_to_partner_type
    )


class DeletePartnersRequestDict(RequestDict):
    """Fields of `DeletePartnersRequest`, as a dict or as keyword arguments."""

    partner_ids: Iterable[str]
    partner_type: NotRequired[BusinessRoleCheckMode | str | None | Unset]


rules.bind(
    DeletePartnersRequest,
    {
        "partner_ids": checks.items(
            checks.text(max_length=22, pattern="^\\d+\\Z"), min_items=1, max_items=50
        ),
        "partner_type": checks.nullable(checks.choice(BusinessRoleCheckMode)),
    },
)

from __future__ import annotations

from decimal import Decimal
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset


def _to_md_frequency(value: float | Decimal | None | Unset) -> float | None | Unset:
    converted: float | None | Unset = coerce.number(value)
    return converted


@define(kw_only=True)
class ConversionTagCreate(ExtensibleRequest):
    """`ConversionTagCreate` of the API."""

    aem_db_enabled: bool | None | Unset = False
    aem_enabled: bool | None | Unset = False
    aem_external_id_enabled: bool | None | Unset = False
    aem_fnln_enabled: bool | None | Unset = False
    aem_ge_enabled: bool | None | Unset = False
    aem_loc_enabled: bool | None | Unset = False
    aem_ph_enabled: bool | None | Unset = False
    md_frequency: float | None | Unset = structs.field(default=1, converter=_to_md_frequency)
    name: str


class ConversionTagCreateDict(RequestDict):
    """Fields of `ConversionTagCreate`, as a dict or as keyword arguments."""

    aem_db_enabled: NotRequired[bool | None | Unset]
    aem_enabled: NotRequired[bool | None | Unset]
    aem_external_id_enabled: NotRequired[bool | None | Unset]
    aem_fnln_enabled: NotRequired[bool | None | Unset]
    aem_ge_enabled: NotRequired[bool | None | Unset]
    aem_loc_enabled: NotRequired[bool | None | Unset]
    aem_ph_enabled: NotRequired[bool | None | Unset]
    md_frequency: NotRequired[float | Decimal | None | Unset]
    name: str


rules.bind(
    ConversionTagCreate,
    {
        "aem_db_enabled": checks.nullable(checks.boolean),
        "aem_enabled": checks.nullable(checks.boolean),
        "aem_external_id_enabled": checks.nullable(checks.boolean),
        "aem_fnln_enabled": checks.nullable(checks.boolean),
        "aem_ge_enabled": checks.nullable(checks.boolean),
        "aem_loc_enabled": checks.nullable(checks.boolean),
        "aem_ph_enabled": checks.nullable(checks.boolean),
        "md_frequency": checks.nullable(checks.number()),
        "name": checks.text(),
    },
)

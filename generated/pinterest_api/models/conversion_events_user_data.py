from __future__ import annotations

from collections.abc import Iterable
from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import UNSET, RequestDict, Unset


def _to_country(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_ct(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_db(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_em(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_external_id(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_fn(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_ge(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_hashed_maids(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_ln(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_ph(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_st(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


def _to_zp(value: Iterable[str] | Unset) -> list[str] | Unset:
    converted: list[str] | Unset = coerce.items(value)
    return converted


@define(kw_only=True)
class ConversionEventsUserData(ExtensibleRequest):
    """`ConversionEventsUserData` of the API."""

    click_id: str | None | Unset = UNSET
    client_ip_address: str | Unset = UNSET
    client_user_agent: str | Unset = UNSET
    country: list[str] | Unset = structs.field(default=UNSET, converter=_to_country)
    ct: list[str] | Unset = structs.field(default=UNSET, converter=_to_ct)
    db: list[str] | Unset = structs.field(default=UNSET, converter=_to_db)
    em: list[str] | Unset = structs.field(default=UNSET, converter=_to_em)
    external_id: list[str] | Unset = structs.field(default=UNSET, converter=_to_external_id)
    fn: list[str] | Unset = structs.field(default=UNSET, converter=_to_fn)
    ge: list[str] | Unset = structs.field(default=UNSET, converter=_to_ge)
    hashed_maids: list[str] | Unset = structs.field(default=UNSET, converter=_to_hashed_maids)
    ln: list[str] | Unset = structs.field(default=UNSET, converter=_to_ln)
    partner_id: str | None | Unset = UNSET
    ph: list[str] | Unset = structs.field(default=UNSET, converter=_to_ph)
    st: list[str] | Unset = structs.field(default=UNSET, converter=_to_st)
    zp: list[str] | Unset = structs.field(default=UNSET, converter=_to_zp)


class ConversionEventsUserDataDict(RequestDict):
    """Fields of `ConversionEventsUserData`, as a dict or as keyword arguments."""

    click_id: NotRequired[str | None | Unset]
    client_ip_address: NotRequired[str | Unset]
    client_user_agent: NotRequired[str | Unset]
    country: NotRequired[Iterable[str] | Unset]
    ct: NotRequired[Iterable[str] | Unset]
    db: NotRequired[Iterable[str] | Unset]
    em: NotRequired[Iterable[str] | Unset]
    external_id: NotRequired[Iterable[str] | Unset]
    fn: NotRequired[Iterable[str] | Unset]
    ge: NotRequired[Iterable[str] | Unset]
    hashed_maids: NotRequired[Iterable[str] | Unset]
    ln: NotRequired[Iterable[str] | Unset]
    partner_id: NotRequired[str | None | Unset]
    ph: NotRequired[Iterable[str] | Unset]
    st: NotRequired[Iterable[str] | Unset]
    zp: NotRequired[Iterable[str] | Unset]


rules.bind(
    ConversionEventsUserData,
    {
        "click_id": checks.nullable(checks.text()),
        "client_ip_address": checks.text(),
        "client_user_agent": checks.text(),
        "country": checks.items(checks.text()),
        "ct": checks.items(checks.text()),
        "db": checks.items(checks.text()),
        "em": checks.items(checks.text()),
        "external_id": checks.items(checks.text()),
        "fn": checks.items(checks.text()),
        "ge": checks.items(checks.text()),
        "hashed_maids": checks.items(checks.text()),
        "ln": checks.items(checks.text()),
        "partner_id": checks.nullable(checks.text()),
        "ph": checks.items(checks.text()),
        "st": checks.items(checks.text()),
        "zp": checks.items(checks.text()),
    },
)

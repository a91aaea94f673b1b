from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ConversionEventsUserDataProperties(Extensible):
    """`ConversionEventsUserDataProperties` of the API."""

    click_id: str | None = None
    client_ip_address: str | None = None
    client_user_agent: str | None = None
    country: list[str] | None = None
    ct: list[str] | None = None
    db: list[str] | None = None
    em: list[str] | None = None
    external_id: list[str] | None = None
    fn: list[str] | None = None
    ge: list[str] | None = None
    hashed_maids: list[str] | None = None
    ln: list[str] | None = None
    partner_id: str | None = None
    ph: list[str] | None = None
    st: list[str] | None = None
    zp: list[str] | None = None

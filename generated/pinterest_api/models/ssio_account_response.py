from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .ssio_account_item import SSIOAccountItem
from .ssio_account_pmp_name import SSIOAccountPMPName


@define(kw_only=True)
class SSIOAccountResponse(Extensible):
    """`SSIOAccountResponse` of the API."""

    billto_infos: list[SSIOAccountItem] | None = None
    can_edit: bool | None = None
    currency: str | None = None
    eligible: bool | None = None
    error: str | None = None
    pmp_names: list[SSIOAccountPMPName] | None = None

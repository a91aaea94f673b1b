from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class ConversionTagConfigs(Extensible):
    """`ConversionTagConfigs` of the API."""

    aem_db_enabled: bool | None = False
    aem_enabled: bool | None = False
    aem_external_id_enabled: bool | None = False
    aem_fnln_enabled: bool | None = False
    aem_ge_enabled: bool | None = False
    aem_loc_enabled: bool | None = False
    aem_ph_enabled: bool | None = False
    md_frequency: float | None = 1
    no_code_capi_domains: list[str] | None = None

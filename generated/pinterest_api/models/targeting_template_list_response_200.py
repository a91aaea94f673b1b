from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .targeting_template_get_response_data import TargetingTemplateGetResponseData


@define(kw_only=True)
class TargetingTemplateListResponse200(Extensible):
    """`TargetingTemplateListResponse200` of the API."""

    bookmark: str | None = None
    items: list[TargetingTemplateGetResponseData]

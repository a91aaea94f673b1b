from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .template_response import TemplateResponse


@define(kw_only=True)
class TemplatesListResponse200(Extensible):
    """`TemplatesListResponse200` of the API."""

    bookmark: str | None = None
    items: list[TemplateResponse]

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience_definition import AudienceDefinition


@define(kw_only=True)
class AudienceDefinitionResponse(Extensible):
    """`AudienceDefinitionResponse` of the API."""

    items: list[AudienceDefinition] | None = None

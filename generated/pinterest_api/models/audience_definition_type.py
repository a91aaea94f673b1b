from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience_definition_type_scope import AudienceDefinitionTypeScope


@define(kw_only=True)
class AudienceDefinitionType(Extensible):
    """`AudienceDefinitionType` of the API."""

    scope: AudienceDefinitionTypeScope | None = None

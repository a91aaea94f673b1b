from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .audience_definition_scope_scope import AudienceDefinitionScopeScope


@define(kw_only=True)
class AudienceDefinitionScope(Extensible):
    """`AudienceDefinitionScope` of the API."""

    scope: AudienceDefinitionScopeScope | None = None

from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define


@define(kw_only=True)
class RelatedTermsRelatedTermsListItem(Extensible):
    """`RelatedTermsRelatedTermsListItem` of the API."""

    related_terms: list[str] | None = None
    term: str | None = None

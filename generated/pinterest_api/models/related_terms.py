from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .related_terms_related_terms_list_item import RelatedTermsRelatedTermsListItem


@define(kw_only=True)
class RelatedTerms(Extensible):
    """`RelatedTerms` of the API."""

    id: str | None = None
    related_term_count: int | None = None
    related_terms_list: list[RelatedTermsRelatedTermsListItem] | None = None

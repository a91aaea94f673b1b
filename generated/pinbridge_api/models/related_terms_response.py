from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .related_terms_item import RelatedTermsItem


@define(kw_only=True)
class RelatedTermsResponse(Decodable):
    """Related search terms, grouped by seed.

    Attributes:
        id: The first seed in the examples seen.
        related_term_count: Number of related terms over all groups.
        exact_match: True when only groups of the asked terms were kept.
    """

    id: str
    related_term_count: int
    related_terms_list: list[RelatedTermsItem]
    exact_match: bool = False

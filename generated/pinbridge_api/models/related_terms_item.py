from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define


@define(kw_only=True)
class RelatedTermsItem(Decodable):
    """Terms related to one seed.

    Attributes:
        term: The seed.
    """

    term: str
    related_terms: list[str]

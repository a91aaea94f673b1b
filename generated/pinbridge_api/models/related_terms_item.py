from __future__ import annotations

from ..codec import Decodable
from ..structs import define


@define(kw_only=True)
class RelatedTermsItem(Decodable):
    """Terms related to one seed.

    Attributes:
        term: The seed.
    """

    term: str
    related_terms: list[str]

from __future__ import annotations

import attrs

from ..codec import Decodable


@attrs.define(kw_only=True)
class RelatedTermsItem(Decodable):
    """Terms related to one seed.

    Attributes:
        term: The seed.
    """

    term: str
    related_terms: list[str]

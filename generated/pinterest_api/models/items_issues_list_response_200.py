from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .catalogs_item_validation_issues import CatalogsItemValidationIssues


@define(kw_only=True)
class ItemsIssuesListResponse200(Decodable):
    """`ItemsIssuesListResponse200` of the API."""

    bookmark: str | None = None
    items: list[CatalogsItemValidationIssues]

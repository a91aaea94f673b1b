from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_item_validation_issues import CatalogsItemValidationIssues


@define(kw_only=True)
class ItemsIssuesListResponse200(Extensible):
    """`ItemsIssuesListResponse200` of the API."""

    bookmark: str | None = None
    items: list[CatalogsItemValidationIssues]

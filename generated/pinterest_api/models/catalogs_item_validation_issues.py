from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .catalogs_item_validation_errors import CatalogsItemValidationErrors
from .catalogs_item_validation_warnings import CatalogsItemValidationWarnings


@define(kw_only=True)
class CatalogsItemValidationIssues(Extensible):
    """`CatalogsItemValidationIssues` of the API."""

    errors: CatalogsItemValidationErrors
    item_id: str | None
    item_number: int
    warnings: CatalogsItemValidationWarnings

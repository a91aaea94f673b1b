from __future__ import annotations

from pinbridge.runtime.codec import Extensible
from pinbridge.runtime.structs import define

from .nullable_catalogs_item_field_type import NullableCatalogsItemFieldType


@define(kw_only=True)
class CatalogsItemValidationDetails(Extensible):
    """`CatalogsItemValidationDetails` of the API."""

    attribute_name: NullableCatalogsItemFieldType | None
    provided_value: str | None

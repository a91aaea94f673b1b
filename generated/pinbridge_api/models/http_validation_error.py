from __future__ import annotations

import attrs

from ..codec import Decodable
from .validation_error_item import ValidationErrorItem


@attrs.define(kw_only=True)
class HTTPValidationError(Decodable):
    """Answer of the framework to input that it could not accept."""

    detail: list[ValidationErrorItem]

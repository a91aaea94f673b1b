from __future__ import annotations

from pinbridge.runtime.codec import Decodable
from pinbridge.runtime.structs import define

from .validation_error_item import ValidationErrorItem


@define(kw_only=True)
class HTTPValidationError(Decodable):
    """Answer of the framework to input that it could not accept."""

    detail: list[ValidationErrorItem]

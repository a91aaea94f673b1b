from __future__ import annotations

from typing import TypedDict

import attrs

from .. import checks
from ..codec import Constructible
from ..types import File


@attrs.define(kw_only=True, on_setattr=[attrs.setters.convert, checks.enforce_on_setattr])
class CsvImportUpload(Constructible):
    """Form with one CSV file.

    Attributes:
        file: UTF-8 text with commas and a header row.
    """

    file: File


class CsvImportUploadDict(TypedDict):
    """Fields of `CsvImportUpload`, as a dict or as keyword arguments."""

    file: File


checks.bind(
    CsvImportUpload,
    {
        "file": checks.file,
    },
)

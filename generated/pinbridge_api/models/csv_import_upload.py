from __future__ import annotations

from typing import TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import File


@define(kw_only=True)
class CsvImportUpload(Constructible):
    """Form with one CSV file.

    Attributes:
        file: UTF-8 text with commas and a header row.
    """

    file: File


class CsvImportUploadDict(TypedDict):
    """Fields of `CsvImportUpload`, as a dict or as keyword arguments."""

    file: File


rules.bind(
    CsvImportUpload,
    {
        "file": checks.file,
    },
)

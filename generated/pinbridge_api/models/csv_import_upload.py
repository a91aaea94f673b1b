from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import File, RequestDict


@define(kw_only=True)
class CsvImportUpload(Constructible):
    """Form with one CSV file.

    Attributes:
        file: UTF-8 text with commas and a header row.
    """

    file: File


class CsvImportUploadDict(RequestDict):
    """Fields of `CsvImportUpload`, as a dict or as keyword arguments."""

    file: File


rules.bind(
    CsvImportUpload,
    {
        "file": checks.file,
    },
)

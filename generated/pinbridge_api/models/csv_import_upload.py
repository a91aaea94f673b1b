from __future__ import annotations

from typing import TypedDict

from .. import checks
from ..codec import Constructible
from ..structs import define
from ..types import File


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


checks.bind(
    CsvImportUpload,
    {
        "file": checks.file,
    },
)

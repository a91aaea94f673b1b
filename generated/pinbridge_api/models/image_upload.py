from __future__ import annotations

from typing import TypedDict

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import File


@define(kw_only=True)
class ImageUpload(Constructible):
    """Form with one picture.

    Attributes:
        file: PNG, JPEG, GIF or WebP.
    """

    file: File


class ImageUploadDict(TypedDict):
    """Fields of `ImageUpload`, as a dict or as keyword arguments."""

    file: File


rules.bind(
    ImageUpload,
    {
        "file": checks.file,
    },
)

from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import File, RequestDict


@define(kw_only=True)
class ImageUpload(Constructible):
    """Form with one picture.

    Attributes:
        file: PNG, JPEG, GIF or WebP.
    """

    file: File


class ImageUploadDict(RequestDict):
    """Fields of `ImageUpload`, as a dict or as keyword arguments."""

    file: File


rules.bind(
    ImageUpload,
    {
        "file": checks.file,
    },
)

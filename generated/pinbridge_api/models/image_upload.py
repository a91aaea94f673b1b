from __future__ import annotations

from typing import TypedDict

import attrs

from .. import checks
from ..codec import Constructible
from ..types import File


@attrs.define(kw_only=True, on_setattr=[attrs.setters.convert, checks.enforce_on_setattr])
class ImageUpload(Constructible):
    """Form with one picture.

    Attributes:
        file: PNG, JPEG, GIF or WebP.
    """

    file: File


class ImageUploadDict(TypedDict):
    """Fields of `ImageUpload`, as a dict or as keyword arguments."""

    file: File


checks.bind(
    ImageUpload,
    {
        "file": checks.file,
    },
)

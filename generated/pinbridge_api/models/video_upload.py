from __future__ import annotations

from typing import TypedDict

import attrs

from .. import checks
from ..codec import Constructible
from ..types import File


@attrs.define(kw_only=True, on_setattr=[attrs.setters.convert, checks.enforce_on_setattr])
class VideoUpload(Constructible):
    """Form with one video.

    Attributes:
        file: Usually MP4.
    """

    file: File


class VideoUploadDict(TypedDict):
    """Fields of `VideoUpload`, as a dict or as keyword arguments."""

    file: File


checks.bind(
    VideoUpload,
    {
        "file": checks.file,
    },
)

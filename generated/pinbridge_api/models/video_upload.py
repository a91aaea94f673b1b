from __future__ import annotations

from pinbridge.runtime import checks, rules
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import File, RequestDict


@define(kw_only=True)
class VideoUpload(Constructible):
    """Form with one video.

    Attributes:
        file: Usually MP4.
    """

    file: File


class VideoUploadDict(RequestDict):
    """Fields of `VideoUpload`, as a dict or as keyword arguments."""

    file: File


rules.bind(
    VideoUpload,
    {
        "file": checks.file,
    },
)

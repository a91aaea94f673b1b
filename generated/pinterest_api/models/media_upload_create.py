from __future__ import annotations

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import ExtensibleRequest
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict

from .media_upload_type import MediaUploadType


def _to_media_type(value: MediaUploadType | str) -> MediaUploadType:
    converted: MediaUploadType = coerce.choice(value, MediaUploadType)
    return converted


@define(kw_only=True)
class MediaUploadCreate(ExtensibleRequest):
    """`MediaUploadCreate` of the API."""

    media_type: MediaUploadType = structs.field(converter=_to_media_type)


class MediaUploadCreateDict(RequestDict):
    """Fields of `MediaUploadCreate`, as a dict or as keyword arguments."""

    media_type: MediaUploadType | str


rules.bind(
    MediaUploadCreate,
    {
        "media_type": checks.choice(MediaUploadType),
    },
)

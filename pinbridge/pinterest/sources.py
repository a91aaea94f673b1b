"""Media of pins: URLs, files, and media uploaded before."""

from __future__ import annotations

import base64
import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit

import attrs

from pinbridge.errors import FieldProblem, InvalidFileError
from pinbridge.runtime.types import is_mapping
from pinbridge.uploads import Upload

from .inputs import wrong

PICTURE_TYPES: Final = ("image/jpeg", "image/png")
"""Content types of pictures that Pinterest accepts as files (`ContentType` of its description)."""
_MIN_PICTURES, _MAX_PICTURES = 2, 5
_VIDEO_SUFFIXES = (".mp4", ".mov", ".m4v")
_KINDS: Final[Mapping[str, str]] = {
    "image_base64": "image",
    "image_url": "image",
    "multiple_image_base64": "multiple_images",
    "multiple_image_urls": "multiple_images",
    "video_id": "video",
}
Kind = Literal["image", "video", "media"]
"""Required kind of media; `media` for a picture or a video."""
PLACEHOLDER_ID = "1"
"""Id for a video that is not uploaded yet, so that the other fields can be validated."""


@attrs.frozen(kw_only=True)
class Picture:
    """A picture in memory.

    Args:
        content_type: Its content type.
        data: Its bytes.
    """

    content_type: str
    data: bytes = attrs.field(repr=False)

    @property
    def encoded(self) -> dict[str, str]:
        """The fields of the picture in a request."""
        return {
            "content_type": self.content_type,
            "data": base64.b64encode(self.data).decode("ascii"),
        }


@attrs.frozen(kw_only=True)
class Media:
    """Media that is ready for a pin, except for the upload of a video.

    Args:
        source: The `media_source` of the pin.
        kind: `image`, `multiple_images` or `video`; None if it can be any.
        identity: Identifies the content.
        video: The video to upload, if any; see `with_id`.
        digest: Hash of the video, if it was read.
    """

    source: Any
    kind: str | None
    identity: str
    video: Upload | None = None
    digest: str | None = None

    def with_id(self, media_id: str) -> Media:
        """Return the media with the id of the uploaded video."""
        return attrs.evolve(self, source={**self.source, "media_id": media_id}, video=None)


def is_source(value: Any) -> bool:
    """Whether media is a `media_source`, as a model or dict."""
    return is_mapping(value) or getattr(value, "source_type", None) is not None


def is_several(value: Any) -> bool:
    """Whether media is a list of pictures."""
    return isinstance(value, Sequence) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )


def media_id_of(value: Any) -> str | None:
    """Return the id of media uploaded before: that of a `Media`, or digits that are not a file name."""
    found = getattr(value, "media_id", None)
    if isinstance(found, str) and not is_source(value):
        return found
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return None if Path(value).exists() else value
    return None


def given_source(value: Any) -> Media:
    """Return the media of a `media_source`."""
    fields: Mapping[str, Any] = value if is_mapping(value) else value.to_dict()
    text = json.dumps(fields, sort_keys=True, default=str)
    kind = _KINDS.get(str(fields.get("source_type")))
    return Media(source=value, kind=kind, identity=hashlib.sha256(text.encode()).hexdigest())


def of_url(url: str, kind: Kind = "media") -> Media:
    """Return the media of the URL of a picture.

    Args:
        url: The URL.
        kind: The required kind.

    Raises:
        InvalidInputError: A video is required, or it is the URL of a video, which Pinterest does not accept.
    """
    if kind == "video" or urlsplit(url).path.lower().endswith(_VIDEO_SUFFIXES):
        raise wrong(
            "media", "Pinterest accepts videos only as files: download it, and pass its path"
        )
    source = {"source_type": "image_url", "url": url}
    return Media(source=source, kind="image", identity=url)


def of_picture(picture: Picture) -> Media:
    """Return the media of a picture in memory."""
    digest = hashlib.sha256(picture.data).hexdigest()
    source = {"source_type": "image_base64", **picture.encoded}
    return Media(source=source, kind="image", identity=digest)


def of_several(pictures: Sequence[str | Picture]) -> Media:
    """Return the media of several pictures, all as URLs or all as files.

    Raises:
        InvalidInputError: There are too few or too many, or both URLs and files.
    """
    if not _MIN_PICTURES <= len(pictures) <= _MAX_PICTURES:
        limits = f"{_MIN_PICTURES} to {_MAX_PICTURES}"
        raise wrong("media", f"a pin can have {limits} pictures, not {len(pictures)}", "max_items")
    urls = [picture for picture in pictures if isinstance(picture, str)]
    if urls and len(urls) < len(pictures):
        raise wrong("media", "give all pictures as URLs or all as files, not some of each")
    if urls:
        items = [{"url": of_url(url).identity} for url in urls]
        source = {"source_type": "multiple_image_urls", "items": items}
        return Media(source=source, kind="multiple_images", identity=_joined(urls))
    files = [picture for picture in pictures if isinstance(picture, Picture)]
    source = {
        "source_type": "multiple_image_base64",
        "items": [picture.encoded for picture in files],
    }
    digests = [hashlib.sha256(picture.data).hexdigest() for picture in files]
    return Media(source=source, kind="multiple_images", identity=_joined(digests))


def of_video(
    media_id: str | None, cover: Mapping[str, Any], identity: str, video: Upload | None = None
) -> Media:
    """Return the media of a video.

    Args:
        media_id: Its id, or None if it is not uploaded yet.
        cover: Fields of the cover (`cover_fields`).
        identity: Identifies the content of the video.
        video: The video to upload.
    """
    source = {"source_type": "video_id", "media_id": media_id or PLACEHOLDER_ID, **cover}
    cover_digest = hashlib.sha256(json.dumps(cover, sort_keys=True).encode()).hexdigest()
    identity = _joined([identity, cover_digest])
    return Media(source=source, kind="video", identity=identity, video=video)


def cover_fields(cover: Any) -> dict[str, Any]:
    """Return the fields of a cover: a URL, a picture, or a position in the video in whole seconds.

    Raises:
        InvalidInputError: It is none of these, or the position is negative.
    """
    if isinstance(cover, Picture):
        return {f"cover_image_{name}": value for name, value in cover.encoded.items()}
    if isinstance(cover, str):
        return {"cover_image_url": cover}
    if isinstance(cover, bool) or not isinstance(cover, int | float) or not cover < math.inf:
        raise wrong("cover", "must be a URL, a picture or seconds into the video", "type")
    if cover < 0:
        raise wrong("cover", f"{cover} s into the video is before its start", "minimum")
    return {"cover_image_key_frame_time": int(cover)}


def check_picture(upload: Upload) -> None:
    """Check that Pinterest accepts a file as a picture.

    Raises:
        InvalidFileError: Pinterest does not accept its type.
    """
    type_ = upload.content_type
    if type_ not in PICTURE_TYPES:
        advice = "; for a video use pins.create_video" if type_.startswith("video/") else ""
        message = (
            f"{upload.file_name} is {type_}; Pinterest accepts JPEG and PNG as files, and other types"
            f" by URL{advice}"
        )
        raise InvalidFileError(message, [FieldProblem(("media",), message, "kind")])


def _joined(texts: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()

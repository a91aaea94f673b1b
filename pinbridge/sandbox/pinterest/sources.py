"""What becomes of the media source of a new pin."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox.pinterest.errors import bad_request
from pinbridge.sandbox.pinterest.render import images
from pinbridge.sandbox.pinterest.rows import User
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import State

_SIGNATURES = {"image/jpeg": b"\xff\xd8\xff", "image/png": b"\x89PNG\r\n\x1a\n"}
_COVERS = ("cover_image_url", "cover_image_data", "cover_image_key_frame_time")
_UNREACHABLE = "sandbox-fail"
"""In the query of a picture's address: it can't be fetched."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What a pin shows.

    Attributes:
        creative_type: kind of the pin.
        media: as responses show it.
        is_standard: whether it is a standard pin.
    """

    creative_type: str
    media: Json
    is_standard: bool = True


@dataclass(frozen=True, slots=True)
class _Context:
    state: State
    user: User
    source: Json
    link: str | None


def picture_of(state: State, user: User, source: Json, link: str | None) -> Picture:
    """Return what a pin of a media source shows.

    Args:
        state: what the service works on.
        user: who creates the pin.
        source: the media source, which the description allows.
        link: link of the pin.

    Raises:
        ApiError: 400 when the source can't be used.
    """
    return _KINDS[source["source_type"]](_Context(state, user, source, link))


def _fetched(url: str) -> Json:
    """Return the sizes of a picture on another host, which is never really fetched."""
    try:
        parts = urlsplit(url)
    except ValueError:
        raise _invalid_url() from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _invalid_url()
    if _UNREACHABLE in parts.query:
        raise bad_request("Sorry we could not fetch the image.")
    return images(url)


def _invalid_url() -> ApiError:
    return bad_request(
        "Whoops! It looks like you entered an invalid URL. Try creating a Pin again with a valid URL."
    )


def _decoded(item: Json, data: str = "data", content_type: str = "content_type") -> Json:
    """Return the sizes of a picture that was sent."""
    try:
        content = base64.b64decode(item[data], validate=True)
    except (binascii.Error, ValueError):
        raise bad_request(f"Invalid request: '{data}' is not base64") from None
    signature = _SIGNATURES.get(item.get(content_type, ""), b"")
    if not content.startswith(signature):
        raise bad_request(f"Invalid request: '{data}' is not {item[content_type]}")
    return images(hashlib.sha256(content).hexdigest())


def _one(context: _Context, sizes: Json) -> Picture:
    media = {"media_type": "image", "images": sizes}
    return Picture("REGULAR", media, context.source.get("is_standard", True))


def _several(context: _Context, sizes_of: Callable[[Json], Json]) -> Picture:
    items: list[Json] = context.source["items"]
    if context.source.get("index", 0) >= len(items):
        raise bad_request("Invalid request: 'index' is not the place of an item")
    shown = [
        {
            "item_type": "image",
            **{name: item.get(name) for name in ("title", "description", "link")},
            "images": sizes_of(item),
        }
        for item in items
    ]
    return Picture("CAROUSEL", {"media_type": "multiple_images", "items": shown})


def _video(context: _Context) -> Picture:
    source = context.source
    media = context.state.media.get(source["media_id"])
    if media is None or media.user_id != context.user.id:
        raise bad_request(f"Invalid request: media {source['media_id']} does not exist")
    if media.status != "succeeded":
        raise bad_request(f"Invalid request: media {media.id} is {media.status}, not succeeded")
    given = [name for name in _COVERS if name in source]
    if len(given) != 1:
        raise bad_request(f"Invalid request: a video needs one of {', '.join(_COVERS)}")
    if given[0] == "cover_image_url":
        sizes = _fetched(source["cover_image_url"])
    elif given[0] == "cover_image_data":
        sizes = _decoded(source, "cover_image_data", "cover_image_content_type")
    else:
        sizes = images(f"{media.id} at {source['cover_image_key_frame_time']}")
    shown: Json = {
        "media_type": "video",
        "cover_image_url": sizes["600x"]["url"],
        "images": sizes,
        "video_url": f"https://v1.pinimg.com/videos/{media.id}.mp4",
        "duration": 10.0,
        "width": 1080,
        "height": 1920,
    }
    return Picture("VIDEO", shown, source.get("is_standard", True))


def _linked(context: _Context) -> Picture:
    if not context.link:
        raise bad_request("Invalid request: a source of the kind pin_url needs 'link'")
    return _one(context, _fetched(context.link))


_KINDS: Mapping[str, Callable[[_Context], Picture]] = {
    "image_url": lambda context: _one(context, _fetched(context.source["url"])),
    "image_base64": lambda context: _one(context, _decoded(context.source)),
    "multiple_image_urls": lambda context: _several(context, lambda item: _fetched(item["url"])),
    "multiple_image_base64": lambda context: _several(context, _decoded),
    "video_id": _video,
    "pin_url": _linked,
}

"""Bring pictures into the shape that a pin should have, and take covers out of videos.

The same picture and settings give the same bytes, and what was made once is found again by content.
"""

from __future__ import annotations

import hashlib
import importlib.util
import io
import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

import attrs

from pinbridge._core.annotations import checked_arguments
from pinbridge._core.files import replace_file
from pinbridge.publishing.keys import hash_file
from pinbridge.publishing.media_files import VIDEOS
from pinbridge.publishing.rows import BadCell, PlanError, Row

if TYPE_CHECKING:
    from PIL import Image

How = Literal["crop", "pad", "blur"]
_RATIO = re.compile(r"(\d{1,4})\s*[:x/]\s*(\d{1,4})")
_MOST_PIXELS = 150_000_000
_NEARLY = 0.01
_ORIENTATION = 0x0112
_UPRIGHT = 1
_BEST_QUALITY = 92
_QUALITIES = (_BEST_QUALITY, 85, 75, 65)
_SMALLER = 0.8
_LEAST_SIDE = 200
_LEAST_BYTES = 32 * 1024
# Another number makes everything anew.
_VERSION = 1


class PictureError(PlanError):
    """A picture or video can't be read or changed."""


@checked_arguments
@attrs.frozen(kw_only=True)
class Fit:
    """The shape that pictures get.

    Args:
        ratio: Width and height, for example `(2, 3)`.
        how: `crop` cuts off what is too much, `pad` adds bars, `blur` adds bars of the picture itself, blurred.
        longest_side: Most pixels of a side; larger pictures are made smaller, never the other way.
        most_bytes: Largest file.
        color: Colour of bars and behind what is transparent, as `#RRGGBB`.

    Raises:
        PlanError: A value is out of range.
    """

    ratio: tuple[int, int] = (2, 3)
    how: How = "crop"
    longest_side: int = 2000
    most_bytes: int = 20 * 1024 * 1024
    color: str = "#FFFFFF"

    def __attrs_post_init__(self) -> None:
        if min(self.ratio) < 1:
            raise PlanError(f"the ratio {self.ratio} has a side without length")
        if self.how not in get_args(How):
            raise PlanError(f"pictures can be fitted by crop, pad or blur, not by {self.how!r}")
        if self.longest_side < _LEAST_SIDE or self.most_bytes < _LEAST_BYTES:
            raise PlanError("pictures need a longest side of 200 pixels and 32 KiB at least")
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", self.color):
            raise PlanError(f"{self.color!r} is not a colour; write six hex digits, as in #6E7874")

    @classmethod
    def parse(cls, ratio: str, how: How = "crop") -> Fit:
        """Read `2:3`.

        Raises:
            PlanError: It is not a ratio.
        """
        found = _RATIO.fullmatch(ratio.strip())
        if not found:
            raise PlanError(f"{ratio!r} is not a ratio; write width and height, as in 2:3")
        return cls(ratio=(int(found[1]), int(found[2])), how=how)


@checked_arguments
def prepare_rows(rows: Iterable[Row], cache: Path, fit: Fit | None = None) -> Iterator[Row]:
    """Fit the local pictures of rows, and make covers for local videos.

    Pictures and videos by address stay as they are.

    Args:
        rows: The rows.
        cache: Folder for what is made.
        fit: The shape that pictures get; None leaves them as they are.

    Yields:
        The rows, with the paths of what was made; what can't be made is added to their problems.
    """
    for row in rows:
        changed = row
        try:
            if isinstance(row.media, Path) and _is_video(row.media):
                if row.cover_seconds is not None and row.cover is None:
                    cover = video_cover(row.media, row.cover_seconds, cache)
                    changed = attrs.evolve(row, cover=cover, cover_seconds=None)
            elif fit is not None and isinstance(row.media, Path):
                changed = attrs.evolve(row, media=fit_picture(row.media, fit, cache))
        except PictureError as error:
            problem = BadCell(
                place=row.place_of("media"),
                message=str(error),
                remedy="export the file again, or leave it as it is",
                rule="media_damaged",
                value=str(row.media),
            )
            changed = attrs.evolve(row, problems=(*row.problems, problem))
        yield changed


def fit_picture(path: Path, fit: Fit, cache: Path) -> Path:
    """Bring a picture into shape: upright, in sRGB, without metadata, as JPEG.

    Args:
        path: The picture.
        fit: The shape.
        cache: Folder for what is made.

    Returns:
        The new file, or the picture itself where it has the shape already or is animated.

    Raises:
        PictureError: It can't be read, or Pillow is missing.
    """
    target = cache / f"{_digest_of(path)}-{_mark_of(fit)}.jpg"
    same = target.with_suffix(".same")
    if target.exists():
        return target
    if same.exists():
        return path
    try:
        with _opened(path) as picture:
            is_right = getattr(picture, "is_animated", False) or _is_in_shape(picture, path, fit)
            shaped = None if is_right else _shaped(_in_srgb(_upright(picture), fit.color), fit)
    except PictureError:
        raise
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise PictureError(f"can't read the picture {path.name}: {error}") from error
    if shaped is None:
        cache.mkdir(parents=True, exist_ok=True)
        same.touch()
        return path
    replace_file(target, _as_jpeg(shaped, fit.most_bytes))
    return target


def video_cover(path: Path, seconds: float, cache: Path) -> Path:
    """Take the picture that a video shows at a moment, as JPEG.

    Args:
        path: The video.
        seconds: The moment.
        cache: Folder for what is made.

    Raises:
        PictureError: The video can't be read or is shorter, or PyAV or Pillow is missing.
    """
    target = cache / f"{_digest_of(path)}-{_VERSION}-at-{seconds:g}.jpg"
    if target.exists():
        return target
    try:
        import av
        from av.error import FFmpegError
    except ImportError:
        raise PictureError("covers from videos need PyAV; install pinbridge[video]") from None
    _pillow()
    try:
        # An open file and a fixed format: names of files and playlists in them lead nowhere else.
        with path.open("rb") as file, av.open(file, "r", format="mov") as container:
            stream = container.streams.video[0]
            if stream.time_base is not None:
                container.seek(int(seconds / stream.time_base), stream=stream)
            for frame in container.decode(stream):
                if frame.pts is not None and frame.time + _NEARLY >= seconds:
                    replace_file(target, _encoded(_shown(frame), _BEST_QUALITY))
                    return target
    except (FFmpegError, OSError, IndexError, ValueError) as error:
        raise PictureError(f"can't read the video {path.name}: {error}") from error
    raise PictureError(f"the video {path.name} has no picture at {seconds:g} s")


def _shown(frame: Any) -> Image.Image:
    """Return a frame as players show it: videos of phones are stored lying on their side."""
    turned: Image.Image = frame.to_image().rotate(frame.rotation, expand=True)
    return turned.convert("RGB")


def _is_video(path: Path) -> bool:
    return path.suffix.lower() in VIDEOS


def _pillow() -> None:
    if importlib.util.find_spec("PIL") is None:
        raise PictureError("changing pictures needs Pillow; install pinbridge[images]")


def _opened(path: Path) -> Image.Image:
    _pillow()
    from PIL import Image, UnidentifiedImageError

    try:
        picture = Image.open(path, formats=("JPEG", "PNG", "GIF", "WEBP"))
    except UnidentifiedImageError:
        raise PictureError(f"{path.name} is not a JPEG, PNG, GIF or WebP") from None
    except Image.DecompressionBombError as error:
        raise PictureError(f"can't read the picture {path.name}: {error}") from error
    if picture.width * picture.height > _MOST_PIXELS:
        picture.close()
        raise PictureError(f"{path.name} has more than {_MOST_PIXELS // 1_000_000} million pixels")
    return picture


def _is_in_shape(picture: Image.Image, path: Path, fit: Fit) -> bool:
    width, height = picture.size
    wanted = fit.ratio[0] / fit.ratio[1]
    return (
        abs(width / height / wanted - 1) <= _NEARLY
        and max(width, height) <= fit.longest_side
        and path.stat().st_size <= fit.most_bytes
        and picture.getexif().get(_ORIENTATION, _UPRIGHT) == _UPRIGHT
        and "icc_profile" not in picture.info
        and picture.mode in ("RGB", "L")
    )


def _upright(picture: Image.Image) -> Image.Image:
    from PIL import ImageOps

    picture.load()
    return ImageOps.exif_transpose(picture)


def _in_srgb(picture: Image.Image, color: str) -> Image.Image:
    """Convert to sRGB by the picture's own profile, and put a colour behind what is transparent."""
    from PIL import Image, ImageCms

    # Its types leave open what a profile is.
    colors: Any = ImageCms
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "RGBA", "CMYK", "L"):
        mode = "RGBA" if picture.mode == "RGBA" else "RGB"
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            changed = ImageCms.profileToProfile(
                picture, source, colors.createProfile("sRGB"), outputMode=mode
            )
            picture = changed or picture
        except (ImageCms.PyCMSError, OSError):
            # A profile that is broken or of another kind of picture says nothing about these colours.
            pass
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        behind = Image.new("RGBA", picture.size, color)
        return Image.alpha_composite(behind, picture).convert("RGB")
    return picture.convert("RGB")


def _shaped(picture: Image.Image, fit: Fit) -> Image.Image:
    from PIL import Image, ImageFilter, ImageOps

    width, height = picture.size
    ratio = fit.ratio[0] / fit.ratio[1]
    choose = min if fit.how == "crop" else max
    box_width = choose(width, height * ratio)
    scale = min(1.0, fit.longest_side / max(box_width, box_width / ratio))
    size = max(1, round(box_width * scale)), max(1, round(box_width / ratio * scale))
    method = Image.Resampling.LANCZOS
    if fit.how == "crop":
        return ImageOps.fit(picture, size, method)
    if fit.how == "pad":
        return ImageOps.pad(picture, size, method, fit.color)
    behind = ImageOps.fit(picture, size, method).filter(ImageFilter.GaussianBlur(max(size) // 25))
    front = ImageOps.contain(picture, size, method)
    behind.paste(front, ((size[0] - front.width) // 2, (size[1] - front.height) // 2))
    return behind


def _as_jpeg(picture: Image.Image, most_bytes: int) -> bytes:
    """Encode a picture, as well as fits into so many bytes."""
    from PIL import ImageOps

    while True:
        for quality in _QUALITIES:
            data = _encoded(picture, quality)
            if len(data) <= most_bytes:
                return data
        size = (max(1, int(picture.width * _SMALLER)), max(1, int(picture.height * _SMALLER)))
        picture = ImageOps.fit(picture, size)


def _encoded(picture: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=quality, optimize=True, subsampling="4:4:4")
    return buffer.getvalue()


def _digest_of(path: Path) -> str:
    try:
        status = path.stat()
        return _digest(path, status.st_size, status.st_mtime_ns)
    except OSError as error:
        raise PictureError(f"can't read {path.name}: {error.strerror or error}") from error


@lru_cache(maxsize=10_000)
def _digest(path: Path, _size: int, _changed: int) -> str:
    return hash_file(path)


def _mark_of(fit: Fit) -> str:
    text = json.dumps([_VERSION, attrs.astuple(fit)])
    return hashlib.sha256(text.encode()).hexdigest()[:12]

"""Fit pictures to the shape of pins, and extract covers from videos.

The same input and settings give the same bytes. Results are cached by the content of the input.
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
_MAX_PIXELS = 150_000_000
_TOLERANCE = 0.01
_ORIENTATION = 0x0112
_UPRIGHT = 1
_BEST_QUALITY = 92
_QUALITIES = (_BEST_QUALITY, 85, 75, 65)
_SHRINK_FACTOR = 0.8
_MIN_SIDE = 200
_MIN_BYTES = 32 * 1024
# Part of the names of cached files; a new number invalidates them.
_VERSION = 1


class PictureError(PlanError):
    """A picture or video can't be read or changed."""


@checked_arguments
@attrs.frozen(kw_only=True)
class Fit:
    """The shape to fit pictures to.

    Args:
        ratio: Width and height, for example `(2, 3)`.
        how: `crop` cuts the edges off, `pad` adds bars, `blur` adds bars with the blurred picture in them.
        longest_side: Maximum length of a side in pixels. Pictures are never enlarged.
        most_bytes: Maximum size of the file in bytes.
        color: Colour of bars and transparent areas, as `#RRGGBB`.

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
            raise PlanError(f"the ratio {self.ratio} must consist of positive numbers")
        if self.how not in get_args(How):
            raise PlanError(f"pictures can be fitted by crop, pad or blur, not by {self.how!r}")
        if self.longest_side < _MIN_SIDE or self.most_bytes < _MIN_BYTES:
            raise PlanError("longest_side must be at least 200 pixels, and most_bytes 32 KiB")
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", self.color):
            raise PlanError(f"{self.color!r} is not a colour; write six hex digits such as #6E7874")

    @classmethod
    def parse(cls, ratio: str, how: How = "crop") -> Fit:
        """Parse a ratio such as `2:3`.

        Raises:
            PlanError: It is not a ratio.
        """
        found = _RATIO.fullmatch(ratio.strip())
        if not found:
            raise PlanError(f"{ratio!r} is not a ratio; write width and height such as 2:3")
        return cls(ratio=(int(found[1]), int(found[2])), how=how)


@checked_arguments
def prepare_rows(rows: Iterable[Row], cache: Path, fit: Fit | None = None) -> Iterator[Row]:
    """Fit the local pictures of rows, and extract covers from local videos.

    Pictures and videos given by URL are not changed.

    Args:
        rows: The rows.
        cache: Folder for the new files.
        fit: The shape to fit pictures to; None leaves them unchanged.

    Yields:
        The rows with the paths of the new files. Failures are added to their problems.
    """
    for row in rows:
        changed = row
        try:
            if isinstance(row.media, Path) and _is_video(row.media):
                if row.cover_seconds is not None and row.cover is None:
                    cover = video_cover(row.media, row.cover_seconds, cache)
                    changed = attrs.evolve(row, cover=cover, cover_seconds=None)
            elif fit is not None and isinstance(row.media, Path):
                fitted = fit_picture(row.media, fit, cache)
                changed = attrs.evolve(row, media=fitted, original=row.media)
        except PictureError as error:
            problem = BadCell(
                place=row.place_of("media"),
                message=str(error),
                remedy="export the file again, or publish it unchanged",
                rule="media_damaged",
                value=str(row.media),
            )
            changed = attrs.evolve(row, problems=(*row.problems, problem))
        yield changed


def fit_picture(path: Path, fit: Fit, cache: Path) -> Path:
    """Fit a picture to a shape: upright, in sRGB, without metadata, as JPEG.

    Args:
        path: The picture.
        fit: The shape.
        cache: Folder for the new file.

    Returns:
        The new file, or `path` if the picture already has the shape or is animated.

    Raises:
        PictureError: It can't be read, or Pillow is missing.
    """
    target = cache / f"{_digest_of(path)}-{_settings_digest(fit)}.jpg"
    unchanged = target.with_suffix(".same")
    if target.exists():
        return target
    if unchanged.exists():
        return path
    try:
        with _opened(path) as picture:
            fits = getattr(picture, "is_animated", False) or _is_in_shape(picture, path, fit)
            shaped = None if fits else _shaped(_in_srgb(_upright(picture), fit.color), fit)
    except PictureError:
        raise
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise PictureError(f"can't read the picture {path.name}: {error}") from error
    if shaped is None:
        cache.mkdir(parents=True, exist_ok=True)
        unchanged.touch()
        return path
    replace_file(target, _as_jpeg(shaped, fit.most_bytes))
    return target


def video_cover(path: Path, seconds: float, cache: Path) -> Path:
    """Extract a frame of a video as JPEG.

    Args:
        path: The video.
        seconds: Position in the video.
        cache: Folder for the new file.

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
        # An open file and a fixed format keep FFmpeg from following playlists to other files or hosts.
        with path.open("rb") as file, av.open(file, "r", format="mov") as container:
            stream = container.streams.video[0]
            if stream.time_base is not None:
                container.seek(int(seconds / stream.time_base), stream=stream)
            for frame in container.decode(stream):
                if frame.pts is not None and frame.time + _TOLERANCE >= seconds:
                    replace_file(target, _encoded(_shown(frame), _BEST_QUALITY))
                    return target
    except (FFmpegError, OSError, IndexError, ValueError) as error:
        raise PictureError(f"can't read the video {path.name}: {error}") from error
    raise PictureError(f"the video {path.name} has no picture at {seconds:g} s")


def _shown(frame: Any) -> Image.Image:
    """Return a frame as players show it: phones store portrait videos rotated."""
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
    if picture.width * picture.height > _MAX_PIXELS:
        picture.close()
        raise PictureError(f"{path.name} has more than {_MAX_PIXELS // 1_000_000} million pixels")
    return picture


def _is_in_shape(picture: Image.Image, path: Path, fit: Fit) -> bool:
    width, height = picture.size
    wanted = fit.ratio[0] / fit.ratio[1]
    return (
        abs(width / height / wanted - 1) <= _TOLERANCE
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
    """Convert to sRGB using the embedded profile, and fill transparent areas with a colour."""
    from PIL import Image, ImageCms

    # Pillow's type hints leave profiles untyped.
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
            # A broken profile, or one for another colour mode, is ignored.
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
    """Encode a picture with the best quality that fits into `most_bytes`."""
    from PIL import ImageOps

    while True:
        for quality in _QUALITIES:
            data = _encoded(picture, quality)
            if len(data) <= most_bytes:
                return data
        size = (
            max(1, int(picture.width * _SHRINK_FACTOR)),
            max(1, int(picture.height * _SHRINK_FACTOR)),
        )
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


def _settings_digest(fit: Fit) -> str:
    text = json.dumps([_VERSION, attrs.astuple(fit)])
    return hashlib.sha256(text.encode()).hexdigest()[:12]

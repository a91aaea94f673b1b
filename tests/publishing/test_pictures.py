"""Pictures get the shape of a pin, the same bytes every time, and videos a cover."""

from __future__ import annotations

import hashlib
import struct
import zlib
from pathlib import Path
from typing import Any

import av
import pytest
from PIL import Image, ImageCms

from pinbridge.publishing.pictures import Fit, PictureError, fit_picture, prepare_rows, video_cover
from pinbridge.publishing.rows import Place, PlanError, Row

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)


def picture(path: Path, size: tuple[int, int] = (300, 200), **options: Any) -> Path:
    """Draw a picture whose left half is red and whose right half is blue."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, size[0], size[1]))
    image.save(path, quality=95, **options)
    return path


def near(found: Any, wanted: tuple[int, int, int], off: int = 12) -> bool:
    return all(abs(one - other) <= off for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("how", "size", "corner"),
    [("crop", (133, 200), RED), ("pad", (300, 450), WHITE), ("blur", (300, 450), RED)],
)
def test_a_picture_gets_the_wanted_shape(
    tmp_path: Path, how: Any, size: tuple[int, int], corner: tuple[int, int, int]
) -> None:
    path = fit_picture(picture(tmp_path / "a.png"), Fit(how=how), tmp_path / "cache")
    with Image.open(path) as made:
        assert (made.format, made.size) == ("JPEG", size)
        assert near(made.getpixel((3, 3)), corner)
        assert near(made.getpixel((size[0] // 4, size[1] // 2)), RED)
        assert near(made.getpixel((size[0] * 3 // 4, size[1] // 2)), BLUE)


def test_the_same_picture_gives_the_same_bytes_and_is_made_once(tmp_path: Path) -> None:
    digests: set[str] = set()
    for number in range(2):
        cache = tmp_path / f"cache{number}"
        path = fit_picture(picture(tmp_path / f"{number}.jpg"), Fit(how="blur"), cache)
        digests.add(hashlib.sha256(path.read_bytes()).hexdigest())
        before = path.stat().st_mtime_ns
        copy = tmp_path / "copy.jpg"
        copy.write_bytes((tmp_path / f"{number}.jpg").read_bytes())
        assert fit_picture(copy, Fit(how="blur"), cache) == path
        assert path.stat().st_mtime_ns == before
    assert len(digests) == 1
    assert fit_picture(copy, Fit(how="pad"), cache) != path


def test_a_picture_in_shape_stays_as_it_is(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.jpg", (200, 300))
    assert fit_picture(path, Fit(), tmp_path / "cache") == path
    assert fit_picture(path, Fit(), tmp_path / "cache") == path
    large = picture(tmp_path / "b.jpg", (400, 600))
    with Image.open(fit_picture(large, Fit(longest_side=300), tmp_path / "cache")) as made:
        assert made.size == (200, 300)


def test_an_animated_picture_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    frames = [Image.new("RGB", (300, 200), color) for color in (RED, BLUE)]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    assert fit_picture(path, Fit(), tmp_path / "cache") == path


def test_a_picture_is_turned_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = picture(tmp_path / "a.jpg", exif=exif)
    with Image.open(fit_picture(path, Fit(), tmp_path / "cache")) as made:
        assert made.size == (200, 300)
        assert near(made.getpixel((100, 20)), RED)
        assert near(made.getpixel((100, 280)), BLUE)
        assert not made.getexif()


def test_colours_are_converted_by_the_profile(tmp_path: Path) -> None:
    # Lab as a profile of an RGB picture is wrong, and changes nothing.
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    wrong = picture(tmp_path / "a.png", icc_profile=profile)
    right = picture(
        tmp_path / "b.png",
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    )
    for path in (wrong, right):
        with Image.open(fit_picture(path, Fit(), tmp_path / "cache")) as made:
            assert "icc_profile" not in made.info
            assert near(made.getpixel((3, 3)), RED)
    Image.new("CMYK", (300, 200), (0, 255, 255, 0)).save(tmp_path / "c.jpg")
    with Image.open(fit_picture(tmp_path / "c.jpg", Fit(), tmp_path / "cache")) as made:
        assert made.mode == "RGB"
        assert near(made.getpixel((3, 3)), RED)


def test_what_is_transparent_gets_the_colour_of_bars(tmp_path: Path) -> None:
    Image.new("RGBA", (200, 300), (0, 0, 0, 0)).save(tmp_path / "a.png")
    with Image.open(fit_picture(tmp_path / "a.png", Fit(color="#0000ff"), tmp_path / "c")) as made:
        assert near(made.getpixel((9, 9)), BLUE)


def test_a_file_becomes_as_small_as_it_has_to_be(tmp_path: Path) -> None:
    Image.effect_noise((600, 600), 90).convert("RGB").save(tmp_path / "a.png")
    path = fit_picture(tmp_path / "a.png", Fit(most_bytes=40_000), tmp_path / "cache")
    assert path.stat().st_size <= 40_000
    with Image.open(path) as made:
        assert abs(made.width / made.height - 2 / 3) < 0.02


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n1234", "cut"])
def test_what_cannot_be_read_is_named(tmp_path: Path, content: bytes | str) -> None:
    path = picture(tmp_path / "a.png")
    path.write_bytes(path.read_bytes()[:-60] if isinstance(content, str) else content)
    with pytest.raises(PictureError, match=r"a\.png"):
        fit_picture(path, Fit(), tmp_path / "cache")


def video(path: Path, seconds: int = 4) -> Path:
    """Make a video that is red for the first half and blue afterwards."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 96, "yuv420p"
        for number in range(10 * seconds):
            image = Image.new("RGB", (64, 96), RED if number < 5 * seconds else BLUE)
            container.mux(stream.encode(av.VideoFrame.from_image(image)))
        container.mux(stream.encode())
    return path


def test_a_video_gets_a_cover_from_a_second(tmp_path: Path) -> None:
    path = video(tmp_path / "a.mp4")
    for seconds, color in ((0.5, RED), (3, BLUE)):
        cover = video_cover(path, seconds, tmp_path / "cache")
        assert video_cover(path, seconds, tmp_path / "cache") == cover
        with Image.open(cover) as made:
            assert made.size == (64, 96)
            assert near(made.getpixel((30, 30)), color, 30)
    with pytest.raises(PictureError, match="has no picture at 60 s"):
        video_cover(path, 60, tmp_path / "cache")
    (tmp_path / "b.mp4").write_bytes(b"no video")
    with pytest.raises(PictureError, match=r"can't read the video b\.mp4"):
        video_cover(tmp_path / "b.mp4", 1, tmp_path / "cache")


def test_rows_are_prepared(tmp_path: Path) -> None:
    clip, image = video(tmp_path / "a.mp4", 1), picture(tmp_path / "b.jpg")
    place = Place("plan", 1)
    rows = [
        Row(id="1", place=place, media=clip, cover_seconds=0.5),
        Row(id="2", place=place, media=image),
        Row(id="3", place=place, media="https://e.com/a.jpg"),
        Row(id="4", place=place, media=tmp_path / "none.jpg"),
    ]
    one, two, three, four = prepare_rows(rows, tmp_path / "cache", Fit())
    assert isinstance(one.cover, Path)
    assert (one.media, one.cover_seconds) == (clip, None)
    assert two.media != image
    assert three == rows[2]
    assert [problem.rule for problem in four.problems] == ["media_damaged"]
    assert next(iter(prepare_rows(rows[1:], tmp_path / "cache"))) == rows[1]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"ratio": (0, 3)}, "must consist of positive numbers"),
        ({"how": "stretch"}, "crop, pad or blur, not by 'stretch'"),
        ({"longest_side": 10}, "200 pixels"),
        ({"color": "red"}, "is not a colour"),
    ],
)
def test_a_shape_that_makes_no_sense_is_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(PlanError, match=message):
        Fit(**values)


def test_ratios_are_read() -> None:
    assert Fit.parse("4:5", "pad") == Fit(ratio=(4, 5), how="pad")
    with pytest.raises(PlanError, match="'tall' is not a ratio; write width and height"):
        Fit.parse("tall")


def test_texts_that_unpack_to_too_much_make_a_picture_unreadable(tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png", (200, 300))
    data = b"name\0\0" + zlib.compress(b"a" * (1 << 25))
    check = struct.pack(">I", zlib.crc32(b"zTXt" + data))
    bomb = struct.pack(">I", len(data)) + b"zTXt" + data + check
    whole = path.read_bytes()
    # Before the picture, where it is opened; and behind it, where it is looked at.
    for place in (33, len(whole) - 12):
        path.write_bytes(whole[:place] + bomb + whole[place:])
        with pytest.raises(PictureError, match=r"a\.png"):
            fit_picture(path, Fit(), tmp_path / "cache")


def test_a_list_of_other_files_is_no_video(tmp_path: Path) -> None:
    video(tmp_path / "a.mp4", 1)
    (tmp_path / "list.mp4").write_text("ffconcat version 1.0\nfile a.mp4\n")
    with pytest.raises(PictureError, match=r"can't read the video list\.mp4"):
        video_cover(tmp_path / "list.mp4", 0.1, tmp_path / "cache")


def test_the_name_of_a_video_is_no_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    video(tmp_path / "a.mp4", 1).rename("part:1.mp4")
    assert video_cover(Path("part:1.mp4"), 0.1, tmp_path / "cache").exists()


def test_a_device_is_not_read_to_its_end(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to("/dev/zero")
    with pytest.raises(PictureError, match="is not a regular file"):
        fit_picture(tmp_path / "a.jpg", Fit(), tmp_path / "cache")

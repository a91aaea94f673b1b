"""Folders of pictures."""

from __future__ import annotations

from tests.publishing.corpus_files import JPEG, Case, folder, jpeg, xmp

KIND = "folder of pictures"
BOARD = {"board": "All"}

CASES = [
    Case(
        "boards",
        folder(
            {
                "Kitchen/red_pot.jpg": JPEG,
                "Kitchen/Pans/big-pan.jpg": JPEG,
                ".hidden/x.jpg": JPEG,
                "notes.txt": "x",
            }
        ),
        KIND,
        [
            {"file": "Kitchen/red_pot.jpg", "board": "Kitchen", "title": "Red pot"},
            {
                "file": "Kitchen/Pans/big-pan.jpg",
                "board": "Kitchen",
                "section": "Pans",
                "title": "Big pan",
            },
        ],
    ),
    Case(
        "sidecars",
        folder(
            {
                "a.jpg": JPEG,
                "a.txt": "A pot\n\nRed, and\nlarge.",
                "b.jpg": JPEG,
                "b.jpg.txt": "Title: B\nLink: https://e.com\nTags: x, y",
                "no_text.jpg": JPEG,
            }
        ),
        KIND,
        [
            {"title": "A pot", "description": "Red, and\nlarge."},
            {"title": "B", "link": "https://e.com", "keywords": ("x", "y")},
            {"title": "No text"},
        ],
        {"board": "All"},
    ),
    Case(
        "json-sidecars",
        folder(
            {
                "a.jpg": JPEG,
                "a.json": '{"title": "A", "alt": "B", "link_url": "https://e.com", "board": "C"}',
            }
        ),
        KIND,
        [{"title": "A", "alt_text": "B", "link": "https://e.com", "board": "C"}],
    ),
    Case(
        "iptc",
        folder({"a.jpg": jpeg(iptc={5: "Rote Töpfe", 120: "Zwei", 25: "pot"})}),
        KIND,
        [{"title": "Rote Töpfe", "description": "Zwei", "keywords": ("pot",)}],
        BOARD,
    ),
    Case(
        "xmp",
        folder(
            {
                "a.jpg": jpeg(xmp=xmp("A & B", "C", ["x", "y"])),
                "b.png": b"\x89PNG\r\n\x1a\n",
                "b.xmp": xmp("B", "D"),
            }
        ),
        KIND,
        [
            {"title": "A & B", "description": "C", "keywords": ("x", "y")},
            {"title": "B", "description": "D"},
        ],
        BOARD,
    ),
    Case(
        "videos",
        folder(
            {
                "Clips/one.mp4": b"\0\0\0\x18ftypisom",
                "Clips/one.jpg": JPEG,
                "Clips/two.mov": b"\0\0\0\x14ftypqt  ",
            }
        ),
        KIND,
        [{"file": "Clips/one.mp4", "title": "One"}, {"file": "Clips/two.mov", "cover": None}],
    ),
]

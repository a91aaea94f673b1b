"""Tables that were written for pins."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from tests.publishing.corpus_files import Case, sheet, text

HEAD = "Title,Media URL,Pinterest board,Thumbnail,Description,Link,Publish date,Keywords"
SOUP = "Pumpkin soup,https://cdn.e.com/soup.jpg,Recipes,,Warm and quick,https://e.com/soup,,"
PIN = {
    "title": "Pumpkin soup",
    "media": "https://cdn.e.com/soup.jpg",
    "board": "Recipes",
    "link": "https://e.com/soup",
    "description": "Warm and quick",
}
ROW: dict[str, Any] = {
    "account_id": "11111111-1111-4111-8111-111111111111",
    "board_id": "549755885175",
    "title": "Pumpkin soup",
    "image_url": "https://cdn.e.com/soup.jpg",
    "idempotency_key": "soup-1",
}
READ_ROW = {
    "title": "Pumpkin soup",
    "media": "https://cdn.e.com/soup.jpg",
    "board": "549755885175",
    "account": ROW["account_id"],
    "key": "soup-1",
}
CSV_ROW = f"{','.join(ROW)}\n{','.join(ROW.values())}\n"
UTC = dt.UTC


def pinterest(name: str, row: str, encoding: str = "utf-8", **expected: Any) -> Case:
    content = f"{HEAD}\n{row}\n"
    return Case(f"{name}.csv", text(content, encoding), "Pinterest bulk CSV", [PIN | expected])


def table(name: str, content: str, *rows: dict[str, Any], encoding: str = "utf-8") -> Case:
    return Case(name, text(content, encoding), "table", rows)


CASES = [
    pinterest("pinterest", SOUP),
    pinterest("pinterest-bom", SOUP, "utf-8-sig"),
    pinterest("pinterest-crlf", SOUP.replace("\n", "\r\n") + "\r"),
    pinterest(
        "pinterest-dates",
        SOUP[:-2] + ',2026-12-24T18:30:00,"soup, autumn"',
        publish_at=dt.datetime(2026, 12, 24, 18, 30, tzinfo=UTC),
        keywords=("soup", "autumn"),
    ),
    pinterest(
        "pinterest-day-only",
        SOUP[:-2] + ",2026-12-24,",
        publish_at=dt.datetime(2026, 12, 24, tzinfo=UTC),
    ),
    pinterest("pinterest-section", SOUP.replace("Recipes", "Recipes / Soups"), section="Soups"),
    pinterest(
        "pinterest-video",
        SOUP.replace("soup.jpg,Recipes,", "soup.mp4,Recipes,0:07"),
        media="https://cdn.e.com/soup.mp4",
        cover_seconds=7.0,
    ),
    pinterest(
        "pinterest-video-seconds",
        SOUP.replace("soup.jpg,Recipes,", "soup.mp4,Recipes,12"),
        media="https://cdn.e.com/soup.mp4",
        cover_seconds=12.0,
    ),
    pinterest(
        "pinterest-video-cover",
        SOUP.replace("soup.jpg,Recipes,", "soup.mp4,Recipes,https://cdn.e.com/c.jpg"),
        media="https://cdn.e.com/soup.mp4",
        cover="https://cdn.e.com/c.jpg",
    ),
    pinterest(
        "pinterest-many-lines",
        SOUP.replace("Warm and quick", '"Warm\nand ""quick"""'),
        description='Warm\nand "quick"',
    ),
    Case(
        "pinterest-utf16.csv",
        text(f"{HEAD}\n{SOUP}\n".replace(",", "\t"), "utf-16"),
        "Pinterest bulk CSV",
        [PIN],
    ),
    Case(
        "pinterest-semicolons.csv",
        text(f"{HEAD}\n{SOUP}\n".replace(",", ";")),
        "Pinterest bulk CSV",
        [PIN],
    ),
    Case(
        "pinterest-sep.csv",
        text(f"sep=;\n{HEAD}\n{SOUP}\n".replace(",", ";")),
        "Pinterest bulk CSV",
        [PIN],
    ),
    Case(
        "pinterest-other-order.csv",
        text(
            "LINK,Pinterest Board, Media URL ,title\nhttps://e.com/soup,Recipes,https://cdn.e.com/soup.jpg,Pumpkin soup"
        ),
        "Pinterest bulk CSV",
        [PIN | {"description": ""}],
    ),
    Case("pinbridge.csv", text(CSV_ROW), "PinBridge rows", [READ_ROW]),
    Case(
        "pinbridge-full.csv",
        text(
            "account_id,board_id,title,asset_id,idempotency_key,run_at,related_terms,dominant_color,alt_text\n"
            'a,b,T,d3b07384-0000-4000-8000-000000000000,k,2026-10-01T09:00:00Z,"soup, food",6e7874,A bowl\n'
        ),
        "PinBridge rows",
        [
            {
                "asset_id": "d3b07384-0000-4000-8000-000000000000",
                "media": None,
                "publish_at": dt.datetime(2026, 10, 1, 9, tzinfo=UTC),
                "keywords": ("soup", "food"),
                "dominant_color": "#6E7874",
                "alt_text": "A bowl",
            }
        ],
    ),
    Case("pinbridge.json", text(json.dumps([ROW, ROW])), "PinBridge rows", [READ_ROW, READ_ROW]),
    Case(
        "pinbridge-pretty.json",
        text(json.dumps([ROW], indent=2), "utf-8-sig"),
        "PinBridge rows",
        [READ_ROW],
    ),
    Case(
        "pinbridge.jsonl",
        text("\n".join(json.dumps(row) for row in (ROW, ROW | {"title": "Süß"}))),
        "PinBridge rows",
        [READ_ROW, READ_ROW | {"title": "Süß"}],
    ),
    Case(
        "rows.json",
        text('[{"image": "a.jpg", "title": "A", "board": "B", "tags": ["x", "y"]}]'),
        "JSON rows",
        [{"file": "a.jpg", "title": "A", "board": "B", "keywords": ("x", "y")}],
    ),
    table(
        "paths.csv",
        "file_path,title,board,description\npics/a.jpg,A,B,C\npics/b.png,B,B,\n",
        {"file": "pics/a.jpg", "title": "A", "description": "C"},
        {"file": "pics/b.png", "title": "B"},
    ),
    table(
        "windows-paths.csv",
        "Image Path;Pin Title;Board Name\npics\\a.jpg;A;B\n",
        {"file": "pics/a.jpg", "board": "B"},
    ),
    table(
        "cp1252.csv",
        "image;title;board\na.jpg;Käse\u2026 für 5 \u20ac;Küche\n",
        {"title": "Käse\u2026 für 5 \u20ac"},
        encoding="cp1252",
    ),
    table(
        "tabs.tsv",
        "image\tname\tboard\turl\na.jpg\tA, B\tC\thttps://e.com\n",
        {"title": "A, B", "link": "https://e.com"},
    ),
    table(
        "bars.txt",
        "photo|headline|board_id\na.jpg|A|549755885175\n",
        {"title": "A", "board": "549755885175"},
    ),
    table(
        "german.csv",
        "Bild;Titel;Beschreibung;Pinnwand\na.jpg;A;B;C\n",
        {"title": "A", "description": "B", "board": "C"},
    ),
    table(
        "spanish.csv",
        "imagen,título,descripción,tablero\na.jpg,A,B,C\n",
        {"title": "A", "description": "B", "board": "C"},
    ),
    table(
        "scheduler.csv",
        "board_name,title,description,link,image_url,published_at\nC,A,B,https://e.com,https://e.com/a.png,2026-12-01 08:15\n",
        {"media": "https://e.com/a.png", "publish_at": dt.datetime(2026, 12, 1, 8, 15, tzinfo=UTC)},
    ),
    table(
        "with-sku.csv",
        "SKU,Image URL,Image 2,Title,Board,Alt Text,Hashtags\n0042,https://e.com/a.png,https://e.com/b.png,A,B,C,#x #y;#z\n",
        {"id": "0042", "media": "https://e.com/a.png", "alt_text": "C", "keywords": ("x #y", "z")},
    ),
    table("empty-lines.csv", "\n\nimage,title,board\n\na.jpg,A,B\n,,\n\n", {"title": "A"}),
    table(
        "one-column-quoted.csv",
        '"image","title","board"\n"a.jpg","A, or ""B""","C"\n',
        {"title": 'A, or "B"'},
    ),
    table(
        "offsets.csv",
        "image,title,board,when\na.jpg,A,B,2026-06-01T10:00+02:00\n",
        {"publish_at": dt.datetime(2026, 6, 1, 8, tzinfo=UTC)},
    ),
    Case(
        "pins.xlsx",
        sheet(
            [
                HEAD.split(","),
                [*SOUP.split(",")[:6], 46380.75, "soup"],
                ["", "", ""],
                [*SOUP.split(",")],
            ]
        ),
        "Pinterest bulk CSV",
        [
            PIN | {"publish_at": dt.datetime(2026, 12, 24, 18, tzinfo=UTC), "keywords": ("soup",)},
            PIN,
        ],
    ),
    Case(
        "paths.xlsx",
        sheet([["SKU", "Image", "Title", "Board"], [42, "a.jpg", "A & B", "C"]]),
        "table",
        [{"id": "42", "title": "A & B"}],
    ),
]

"""Feeds of blogs, and sitemaps."""

from __future__ import annotations

from tests.publishing.corpus_files import Case, text

FEED, SITEMAP = "RSS or Atom feed", "sitemap with images"
BOARD = {"board": "Blog"}
POST = {
    "id": "https://b.example/?p=1",
    "title": "Rye & bread",
    "link": "https://b.example/rye",
    "media": "https://b.example/rye.jpg",
    "description": "How to bake it.",
    "board": "Blog",
}


def rss(inner: str, namespaces: str = "", before: str = "") -> str:
    return (
        f'{before}<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" {namespaces}><channel><title>Blog</title>'
        "<image><url>https://b.example/logo.png</url><title>Blog</title></image>\n"
        f"<item><title>Rye &amp; bread</title><link>https://b.example/rye</link>{inner}"
        '<guid isPermaLink="false">https://b.example/?p=1</guid></item></channel></rss>'
    )


TEXT = "<description>How to bake it.</description>"
ENCLOSURE = '<enclosure url="https://b.example/rye.jpg" type="image/jpeg" length="1"/>'
MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"'
CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
IN_TEXT = '<content:encoded><![CDATA[<p>Long.</p><img src="/rye.jpg" alt="">]]></content:encoded>'
ATOM = (
    '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><entry>'
    '<title>Rye &amp; bread</title><link rel="alternate" href="https://b.example/rye"/>'
    '<link rel="self" href="https://b.example/self"/><id>https://b.example/?p=1</id><author><name>Ann</name></author>'
)


def sitemap(inner: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://b.example/about</loc></url>'
        f"<url><loc>https://b.example/rye-bread</loc>{inner}</url></urlset>"
    )


def image(name: str, more: str = "") -> str:
    return f"<image:image><image:loc>https://b.example/{name}.jpg</image:loc>{more}</image:image>"


PAGE = {
    "id": "https://b.example/rye-bread",
    "link": "https://b.example/rye-bread",
    "media": "https://b.example/rye.jpg",
    "title": "Rye bread",
}

CASES = [
    Case("rss.xml", text(rss(TEXT + ENCLOSURE)), FEED, [POST], BOARD),
    Case("rss-blank-line.xml", text(rss(TEXT + ENCLOSURE, before="\n\n")), FEED, [POST], BOARD),
    Case(
        "rss-media.xml",
        text(rss(f'{TEXT}<media:content url="https://b.example/rye.jpg" medium="image"/>', MEDIA)),
        FEED,
        [POST],
        BOARD,
    ),
    Case(
        "rss-thumbnail.xml",
        text(
            rss(
                f'{TEXT}<media:group><media:thumbnail url="https://b.example/rye.jpg"/></media:group>',
                MEDIA,
            )
        ),
        FEED,
        [POST],
        BOARD,
    ),
    Case("wordpress.xml", text(rss(TEXT + IN_TEXT, CONTENT)), FEED, [POST], BOARD),
    Case(
        "podcast.xml",
        text(
            rss(
                f'{TEXT}<enclosure url="https://b.example/1.mp3" type="audio/mpeg"/>'
                '<itunes:image href="https://b.example/rye.jpg"/>',
                'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
            )
        ),
        FEED,
        [POST],
        BOARD,
    ),
    Case(
        "rss-latin1.xml",
        text(
            rss(TEXT + ENCLOSURE).replace("UTF-8", "ISO-8859-1").replace("bake it", "bäke it"),
            "latin-1",
        ),
        FEED,
        [POST | {"description": "How to bäke it."}],
        BOARD,
    ),
    Case(
        "rss-cp1252.xml",
        text(
            rss(TEXT + ENCLOSURE).replace("UTF-8", "windows-1252").replace("it.", "it\u2026"),
            "cp1252",
        ),
        FEED,
        [POST | {"description": "How to bake it\u2026"}],
        BOARD,
    ),
    Case(
        "atom.xml",
        text(
            ATOM + '<summary>How to bake it.</summary><link rel="enclosure" type="image/jpeg"'
            ' href="https://b.example/rye.jpg"/></entry></feed>'
        ),
        FEED,
        [POST],
        BOARD,
    ),
    Case(
        "atom-html.xml",
        text(
            ATOM
            + '<content type="html">&lt;p&gt;How to bake it.&lt;/p&gt;&lt;img src="https://b.example/rye.jpg"&gt;'
            "</content></entry></feed>",
            "utf-16",
        ),
        FEED,
        [POST],
        BOARD,
    ),
    Case(
        "rdf.xml",
        text(
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
            "<channel><title>Blog</title></channel><item><title>Rye &amp; bread</title>"
            f"<link>https://b.example/rye</link>{TEXT}{ENCLOSURE}</item></rdf:RDF>"
        ),
        FEED,
        [POST | {"id": "https://b.example/rye"}],
        BOARD,
    ),
    Case("sitemap.xml", text(sitemap(image("rye"))), SITEMAP, [PAGE], BOARD),
    Case(
        "sitemap-titles.xml",
        text(
            sitemap(
                image("rye", "<image:title>A loaf</image:title><image:caption>Rye</image:caption>")
            )
        ),
        SITEMAP,
        [PAGE | {"title": "A loaf", "description": "Rye"}],
        BOARD,
    ),
    Case(
        "sitemap-many.xml",
        text(sitemap(image("rye") + image("crumb"))),
        SITEMAP,
        [
            PAGE,
            PAGE | {"id": "https://b.example/rye-bread#2", "media": "https://b.example/crumb.jpg"},
        ],
        BOARD | {"pictures": "all"},
    ),
]

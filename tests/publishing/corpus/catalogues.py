"""Exports of shops and product feeds."""

from __future__ import annotations

from tests.publishing.corpus_files import Case, sheet, text

SHOPIFY_HEAD = (
    "Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,"
    "Variant Price,Image Src,Image Position,Image Alt Text,SEO Title,Status"
)
SHOPIFY = (
    SHOPIFY_HEAD + "\n"
    'oak-chair,Oak chair,"<p>Solid <b>oak</b>.</p><ul><li>Oiled</li></ul>",Holz,Furniture,Chairs,"oak, chair",'
    "true,Colour,Natural,OC-1,120.00,https://cdn.shopify.com/oak-1.jpg?v=1,1,An oak chair,Oak chair | Holz,active\n"
    "oak-chair,,,,,,,,,Black,OC-2,120.00,https://cdn.shopify.com/oak-2.jpg?v=1,2,,,\n"
    "oak-chair,,,,,,,,,,,,https://cdn.shopify.com/oak-3.jpg?v=1,3,,,\n"
    "stool,Stool,A stool,Holz,,Chairs,,false,Title,Default Title,S,10,https://cdn.shopify.com/s.jpg,1,,,active\n"
    "bench,Bench,A bench,Holz,,Benches,,true,Title,Default Title,B,10,https://cdn.shopify.com/b.jpg,1,,,draft\n"
    "table,Table,A table,Holz,,Tables,,true,Title,Default Title,T,10,https://cdn.shopify.com/t.jpg,1,,,active\n"
)
NEW_HEAD = (
    "Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Option1 name,"
    "Option1 value,Price,Product image URL,Image position,Image alt text"
)
NEW = (
    NEW_HEAD + "\n"
    "Oak chair,oak-chair,<p>Solid oak.</p>,Holz,Furniture,Chairs,oak,TRUE,Active,OC-1,Colour,Natural,120,"
    "https://cdn.shopify.com/oak-1.jpg,1,An oak chair\n"
    ",oak-chair,,,,,,,,OC-2,,Black,120,https://cdn.shopify.com/oak-2.jpg,2,\n"
    "Table,table,,Holz,,Tables,,TRUE,Archived,T,,,10,https://cdn.shopify.com/t.jpg,1,\n"
)
RULE = {"link": "https://holz.example/products/{handle|URL handle}"}
CHAIR = {
    "id": "oak-chair",
    "title": "Oak chair",
    "description": "Solid oak.\nOiled",
    "media": "https://cdn.shopify.com/oak-1.jpg?v=1",
    "board": "Chairs",
    "link": "https://holz.example/products/oak-chair",
    "alt_text": "An oak chair",
    "keywords": ("oak", "chair"),
}
TABLE = {"id": "table", "title": "Table", "board": "Tables"}
NEW_CHAIR = CHAIR | {
    "description": "Solid oak.",
    "media": "https://cdn.shopify.com/oak-1.jpg",
    "keywords": ("oak",),
}
OLD, CURRENT = "Shopify product export", "Shopify product export (2025 headers)"
ETSY = (
    "TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,IMAGE2,VARIATION 1 TYPE,SKU\n"
    '"Mug, hand made","A mug.\nIt&#39;s blue.",20.00,EUR,5,"mug,blue_mug",clay,https://i.etsystatic.com/1.jpg,'
    "https://i.etsystatic.com/2.jpg,,MUG-1\n"
)
WOO = (
    "ID,Type,SKU,Name,Published,Short description,Description,Categories,Tags,Images,Parent\n"
    '7,variable,V-1,Vase,1,A vase,<p>Long</p>,"Home > Vases, Sale","vase, clay","https://w.example/a.jpg, https://w.example/b.jpg",\n'
    "8,variation,V-1-R,Vase red,1,,,,,https://w.example/r.jpg,V-1\n"
    "9,simple,D,Draft,0,,,,,https://w.example/d.jpg,\n"
)
FEED_COLUMNS = "id,title,description,link,image_link,additional_image_link,availability,price,brand,product_type"
FEED_ROW = (
    "SKU1,Lamp,A &amp; lamp,https://s.example/lamp,https://s.example/lamp.jpg,https://s.example/lamp2.jpg,in_stock,"
    "9.99 EUR,Lux,Home > Lamps"
)
LAMP = {
    "id": "SKU1",
    "title": "Lamp",
    "description": "A & lamp",
    "link": "https://s.example/lamp",
    "media": "https://s.example/lamp.jpg",
    "board": "Lamps",
}
PRODUCTS, PRODUCTS_XML = (
    "product feed (Google Merchant columns)",
    "product feed (Google Merchant XML)",
)


def feed(head: str, item: str, inner: str, tail: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n<{item}>{inner}</{item}>\n{tail}\n'


G = 'xmlns:g="http://base.google.com/ns/1.0"'
G_ITEM = (
    "<g:id>SKU1</g:id><title>Lamp</title><description><![CDATA[A &amp; lamp]]></description>"
    "<link>https://s.example/lamp</link><g:image_link>https://s.example/lamp.jpg</g:image_link>"
    "<g:additional_image_link>https://s.example/2.jpg</g:additional_image_link>"
    "<g:additional_image_link>https://s.example/3.jpg</g:additional_image_link>"
    "<g:product_type>Home &gt; Lamps</g:product_type><g:shipping><g:price>5 EUR</g:price></g:shipping>"
)
ALL_G = (
    G_ITEM.replace("<title", "<g:title")
    .replace("</title", "</g:title")
    .replace("<link", "<g:link")
    .replace("</link", "</g:link")
    .replace("<desc", "<g:desc")
    .replace("</desc", "</g:desc")
)
RSS = f'<rss version="2.0" {G}><channel><title>Shop</title><link>https://s.example</link>'
PICTURES = [
    LAMP,
    {"id": "SKU1#2", "media": "https://s.example/2.jpg"},
    {"id": "SKU1#3", "media": "https://s.example/3.jpg"},
]

CASES = [
    Case("shopify.csv", text(SHOPIFY), OLD, [CHAIR, TABLE], RULE),
    Case(
        "shopify-all-pictures.csv",
        text(SHOPIFY),
        OLD,
        [
            CHAIR,
            {"id": "oak-chair#2", "media": "https://cdn.shopify.com/oak-2.jpg?v=1"},
            {"id": "oak-chair#3", "media": "https://cdn.shopify.com/oak-3.jpg?v=1"},
            TABLE,
        ],
        RULE | {"pictures": "all"},
    ),
    Case("shopify-new.csv", text(NEW), CURRENT, [NEW_CHAIR], RULE),
    Case("shopify-new-bom.csv", text(NEW, "utf-8-sig"), CURRENT, [NEW_CHAIR], RULE),
    Case(
        "shopify.xlsx",
        sheet([NEW_HEAD.split(","), NEW.splitlines()[1].split(",")]),
        CURRENT,
        [NEW_CHAIR],
        RULE,
    ),
    Case(
        "etsy.csv",
        text(ETSY),
        "Etsy listings export",
        [
            {
                "id": "MUG-1",
                "title": "Mug, hand made",
                "description": "A mug.\nIt's blue.",
                "media": "https://i.etsystatic.com/1.jpg",
                "link": "https://www.etsy.com/shop/Blue?search_query=Mug%2C%20hand%20made",
            }
        ],
        {"link": "https://www.etsy.com/shop/Blue?search_query={title}", "board": "Mugs"},
    ),
    Case(
        "woocommerce.csv",
        text(WOO),
        "WooCommerce product export",
        [
            {
                "id": "7",
                "title": "Vase",
                "description": "A vase",
                "board": "Vases",
                "media": "https://w.example/a.jpg",
            }
        ],
        {"link": "https://w.example/?p={ID}"},
    ),
    Case("google.csv", text(f"{FEED_COLUMNS}\n{FEED_ROW}\n"), PRODUCTS, [LAMP]),
    Case("google.tsv", text(f"{FEED_COLUMNS}\n{FEED_ROW}\n".replace(",", "\t")), PRODUCTS, [LAMP]),
    Case(
        "google-spaces.txt",
        text(f"{FEED_COLUMNS.replace('_', ' ')}\n{FEED_ROW}\n".replace(",", "\t")),
        PRODUCTS,
        [LAMP],
    ),
    Case(
        "meta-catalogue.csv",
        text(
            "id,title,description,availability,condition,price,link,image_link,brand\n"
            "SKU1,Lamp,A &amp; lamp,in stock,new,9.99 EUR,https://s.example/lamp,https://s.example/lamp.jpg,Lux\n"
        ),
        PRODUCTS,
        [LAMP | {"board": "Lux"}],
        {"board": "{brand}"},
    ),
    Case("google.xml", text(feed(RSS, "item", G_ITEM, "</channel></rss>")), PRODUCTS_XML, [LAMP]),
    Case(
        "google-all-pictures.xml",
        text(feed(RSS, "item", G_ITEM, "</channel></rss>")),
        PRODUCTS_XML,
        PICTURES,
        {"pictures": "all"},
    ),
    Case(
        "google-prefixed.xml",
        text(feed(RSS, "item", ALL_G, "</channel></rss>")),
        PRODUCTS_XML,
        [LAMP],
    ),
    Case(
        "google-atom.xml",
        text(
            feed(
                f'<feed xmlns="http://www.w3.org/2005/Atom" {G}><title>Shop</title>',
                "entry",
                ALL_G,
                "</feed>",
            )
        ),
        PRODUCTS_XML,
        [LAMP],
    ),
    Case(
        "google-other-prefix.xml",
        text(
            feed(RSS.replace(":g=", ":x="), "item", G_ITEM.replace("g:", "x:"), "</channel></rss>")
        ),
        PRODUCTS_XML,
        [LAMP],
    ),
    Case(
        "products.xml",
        text(
            "<products><product><id>SKU1</id><title>Lamp</title><description>A &amp; lamp</description>"
            "<link>https://s.example/lamp</link><image_link>https://s.example/lamp.jpg</image_link>"
            "<product_type>Lamps</product_type></product></products>"
        ),
        PRODUCTS,
        [LAMP],
    ),
]

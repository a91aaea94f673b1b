"""Kinds of plans, recognised by their columns or elements."""

from __future__ import annotations

from collections.abc import Iterable

from pinbridge.publishing.inputs.columns import tidy
from pinbridge.publishing.inputs.feeds import PICTURE_IN_TEXT, feed_items, sitemap_pages
from pinbridge.publishing.inputs.products import shopify_products, woocommerce_products
from pinbridge.publishing.inputs.records import Kind

_UNUSED = None
_LINK_RULE = "this kind of export has no product URLs; give a template for the link, for example "

PINTEREST = Kind(
    name="Pinterest bulk CSV",
    needs=frozenset({"title", "media url", "pinterest board"}),
    names={
        "title": "title",
        "media url": "media",
        "pinterest board": "board",
        "thumbnail": "cover",
        "description": "description",
        "link": "link",
        "publish date": "publish_at",
        "keywords": "keywords",
    },
    knows_common=True,
)
PINBRIDGE = Kind(
    name="PinBridge rows",
    needs=frozenset({"account id", "board id", "title", "idempotency key"}),
    names={
        "account id": "account",
        "board id": "board",
        "title": "title",
        "description": "description",
        "alt text": "alt_text",
        "link url": "link",
        "image url": "media",
        "asset id": "asset_id",
        "cover image url": "cover",
        "cover image asset id": "cover_asset_id",
        "related terms": "keywords",
        "dominant color": "dominant_color",
        "run at": "publish_at",
        "idempotency key": "key",
    },
    knows_common=True,
)
_SHOPIFY_NAMES: dict[str, str | None] = {
    "title": "title",
    "tags": "keywords",
    "image alt text": "alt_text",
    "type": "board",
}
_SHOPIFY_WANTS = {"link": f"{_LINK_RULE}https://SHOP/products/{{handle}}"}
SHOPIFY_OLD = Kind(
    name="Shopify product export",
    needs=frozenset({"handle", "title", "image src"}),
    names={
        **_SHOPIFY_NAMES,
        "handle": "id",
        "body (html)": "description",
        "image src": "media",
    },
    shape=shopify_products,
    is_catalogue=True,
    wants=_SHOPIFY_WANTS,
)
SHOPIFY_NEW = Kind(
    name="Shopify product export (2025 headers)",
    needs=frozenset({"url handle", "title", "product image url"}),
    names={
        **_SHOPIFY_NAMES,
        "url handle": "id",
        "description": "description",
        "product image url": "media",
    },
    shape=shopify_products,
    is_catalogue=True,
    wants=_SHOPIFY_WANTS,
)
ETSY = Kind(
    name="Etsy listings export",
    needs=frozenset({"title", "description", "currency code", "image1"}),
    names={
        "title": "title",
        "description": "description",
        "tags": "keywords",
        "sku": "id",
        "image1": "media",
        **{f"image{number}": "more_media" for number in range(2, 21)},
    },
    is_catalogue=True,
    wants={"link": f"{_LINK_RULE}https://www.etsy.com/shop/SHOP?search_query={{title}}"},
)
WOOCOMMERCE = Kind(
    name="WooCommerce product export",
    needs=frozenset({"sku", "name", "images", "published"}),
    names={
        "id": "id",
        "sku": _UNUSED,
        "name": "title",
        "short description": "description",
        "description": "description",
        "categories": "board",
        "tags": "keywords",
        "images": "media",
        "external url": "link",
    },
    shape=woocommerce_products,
    is_catalogue=True,
    wants={"link": f"{_LINK_RULE}https://SHOP/?p={{ID}}"},
)
_PRODUCT_NAMES: dict[str, str | None] = {
    "id": "id",
    "title": "title",
    "description": "description",
    "link": "link",
    "image link": "media",
    "additional image link": "more_media",
    "additional image": "more_media",
    "product type": "board",
    "availability": _UNUSED,
    "condition": _UNUSED,
    "price": _UNUSED,
    "sale price": _UNUSED,
    "gtin": _UNUSED,
    "mpn": _UNUSED,
}
PRODUCT_FEED = Kind(
    name="product feed (Google Merchant columns)",
    needs=frozenset({"id", "title", "link", "image link"}),
    names=_PRODUCT_NAMES,
    is_catalogue=True,
)
PRODUCT_XML = Kind(
    name="product feed (Google Merchant XML)",
    names={f"g:{name}": field for name, field in _PRODUCT_NAMES.items()} | _PRODUCT_NAMES,
    is_catalogue=True,
)
FEED = Kind(
    name="RSS or Atom feed",
    names={
        "id": "id",
        "title": "title",
        "media:title": "title",
        "link": "link",
        "description": "description",
        "summary": "description",
        "media:description": "description",
        "content:encoded": "description",
        "content": "description",
        "media:content": "media",
        "enclosure": "media",
        "itunes:image": "media",
        PICTURE_IN_TEXT: "media",
        "media:thumbnail": "media",
        "category": "keywords",
    },
    shape=feed_items,
    is_catalogue=True,
)
SITEMAP = Kind(
    name="sitemap with images",
    names={
        "id": "id",
        "loc": "link",
        "image:loc": "media",
        "image:title": "title",
        "image:caption": "description",
    },
    shape=sitemap_pages,
    is_catalogue=True,
)
KINDS = (PINTEREST, PINBRIDGE, SHOPIFY_OLD, SHOPIFY_NEW, ETSY, PRODUCT_FEED, WOOCOMMERCE)


def kind_of(headers: Iterable[str], otherwise: str = "table") -> Kind:
    """Recognise a table by its headers.

    Args:
        headers: Names of its columns.
        otherwise: Name for a table of no special kind.
    """
    tidied = {tidy(header) for header in headers}
    found = next((kind for kind in KINDS if kind.needs <= tidied), None)
    return found or Kind(name=otherwise, knows_common=True)

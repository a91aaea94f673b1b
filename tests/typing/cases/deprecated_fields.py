"""Fields that the API has deprecated, read, set and given."""

from __future__ import annotations

from pinterest_api.models import (
    CatalogsProductGroupUpdateRequest,
    CatalogsRetailProductGroup,
    ItemAttributes,
)

from pinbridge.pinterest import PinterestClient


def read(group: CatalogsRetailProductGroup, attributes: ItemAttributes) -> list[object]:
    return [
        group.name,
        group.is_featured,  # error
        attributes.title,
        attributes.id,  # error
    ]


def give() -> CatalogsProductGroupUpdateRequest:
    request = CatalogsProductGroupUpdateRequest(name="Shoes", extra={"newer": True})
    request.name = "Boots"
    request.is_featured = False  # error
    CatalogsProductGroupUpdateRequest(name=1)  # error
    return CatalogsProductGroupUpdateRequest(name="Shoes", is_featured=True)  # error


def send(client: PinterestClient) -> None:
    client.catalog_product_groups.update("1", name="Shoes", extra={"newer": True})
    client.catalog_product_groups.update("1", name="Shoes", is_featured=True)  # error

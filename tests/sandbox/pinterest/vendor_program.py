"""What `vendor` runs with the vendor's SDK; prints what it read as JSON."""

# pyright: reportMissingImports=false

from __future__ import annotations

import json
import os
import sys
from typing import Any

from pinterest.ads.ad_accounts import AdAccount
from pinterest.ads.ads import Ad
from pinterest.ads.audiences import Audience
from pinterest.ads.campaigns import Campaign
from pinterest.ads.conversion_tags import ConversionTag
from pinterest.ads.customer_lists import CustomerList
from pinterest.ads.keywords import Keyword
from pinterest.client import PinterestSDKClient
from pinterest.organic.boards import Board
from pinterest.organic.pins import Pin


def organic(client: Any) -> dict[str, Any]:
    """Make, list and delete a board and a pin."""
    board = Board.create(name="Made by the SDK", privacy="PUBLIC", client=client)
    source = {
        "source_type": "image_url",
        "content_type": "image/jpeg",
        "data": "unused",
        "url": "https://example.com/picture.jpg",
    }
    pin = Pin.create(board_id=board.id, title="A pin", media_source=source, client=client)
    first, bookmark = Board.get_all(client=client, page_size=2)
    second, _ = bookmark.get_next()
    pins, _ = board.list_pins()
    return {
        "board": board.name,
        "pin": pin.title,
        "first page": [each.name for each in first],
        "next page": [each.name for each in second],
        "pins of the board": [each.title for each in pins],
        "section": board.create_section(name="A section").name,
        "pin deleted": Pin.delete(pin_id=pin.id, client=client),
        "board deleted": Board.delete(board_id=board.id, client=client),
    }


def ads(client: Any, account_id: str) -> dict[str, Any]:
    """Read the ad account, and make something of each kind."""
    common = {"ad_account_id": account_id, "client": client}
    campaigns, _ = Campaign.get_all(**common)
    found, _ = Ad.get_all(**common)
    campaign = Campaign.create(
        objective_type="AWARENESS", name="Another", daily_spend_cap=1_000_000, **common
    )
    keyword = Keyword.create(
        parent_id=found[0].ad_group_id, value="cake", match_type="BROAD", **common
    )
    audience = Audience.create(
        name="Visitors", rule={"retention_days": 30}, audience_type="VISITOR", **common
    )
    return {
        "ad account": AdAccount(**common).name,
        "campaigns": [each.name for each in campaigns],
        "campaign paused": campaigns[0].pause(),
        "new campaign": campaign.name,
        "ads": len(found),
        "keyword": keyword.value,
        "audience": audience.name,
        "customer list": CustomerList.create(name="Buyers", records="a" * 64, **common).name,
        "tag": ConversionTag.create(name="Shop", **common).name,
    }


if __name__ == "__main__":
    sdk = PinterestSDKClient.create_client_with_token(os.environ["PINTEREST_ACCESS_TOKEN"])
    print(json.dumps({**organic(sdk), **ads(sdk, sys.argv[1])}))

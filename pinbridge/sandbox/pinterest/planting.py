"""Creating what the sandbox begins with."""

from __future__ import annotations

from functools import cache

from pinbridge.sandbox.pinterest import access, account, ads, business, things
from pinbridge.sandbox.pinterest.description import description
from pinbridge.sandbox.pinterest.render import images
from pinbridge.sandbox.pinterest.rows import Board, Pin, Section, User
from pinbridge.sandbox.pinterest.seed import (
    CAMPAIGNS,
    OTHER_USERNAME,
    SECTION_ID,
    SEED,
    USERNAME,
)
from pinbridge.sandbox.pinterest.state import State
from pinbridge.sandbox.pinterest.things import AD, AD_GROUP, CAMPAIGN

_BOARDS = {
    "Recipes": ("What we cook", "PUBLIC", ("Lemon cake", "Pumpkin soup", "Flat bread")),
    "Travel": ("Places to see", "PUBLIC", ("Lisbon by tram", "Night train to Vienna")),
    "Presents": ("Not yet", "SECRET", ()),
}
_OTHER_BOARDS = {"Gardens": ("Seen from the road", "PUBLIC", ("Roses", "Kitchen garden"))}


def plant(state: State) -> None:
    """Create the users, their boards and the access token, if they are not there."""
    if state.users.find("username = ?", USERNAME) is not None:
        return
    user = add_user(state, USERNAME)
    access.add_token(state, SEED["access_token"], user, all_scopes(), access.OAUTH, None)
    for number, (name, board) in enumerate(_BOARDS.items()):
        _add_board(state, user, name, *board, board_id="" if number else SEED["board_id"])
    state.sections.add(Section(id=SECTION_ID, board_id=SEED["board_id"], name="Baking"))
    other = add_user(state, OTHER_USERNAME)
    for name, board in _OTHER_BOARDS.items():
        _add_board(state, other, name, *board)
    things.add(state, account.FOLLOW, user.id, {}, name=OTHER_USERNAME)
    things.add(state, business.MEMBER, user.id, {}, name=other.id)
    _add_ads(state, user)


def _add_ads(state: State, user: User) -> None:
    """Create an ad account with two campaigns, each with an ad group and an ad."""
    account_id = SEED["ad_account_id"]
    ads.add_account(state, user, {"name": "Sandbox ads"}, account_id)
    pins = state.pins.where("user_id = ?", user.id)
    for number, name in enumerate(CAMPAIGNS):
        budget = {"name": name, "objective_type": "AWARENESS", "daily_spend_cap": 25_000_000}
        campaign = ads.add_entity(state, CAMPAIGN, account_id, budget)
        of_campaign = {"name": f"{name}: readers", "campaign_id": campaign.id}
        group = ads.add_entity(state, AD_GROUP, account_id, of_campaign, parent=campaign.id)
        pin = pins[number]
        of_group = {
            "name": f"{name}: {pin.data['title']}",
            "campaign_id": campaign.id,
            "ad_group_id": group.id,
            "pin_id": pin.id,
            "creative_type": pin.creative_type,
        }
        ads.add_entity(state, AD, account_id, of_group, parent=group.id)


@cache
def all_scopes() -> tuple[str, ...]:
    """Return every scope that an operation needs."""
    named = {
        scope
        for each in description().operations.values()
        for schemes in each.security
        for scopes in schemes.values()
        for scope in scopes
    }
    # No operation demands these two, yet tokens have them.
    return tuple(sorted(named | {"boards:write_secret", "pins:write_secret"}))


def add_user(state: State, username: str) -> User:
    """Create a user with a business account."""
    return state.users.add(
        User(
            id=state.new_id(),
            username=username,
            data={
                "account_type": "BUSINESS",
                "about": "Made for trying things out",
                "business_name": username.replace("_", " ").title(),
                "profile_image": images(username)["150x150"]["url"],
                "website_url": f"https://{username.replace('_', '-')}.example.com",
                "monthly_views": 1200,
            },
            created_at=state.now(),
        )
    )


def _add_board(
    state: State,
    user: User,
    name: str,
    text: str,
    privacy: str,
    titles: tuple[str, ...],
    board_id: str = "",
) -> None:
    now = state.now()
    board = state.boards.add(
        Board(
            id=board_id or state.new_id(),
            user_id=user.id,
            name=name,
            name_key=name.casefold(),
            data={"description": text, "privacy": privacy, "is_ads_only": False},
            created_at=now,
            modified_at=now,
            visible_at=now,
        )
    )
    for title in titles:
        link = f"https://{user.username.replace('_', '-')}.example.com/{title.lower().replace(' ', '-')}"
        state.pins.add(
            Pin(
                id=state.new_id(),
                user_id=user.id,
                board_id=board.id,
                section_id=None,
                creative_type="REGULAR",
                text=f"{title}\n".casefold(),
                data={
                    "title": title,
                    "description": None,
                    "link": link,
                    "alt_text": None,
                    "dominant_color": "#6e7874",
                    "parent_pin_id": None,
                    "is_standard": True,
                    "media": {"media_type": "image", "images": images(link)},
                },
                created_at=now,
                visible_at=now,
            )
        )

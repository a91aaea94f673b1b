"""The user account: profile, following, websites."""

from __future__ import annotations

from urllib.parse import urlsplit

from pinbridge.sandbox._shared.http import NO_CONTENT, Response
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinterest import render, things
from pinbridge.sandbox.pinterest.errors import bad_request, not_found, refused
from pinbridge.sandbox.pinterest.paging import page, page_of
from pinbridge.sandbox.pinterest.rows import Thing
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry

FOLLOW = "follow"
WEBSITE = "website"

operations = Registry()


@operations.serve("user_account_get")
def get(call: Call) -> Response:
    """Show the user account."""
    return Response(render.user(call.state, call.user))


@operations.serve("linked_business_accounts_get")
def businesses(call: Call) -> Response:
    """List the business accounts that are linked; the sandbox has none."""
    return Response([])


def _summary(username: str) -> Json:
    return {"username": username, "type": "user"}


@operations.serve("followers_list")
def followers(call: Call) -> Response:
    """List who follows the user."""
    rows = call.state.things.where("kind = ? AND name = ?", FOLLOW, call.user.username)
    users = (call.state.users.get(row.owner) for row in rows)
    return page_of(call, [_summary(user.username) for user in users if user is not None])


@operations.serve("user_following_get")
def following(call: Call) -> Response:
    """List whom the user follows."""
    where = things.owned(FOLLOW, call.user.id)
    return page(call, call.state.things, where, lambda row: _summary(row.name))


@operations.serve("boards_user_follows_list")
def boards_followed(call: Call) -> Response:
    """List the public boards of those whom the user follows."""
    names = [row.name for row in call.state.things.select(things.owned(FOLLOW, call.user.id))]
    users = Where()
    users.add_in("username", names)
    where = call.state.seen("json_extract(data, '$.privacy') = 'PUBLIC'")
    where.add_in("user_id", [user.id for user in call.state.users.select(users)])
    return page(call, call.state.boards, where, lambda row: render.board(call.state, row))


@operations.serve("follow_user_update")
def follow(call: Call) -> Response:
    """Follow somebody."""
    username: str = call.args["username"]
    if call.state.users.find("username = ?", username) is None:
        raise not_found("User", 30)
    if (
        call.state.things.find(
            "kind = ? AND owner = ? AND name = ?", FOLLOW, call.user.id, username
        )
        is None
    ):
        things.add(call.state, FOLLOW, call.user.id, {}, name=username)
    return Response(_summary(username))


# Websites


def _website(row: Thing) -> Json:
    return {
        "website": row.name,
        "status": "VERIFIED",
        "verified_at": render.moment(row.created_at),
    }


def _find_website(call: Call, website: str) -> Thing | None:
    return call.state.things.find(
        "kind = ? AND owner = ? AND name = ?", WEBSITE, call.user.id, website
    )


@operations.serve("user_websites_get")
def websites(call: Call) -> Response:
    """List the websites that are claimed."""
    return page(call, call.state.things, things.owned(WEBSITE, call.user.id), _website)


@operations.serve("verify_website_update")
def verify_website(call: Call) -> Response:
    """Claim a website, which is verified at once: the sandbox does not look at it."""
    website: str = call.json.get("website", "").strip()
    try:
        host = urlsplit(website if "//" in website else f"//{website}").hostname
    except ValueError:
        host = None
    if not host or "." not in host:
        raise bad_request("Invalid request: 'website' is not the address of one")
    row = _find_website(call, website) or things.add(
        call.state, WEBSITE, call.user.id, {}, name=website
    )
    return Response(_website(row))


@operations.serve("unverify_website_delete")
def unverify_website(call: Call) -> Response:
    """Give up a website."""
    row = _find_website(call, call.args["website"])
    if row is None:
        raise refused(404, 404, "Website not in user list.")
    call.state.things.remove(row)
    return NO_CONTENT


@operations.serve("website_verification_get")
def verification(call: Call) -> Response:
    """Show what has to be put on a website to claim it."""
    code = f"{int(call.user.id):032x}"
    return Response(
        {
            "verification_code": code,
            "dns_txt_record": f"pinterest-site-verification={code}",
            "metatag": f'<meta name="p:domain_verify" content="{code}">',
            "filename": f"pinterest-{code[-5:]}.html",
            "file_content": f'<!doctype html><meta name="p:domain_verify" content="{code}">',
        }
    )

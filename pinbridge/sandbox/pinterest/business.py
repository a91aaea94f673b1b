"""Business access, as far as it is read: who works for a business, and with which assets."""

from __future__ import annotations

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinterest import things
from pinbridge.sandbox.pinterest.access import AD_ACCOUNT
from pinbridge.sandbox.pinterest.errors import forbidden, not_found
from pinbridge.sandbox.pinterest.paging import page_of
from pinbridge.sandbox.pinterest.rows import User
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry

MEMBER = "business_member"

operations = Registry()


def _require_business(call: Call) -> None:
    """Refuse a business that is not the user's own.

    Raises:
        ApiError: 403.
    """
    if call.args["business_id"] != call.user.id:
        raise forbidden()


def _summary(user: User) -> Json:
    return {"id": user.id, "username": user.username, "email": f"{user.username}@example.com"}


def _binding(call: Call, employer: User, member: User) -> Json:
    owner = _summary(employer)
    accounts = [
        {"id": row.id, "permissions": ["ANALYST"]}
        for row in call.state.things.select(things.owned(AD_ACCOUNT, employer.id))
    ]
    return {
        "id": member.id,
        "user": _summary(member),
        "business_roles": ["EMPLOYEE"],
        "created_by_business": owner,
        "created_by_user": owner,
        "created_time": things.unix(member.created_at),
        "is_shared_partner": False,
        "assets_summary": {"ad_accounts": accounts, "profiles": []}
        if call.args.get("assets_summary")
        else None,
    }


def _members(call: Call) -> list[User]:
    rows = call.state.things.select(things.owned(MEMBER, call.user.id))
    users = (call.state.users.get(row.name) for row in rows)
    return [user for user in users if user is not None]


@operations.serve("get_business_employers")
def employers(call: Call) -> Response:
    """List the businesses that the user works for."""
    rows = call.state.things.where("kind = ? AND name = ?", MEMBER, call.user.id)
    found = (call.state.users.get(row.owner) for row in rows)
    return page_of(
        call, [_binding(call, user, call.user) | {"user": _summary(user)} for user in found if user]
    )


@operations.serve("get_business_members")
def members(call: Call) -> Response:
    """List who works for a business."""
    _require_business(call)
    wanted: str = call.args.get("member_ids", "")
    if "EMPLOYEE" not in call.args.get("business_roles", ["EMPLOYEE"]):
        return page_of(call, [])
    found = [user for user in _members(call) if not wanted or user.id in wanted.split(",")]
    return page_of(call, [_binding(call, call.user, user) for user in found])


@operations.serve("get_business_partners")
def partners(call: Call) -> Response:
    """List the partners of a business; the sandbox has none."""
    _require_business(call)
    return page_of(call, [])


@operations.serve("get_invites")
def invites(call: Call) -> Response:
    """List the invitations of a business; the sandbox has none."""
    _require_business(call)
    return page_of(call, [])


def _assets(call: Call, permission: str) -> list[Json]:
    if call.args["asset_type"] != "AD_ACCOUNT":
        return []
    rows = call.state.things.select(things.owned(AD_ACCOUNT, call.user.id))
    return [
        {"asset_id": row.id, "asset_type": "AD_ACCOUNT", "permissions": [permission]}
        for row in rows
    ]


@operations.serve("business_assets_get")
def assets(call: Call) -> Response:
    """List the assets of a business: its ad accounts."""
    _require_business(call)
    wanted = call.args.get("permissions", ["OWNER"])
    found = _assets(call, "OWNER") if "OWNER" in wanted else []
    child = call.args.get("child_asset_id")
    return page_of(call, [each for each in found if child in (None, each["asset_id"])])


@operations.serve("business_member_assets_get")
def member_assets(call: Call) -> Response:
    """List what a member may use."""
    _require_business(call)
    if call.args["member_id"] not in [user.id for user in _members(call)]:
        raise not_found("User", 30)
    return page_of(call, _assets(call, "ANALYST"))


@operations.serve("business_asset_members_get")
def asset_members(call: Call) -> Response:
    """List who may use an asset."""
    _require_business(call)
    if things.find(call.state, AD_ACCOUNT, call.user.id, call.args["asset_id"]) is None:
        raise not_found("Asset")
    found = [{"user": _summary(user), "permissions": ["ANALYST"]} for user in _members(call)]
    return page_of(call, found)

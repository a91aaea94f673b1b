"""Ad accounts, campaigns, ad groups, ads and keywords."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinterest import things
from pinbridge.sandbox.pinterest.access import AD_ACCOUNT
from pinbridge.sandbox.pinterest.errors import bad_request, not_found, refused
from pinbridge.sandbox.pinterest.finding import own_pin
from pinbridge.sandbox.pinterest.metrics import number
from pinbridge.sandbox.pinterest.paging import page
from pinbridge.sandbox.pinterest.rows import Thing, User
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry, State
from pinbridge.sandbox.pinterest.things import AD, AD_GROUP, CAMPAIGN

KEYWORD = "keyword"

_TYPES = {CAMPAIGN: "campaign", AD_GROUP: "adgroup", AD: "pinpromotion"}
_SUMMARIES = {CAMPAIGN: "RUNNING", AD_GROUP: "RUNNING", AD: "APPROVED"}
"""What an active one is called in its summary; other states keep their names."""
_CAMPAIGN_DEFAULTS: Json = {
    "status": "ACTIVE",
    "daily_spend_cap": None,
    "lifetime_spend_cap": None,
    "order_line_id": None,
    "start_time": None,
    "end_time": None,
    "tracking_urls": None,
    "is_campaign_budget_optimization": False,
    "is_flexible_daily_budgets": False,
    "is_automated_campaign": False,
    "is_performance_plus": False,
}
_AD_GROUP_DEFAULTS: Json = {
    "status": "ACTIVE",
    "budget_in_micro_currency": None,
    "bid_in_micro_currency": None,
    "bid_strategy_type": "AUTOMATIC_BID",
    "budget_type": "DAILY",
    "billable_event": "IMPRESSION",
    "start_time": None,
    "end_time": None,
    "targeting_spec": {},
    "placement_group": "ALL",
    "pacing_delivery_type": "STANDARD",
    "auto_targeting_enabled": True,
    "tracking_urls": None,
}
_AD_DEFAULTS: Json = {
    "status": "ACTIVE",
    "name": None,
    "destination_url": None,
    "tracking_urls": None,
    "is_pin_deleted": False,
    "is_removable": False,
    "review_status": "APPROVED",
    "rejected_reasons": [],
    "rejection_labels": [],
}
_DEFAULTS = {CAMPAIGN: _CAMPAIGN_DEFAULTS, AD_GROUP: _AD_GROUP_DEFAULTS, AD: _AD_DEFAULTS}
_NO_BUDGET = "A campaign needs a budget: daily_spend_cap or lifetime_spend_cap."

operations = Registry()


# Ad accounts


def account(state: State, row: Thing) -> Json:
    """Return an `AdAccount`."""
    owner = state.users.get(row.owner)
    return {
        "id": row.id,
        **row.data,
        "owner": {"id": row.owner, "username": "" if owner is None else owner.username},
        "permissions": ["OWNER"],
        "created_time": things.unix(row.created_at),
        "updated_time": things.unix(row.updated_at),
    }


def add_account(state: State, user: User, data: Json, account_id: str = "") -> Thing:
    """Create an ad account."""
    defaults = {"name": "Ad account", "country": "US", "currency": "USD"}
    return things.add(state, AD_ACCOUNT, user.id, defaults | data, thing_id=account_id)


@operations.serve("ad_accounts_list")
def list_accounts(call: Call) -> Response:
    """List the ad accounts of the user."""
    where = things.owned(AD_ACCOUNT, call.user.id)
    return page(call, call.state.things, where, lambda row: account(call.state, row))


@operations.serve("ad_accounts_create")
def create_account(call: Call) -> Response:
    """Create an ad account."""
    owner = call.json.get("owner_user_id", call.user.id)
    if owner != call.user.id:
        raise not_found("User", 30)
    names = ("name", "country", "currency")
    data: Json = {name: call.json[name] for name in names if name in call.json}
    return Response(account(call.state, add_account(call.state, call.user, data)))


@operations.serve("ad_accounts_get")
def get_account(call: Call) -> Response:
    """Show an ad account."""
    row = call.state.things.get(call.args["ad_account_id"])
    if row is None:
        raise not_found("AdAccount")
    return Response(account(call.state, row))


# Campaigns, ad groups, ads


def entity(row: Thing) -> Json:
    """Return a campaign, an ad group or an ad."""
    status: str = row.data["status"]
    return {
        "id": row.id,
        **row.data,
        "type": _TYPES[row.kind],
        "summary_status": _SUMMARIES[row.kind] if status == "ACTIVE" else status,
        "created_time": things.unix(row.created_at),
        "updated_time": things.unix(row.updated_at),
    }


def _list(call: Call, kind: str, columns: Mapping[str, str]) -> Response:
    where = things.owned(kind, call.args["ad_account_id"])
    for name, column in columns.items():
        if name in call.args:
            where.add_in(column, call.args[name])
    return page(call, call.state.things, where, entity)


_STATUS = {"entity_statuses": "json_extract(data, '$.status')"}
_CAMPAIGN_OF_AD = "json_extract(data, '$.campaign_id')"


@operations.serve("campaigns_list")
def list_campaigns(call: Call) -> Response:
    """List campaigns."""
    return _list(call, CAMPAIGN, {"campaign_ids": "id", **_STATUS})


@operations.serve("ad_groups_list")
def list_ad_groups(call: Call) -> Response:
    """List ad groups."""
    columns = {"campaign_ids": "parent", "ad_group_ids": "id", **_STATUS}
    return _list(call, AD_GROUP, columns)


@operations.serve("ads_list")
def list_ads(call: Call) -> Response:
    """List ads."""
    columns = {"campaign_ids": _CAMPAIGN_OF_AD, "ad_group_ids": "parent", "ad_ids": "id", **_STATUS}
    return _list(call, AD, columns)


@operations.serve("campaigns_get")
def get_campaign(call: Call) -> Response:
    """Show a campaign."""
    return Response(entity(things.require(call, CAMPAIGN, call.args["campaign_id"])))


@operations.serve("ad_groups_get")
def get_ad_group(call: Call) -> Response:
    """Show an ad group."""
    return Response(entity(things.require(call, AD_GROUP, call.args["ad_group_id"])))


@operations.serve("ads_get")
def get_ad(call: Call) -> Response:
    """Show an ad."""
    return Response(entity(things.require(call, AD, call.args["ad_id"])))


def add_campaign(call: Call, item: Json) -> Thing:
    """Create a campaign.

    Raises:
        ApiError: it has no name or no budget.
    """
    if not item.get("name"):
        raise bad_request("A campaign needs a name.")
    if item.get("daily_spend_cap") is None and item.get("lifetime_spend_cap") is None:
        raise refused(400, 2384, _NO_BUDGET)
    return add_entity(call.state, CAMPAIGN, call.args["ad_account_id"], item)


def add_ad_group(call: Call, item: Json) -> Thing:
    """Create an ad group.

    Raises:
        ApiError: it has no name, or its campaign does not exist.
    """
    if not item.get("name"):
        raise bad_request("An ad group needs a name.")
    campaign = things.require(call, CAMPAIGN, _digits(item.get("campaign_id", "")))
    fields = item | {"campaign_id": campaign.id}
    return add_entity(call.state, AD_GROUP, campaign.owner, fields, parent=campaign.id)


def add_ad(call: Call, item: Json) -> Thing:
    """Create an ad.

    Raises:
        ApiError: its ad group or its pin does not exist.
    """
    group = things.require(call, AD_GROUP, _digits(item.get("ad_group_id", "")))
    pin = own_pin(call, item.get("pin_id") or "")
    fields = {"creative_type": pin.creative_type} | item
    fields |= {"ad_group_id": group.id, "campaign_id": group.parent}
    return add_entity(call.state, AD, group.owner, fields, parent=group.id)


def add_entity(state: State, kind: str, account_id: str, fields: Json, parent: str = "") -> Thing:
    """Create a campaign, an ad group or an ad whose fields are checked.

    Args:
        state: what the service works on.
        kind: which of them.
        account_id: its ad account.
        fields: its fields; others have their defaults.
        parent: its campaign or ad group.
    """
    data = _DEFAULTS[kind] | fields | {"ad_account_id": account_id}
    name = str(fields.get("name") or "")
    return things.add(state, kind, account_id, data, parent=parent, name=name)


def _digits(entity_id: str) -> str:
    """Return an id without the letters that may stand before it."""
    return entity_id.lstrip("ACG")


def _change(call: Call, kind: str, item: Json) -> Json:
    changes = {name: value for name, value in item.items() if name not in ("id", "ad_account_id")}
    row = things.require(call, kind, item.get("id", ""))
    if "campaign_id" in changes and _digits(changes["campaign_id"]) != row.data["campaign_id"]:
        raise bad_request("An ad group can't be moved to another campaign.")
    if "ad_group_id" in changes and _digits(changes["ad_group_id"]) != row.data["ad_group_id"]:
        raise bad_request("An ad can't be moved to another ad group.")
    for name in ("campaign_id", "ad_group_id"):
        changes.pop(name, None)
    options: Json = changes.get("bid_options") or {}
    options.pop("update_mask", None)
    return entity(things.change(call.state, row, changes))


@operations.serve("campaigns_create")
def create_campaigns(call: Call) -> Response:
    """Create campaigns."""
    return Response(things.outcomes(_items(call), lambda item: entity(add_campaign(call, item))))


@operations.serve("campaigns_update")
def update_campaigns(call: Call) -> Response:
    """Change campaigns."""
    return Response(things.outcomes(_items(call), lambda item: _change(call, CAMPAIGN, item)))


@operations.serve("ad_groups_create")
def create_ad_groups(call: Call) -> Response:
    """Create ad groups."""
    return Response(things.outcomes(_items(call), lambda item: entity(add_ad_group(call, item))))


@operations.serve("ad_groups_update")
def update_ad_groups(call: Call) -> Response:
    """Change ad groups."""
    return Response(things.outcomes(_items(call), lambda item: _change(call, AD_GROUP, item)))


@operations.serve("ads_create")
def create_ads(call: Call) -> Response:
    """Create ads."""
    return _ads(things.outcomes(_items(call), lambda item: entity(add_ad(call, item))))


@operations.serve("ads_update")
def update_ads(call: Call) -> Response:
    """Change ads."""
    return _ads(things.outcomes(_items(call), lambda item: _change(call, AD, item)))


def _items(call: Call) -> Sequence[Json]:
    items: Sequence[Json] = call.json["items"]
    return items


def _ads(body: Json) -> Response:
    """Return ads, whose failures are one object each and not a list."""
    for item in body["items"]:
        found = item.pop("exceptions")
        if found:
            item["exceptions"] = found[0]
    return Response(body)


# Keywords


def _keyword(row: Thing) -> Json:
    parent_type = "campaign" if row.data["parent_kind"] == CAMPAIGN else "adgroup"
    return {
        "id": row.id,
        "parent_id": row.parent,
        "parent_type": parent_type,
        "type": "keyword",
        **{name: row.data[name] for name in ("value", "match_type", "bid", "archived")},
    }


@operations.serve("keywords_get")
def list_keywords(call: Call) -> Response:
    """List keywords."""
    where = things.owned(KEYWORD, call.args["ad_account_id"])
    parents = [call.args[name] for name in ("campaign_id", "ad_group_id") if name in call.args]
    if wanted := [*parents, *call.args.get("ad_group_ids", ())]:
        where.add_in("parent", wanted)
    if "match_types" in call.args:
        where.add_in("json_extract(data, '$.match_type')", call.args["match_types"])
    return page(call, call.state.things, where, _keyword)


@operations.serve("keywords_create")
def create_keywords(call: Call) -> Response:
    """Create keywords of a campaign or an ad group."""
    parent_id, account_id = _digits(call.json["parent_id"]), call.args["ad_account_id"]
    parent = things.find(call.state, AD_GROUP, account_id, parent_id) or things.find(
        call.state, CAMPAIGN, account_id, parent_id
    )
    if parent is None:
        raise not_found("Parent")
    made: list[Json] = []
    errors: list[Json] = []
    for item in call.json["keywords"]:
        data = {
            "value": item["value"],
            "match_type": item["match_type"],
            "bid": item.get("bid"),
            "archived": False,
            "parent_kind": parent.kind,
        }
        if not item["value"].strip():
            errors.append({"data": {**item}, "error_messages": ["The keyword is empty."]})
            continue
        row = things.add(call.state, KEYWORD, account_id, data, parent=parent.id)
        made.append(_keyword(row))
    return Response({"keywords": made, "errors": errors})


@operations.serve("keywords_update")
def update_keywords(call: Call) -> Response:
    """Change bids of keywords, or archive them."""
    changed: list[Json] = []
    errors: list[Json] = []
    for item in call.json["keywords"]:
        row = things.find(call.state, KEYWORD, call.args["ad_account_id"], item["id"])
        if row is None:
            missing = {"id": item["id"], "value": "", "match_type": None}
            errors.append({"data": missing, "error_messages": ["Keyword not found."]})
            continue
        changes = {name: item[name] for name in ("bid", "archived") if name in item}
        changed.append(_keyword(things.change(call.state, row, changes)))
    return Response({"keywords": changed, "errors": errors})


@operations.serve("country_keywords_metrics_get")
def keyword_metrics(call: Call) -> Response:
    """Show how often keywords are searched for in a country."""
    country: Any = call.args["country_code"]
    rows = [
        {
            "keyword": keyword,
            "metrics": {"keyword_query_volume": f"{number(keyword, country, 'VOLUME') * 10}+"},
        }
        for keyword in call.args["keywords"]
    ]
    return Response({"data": rows})

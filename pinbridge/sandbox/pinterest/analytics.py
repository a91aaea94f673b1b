"""Analytics of ads and of pins; the figures are made up, and the same every time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinterest import things
from pinbridge.sandbox.pinterest.errors import bad_request
from pinbridge.sandbox.pinterest.finding import readable_pin
from pinbridge.sandbox.pinterest.metrics import days_between, periods, total
from pinbridge.sandbox.pinterest.rows import Thing
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry
from pinbridge.sandbox.pinterest.things import AD, AD_GROUP, CAMPAIGN

_TARGETS: Mapping[str, Sequence[str]] = {
    "APPTYPE": ("iphone", "android_mobile", "web"),
    "GENDER": ("female", "male", "unknown"),
    "AGE_BUCKET": ("18-24", "25-34", "35-44"),
    "COUNTRY": ("US", "CA"),
    "PLACEMENT": ("SEARCH", "BROWSE"),
}
_ANY_TARGET = ("first", "second")
_SPLITS: Mapping[str, Sequence[str]] = {
    "NO_SPLIT": ("all",),
    "APP_TYPE": ("MOBILE", "TABLET", "WEB"),
    "OWNED_CONTENT": ("OWNED", "OTHER"),
    "SOURCE": ("YOUR_PINS", "OTHER_PINS"),
    "PIN_FORMAT": ("ORGANIC_IMAGE", "ORGANIC_VIDEO"),
}
_OF_PROFILE = (
    "ENGAGEMENT",
    "ENGAGEMENT_RATE",
    "IMPRESSION",
    "OUTBOUND_CLICK",
    "OUTBOUND_CLICK_RATE",
    "PIN_CLICK",
    "PIN_CLICK_RATE",
    "SAVE",
    "SAVE_RATE",
)
_OF_VIDEOS = (
    "IMPRESSION",
    "SAVE",
    "VIDEO_MRC_VIEW",
    "VIDEO_AVG_WATCH_TIME",
    "VIDEO_V50_WATCH_TIME",
    "QUARTILE_95_PERCENT_VIEW",
    "VIDEO_10S_VIEW",
    "VIDEO_START",
    "OUTBOUND_CLICK",
)
_OF_PINS = ("impression", "pin_click", "outbound_click", "save")

operations = Registry()


# Ads


def named_columns(row: Thing) -> Json:
    """Return the columns that say which campaign, ad group or ad a row is about."""
    if row.kind == CAMPAIGN:
        own = {"CAMPAIGN_ID": row.id, "CAMPAIGN_NAME": row.name}
    elif row.kind == AD_GROUP:
        own = {"AD_GROUP_ID": row.id, "AD_GROUP_NAME": row.name, "CAMPAIGN_ID": row.parent}
    elif row.kind == AD:
        own = {
            "AD_ID": row.id,
            "PIN_PROMOTION_ID": row.id,
            "AD_NAME": row.name,
            "PIN_ID": row.data["pin_id"],
            "AD_GROUP_ID": row.parent,
            "CAMPAIGN_ID": row.data["campaign_id"],
        }
    else:
        return {"AD_ACCOUNT_ID": row.id, "ADVERTISER_ID": row.id}
    return own | {"AD_ACCOUNT_ID": row.owner, "ADVERTISER_ID": row.owner}


def rows(
    found: Iterable[Thing], days: Sequence[date], granularity: str, columns: Sequence[str], key: str
) -> list[Json]:
    """Return the rows of a report.

    Args:
        found: campaigns, ad groups, ads or ad accounts.
        days: the days of the report.
        granularity: how many days a row counts.
        columns: what each row has beside its date.
        key: the column with the id, which every row has.
    """
    made: list[Json] = []
    for row in found:
        named = named_columns(row)
        for label, counted in periods(days, granularity):
            part = f"T{label['HOUR']}" if "HOUR" in label else ""
            figures = {
                name: named[name] if name in named else total(row.id, counted, name, part)
                for name in columns
            }
            made.append({key: row.id, **label, **figures})
    return made


def _of_ads(call: Call, found: Iterable[Thing], key: str) -> Response:
    args = call.args
    days = days_between(args["start_date"], args["end_date"], args["granularity"])
    return Response(rows(found, days, args["granularity"], args["columns"], key))


def _chosen(call: Call, kind: str, ids: Sequence[str]) -> list[Thing]:
    """Return the things of some ids; unknown ones have no rows."""
    found = (things.find(call.state, kind, call.args["ad_account_id"], each) for each in ids)
    return [row for row in found if row is not None]


def _account(call: Call) -> list[Thing]:
    row = call.state.things.get(call.args["ad_account_id"])
    return [] if row is None else [row]


@operations.serve("ad_account_analytics")
def of_account(call: Call) -> Response:
    """Show the figures of an ad account."""
    return _of_ads(call, _account(call), "AD_ACCOUNT_ID")


@operations.serve("campaigns_analytics")
def of_campaigns(call: Call) -> Response:
    """Show the figures of campaigns."""
    return _of_ads(call, _chosen(call, CAMPAIGN, call.args["campaign_ids"]), "CAMPAIGN_ID")


@operations.serve("ad_groups_analytics")
def of_ad_groups(call: Call) -> Response:
    """Show the figures of ad groups."""
    return _of_ads(call, _chosen(call, AD_GROUP, call.args["ad_group_ids"]), "AD_GROUP_ID")


@operations.serve("ads_analytics")
def of_ads(call: Call) -> Response:
    """Show the figures of ads: those given, or those of pins or campaigns."""
    return _of_ads(call, _chosen_ads(call), "AD_ID")


def _chosen_ads(call: Call) -> list[Thing]:
    if "ad_ids" in call.args:
        return _chosen(call, AD, call.args["ad_ids"])
    where = things.owned(AD, call.args["ad_account_id"])
    for name, column in (("pin_ids", "$.pin_id"), ("campaign_ids", "$.campaign_id")):
        if name in call.args:
            where.add_in(f"json_extract(data, '{column}')", call.args[name])
    return call.state.things.select(where)


def _by_target(call: Call, found: Iterable[Thing]) -> Response:
    args = call.args
    days = days_between(args["start_date"], args["end_date"], args["granularity"])
    data = [
        {
            "targeting_type": kind,
            "targeting_value": value,
            "metrics": {
                **named_columns(row),
                **label,
                **{name: total(row.id, counted, name, value) for name in args["columns"]},
            },
        }
        for row in found
        for kind in args["targeting_types"]
        for value in _TARGETS.get(kind, _ANY_TARGET)
        for label, counted in periods(days, args["granularity"])
    ]
    return Response({"data": data})


@operations.serve("ad_account_targeting_analytics_get")
def targets_of_account(call: Call) -> Response:
    """Show the figures of an ad account by target group."""
    return _by_target(call, _account(call))


@operations.serve("campaign_targeting_analytics_get")
def targets_of_campaigns(call: Call) -> Response:
    """Show the figures of campaigns by target group."""
    return _by_target(call, _chosen(call, CAMPAIGN, call.args["campaign_ids"]))


@operations.serve("ad_groups_targeting_analytics_get")
def targets_of_ad_groups(call: Call) -> Response:
    """Show the figures of ad groups by target group."""
    return _by_target(call, _chosen(call, AD_GROUP, call.args["ad_group_ids"]))


@operations.serve("ad_targeting_analytics_get")
def targets_of_ads(call: Call) -> Response:
    """Show the figures of ads by target group."""
    return _by_target(call, _chosen(call, AD, call.args["ad_ids"]))


# Profile and pins


def _daily(call: Call, thing: str, days: Sequence[date], names: Sequence[str], part: str) -> Json:
    """Return the figures of each day, and their sum; today is still being counted."""
    today = call.state.now().date()
    counted = [day for day in days if day < today]
    shown = [
        {
            "date": day.isoformat(),
            "data_status": "READY" if day < today else "PROCESSING",
            "metrics": {name: total(thing, [day], name, part) for name in names}
            if day < today
            else {},
        }
        for day in days
    ]
    summary = {name: total(thing, counted, name, part) for name in names}
    return {"daily_metrics": shown, "summary_metrics": summary}


def _days(call: Call) -> list[date]:
    return days_between(call.args["start_date"], call.args["end_date"])


@operations.serve("user_account_analytics")
def of_profile(call: Call) -> Response:
    """Show the figures of the user account."""
    days, names = _days(call), call.args.get("metric_types", _OF_PROFILE)
    parts = _SPLITS[call.args["split_field"]]
    return Response({part: _daily(call, call.user.id, days, names, part) for part in parts})


def _top(call: Call, names: Sequence[str], condition: str) -> Response:
    days, sort_by = _days(call), call.args["sort_by"]
    names = call.args.get("metric_types", names)
    where = call.state.seen(f"user_id = ? AND {condition}", call.user.id)
    pins = [(total(pin.id, days, sort_by), pin.id) for pin in call.state.pins.select(where)]
    best = sorted(pins, reverse=True)[: call.args["num_of_pins"]]
    shown = [
        {
            "pin_id": pin_id,
            "metrics": {name: total(pin_id, days, name) for name in names},
            "data_status": dict.fromkeys(names, "READY"),
        }
        for _, pin_id in best
    ]
    latest = things.unix(call.state.now()) * 1000
    available = {"is_realtime": False, "latest_available_timestamp": latest}
    return Response({"pins": shown, "sort_by": sort_by, "date_availability": available})


@operations.serve("user_account_analytics_top_pins")
def top_pins(call: Call) -> Response:
    """List the pins with the best figures."""
    return _top(call, _OF_PROFILE, "1")


@operations.serve("user_account_analytics_top_video_pins")
def top_video_pins(call: Call) -> Response:
    """List the videos with the best figures."""
    return _top(call, _OF_VIDEOS, "creative_type = 'VIDEO'")


def _of_pin(call: Call, pin_id: str, parts: Sequence[str]) -> Json:
    pin, days = readable_pin(call, pin_id), _days(call)
    lifetime = {name: total(pin.id, days, f"LIFETIME {name}") for name in ("TOTAL_COMMENTS",)}
    return {
        part: _daily(call, pin.id, days, call.args["metric_types"], part)
        | {"lifetime_metrics": lifetime}
        for part in parts
    }


@operations.serve("pins_analytics")
def of_pin(call: Call) -> Response:
    """Show the figures of a pin."""
    return Response(_of_pin(call, call.args["pin_id"], _SPLITS[call.args["split_field"]]))


@operations.serve("multi_pins_analytics")
def of_pins(call: Call) -> Response:
    """Show the figures of several pins."""
    ids = call.args["pin_ids"]
    if len(set(ids)) != len(ids):
        raise bad_request("Invalid multi_pins analytics parameters.")
    return Response({pin_id: _of_pin(call, pin_id, ("all",)) for pin_id in ids})


def pin_metrics(pin_id: str, today: date) -> Json:
    """Return the `pin_metrics` of a pin."""
    return {
        span: {name: total(pin_id, [today], f"{span} {name}") for name in _OF_PINS}
        for span in ("90d", "lifetime_metrics")
    }

"""Conversion tags and events."""

from __future__ import annotations

import re
from datetime import timedelta

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinterest import things
from pinbridge.sandbox.pinterest.errors import bad_request
from pinbridge.sandbox.pinterest.paging import page_of
from pinbridge.sandbox.pinterest.rows import Thing
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry

TAG = "conversion_tag"
EVENT = "conversion_event"

_HASH = re.compile(r"[0-9a-f]{64}\Z")
_HASHED = ("em", "ph", "ge", "db", "ln", "fn", "ct", "st", "zp", "country", "external_id")
_OLDEST = timedelta(days=7)
_SETTINGS: Json = {
    "aem_enabled": False,
    "aem_fnln_enabled": False,
    "aem_ph_enabled": False,
    "aem_ge_enabled": False,
    "aem_db_enabled": False,
    "aem_loc_enabled": False,
    "aem_external_id_enabled": False,
    "md_frequency": 1,
}

operations = Registry()


def _tag(row: Thing) -> Json:
    return {
        "id": row.id,
        "ad_account_id": row.owner,
        "name": row.name,
        "status": "ACTIVE",
        "version": "3",
        "enhanced_match_status": "UNKNOWN",
        "last_fired_time_ms": None,
        "code_snippet": f"<script>pintrk('load', '{row.id}');</script>",
        "configs": row.data,
    }


@operations.serve("conversion_tags_list")
def list_tags(call: Call) -> Response:
    """List the conversion tags."""
    where = things.owned(TAG, call.args["ad_account_id"])
    return Response({"items": [_tag(row) for row in call.state.things.select(where)]})


@operations.serve("conversion_tags_create")
def create_tag(call: Call) -> Response:
    """Create a conversion tag; a new one has no events."""
    name: str = call.json["name"]
    if not name.strip():
        raise bad_request("Invalid request: 'name' is empty")
    chosen: Json = {key: call.json[key] for key in _SETTINGS if call.json.get(key) is not None}
    account_id = call.args["ad_account_id"]
    row = things.add(call.state, TAG, account_id, _SETTINGS | chosen, name=name)
    return Response(_tag(row))


@operations.serve("conversion_tags_get")
def get_tag(call: Call) -> Response:
    """Show a conversion tag."""
    return Response(_tag(things.require(call, TAG, call.args["conversion_tag_id"])))


@operations.serve("ocpm_eligible_conversion_tags_get")
def eligible_tags(call: Call) -> Response:
    """Show which tags can be optimized for: none, as no tag of the sandbox ever fires."""
    return Response({})


@operations.serve("page_visit_conversion_tags_get")
def page_visit_tags(call: Call) -> Response:
    """List the tags that saw page visits: none, as no tag of the sandbox ever fires."""
    return page_of(call, [])


@operations.serve("events_create")
def create_events(call: Call) -> Response:
    """Take conversion events; those sent as a test are checked and not kept."""
    is_test = call.args.get("test", False)
    events: list[Json] = []
    for event in call.json["data"]:
        problem = _problem(call, event)
        if problem is None and not is_test:
            things.add(call.state, EVENT, call.args["ad_account_id"], event, name=event["event_id"])
        status = "processed" if problem is None else "failed"
        events.append({"status": status, "error_message": problem, "warning_message": None})
    processed = [event for event in events if event["status"] == "processed"]
    return Response(
        {
            "num_events_received": len(events),
            "num_events_processed": len(processed),
            "events": events,
        }
    )


def _problem(call: Call, event: Json) -> str | None:
    user: Json = event["user_data"]
    for name in _HASHED:
        for value in user.get(name) or ():
            if not _HASH.match(value):
                return f"user_data.{name} has to be a SHA-256 hash in lower-case hexadecimal digits"
    known = user.get("em") or user.get("hashed_maids")
    if not known and not (user.get("client_ip_address") and user.get("client_user_agent")):
        return "user_data needs em, hashed_maids, or client_ip_address with client_user_agent"
    now, sent_at = things.unix(call.state.now()), event["event_time"]
    if not now - _OLDEST.total_seconds() <= sent_at <= now:
        return "event_time has to lie within the last seven days"
    return None

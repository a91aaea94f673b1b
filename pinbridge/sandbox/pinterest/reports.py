"""Reports that are asked for, looked at until they are finished, and downloaded."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import timedelta
from http import HTTPStatus

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinterest import things
from pinbridge.sandbox.pinterest.access import AD_ACCOUNT
from pinbridge.sandbox.pinterest.analytics import rows
from pinbridge.sandbox.pinterest.metrics import days_between
from pinbridge.sandbox.pinterest.rows import Thing
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry, State
from pinbridge.sandbox.pinterest.storage import TWO_CREDENTIALS, refusal
from pinbridge.sandbox.pinterest.things import AD, AD_GROUP, CAMPAIGN

REPORT = "report"
STORAGE_PATH = "/storage/reports/{token}"

_LEVELS = {
    "ADVERTISER": (AD_ACCOUNT, "AD_ACCOUNT_ID"),
    "CAMPAIGN": (CAMPAIGN, "CAMPAIGN_ID"),
    "AD_GROUP": (AD_GROUP, "AD_GROUP_ID"),
    "PIN_PROMOTION": (AD, "PIN_PROMOTION_ID"),
}
_IDS = {CAMPAIGN: "campaign_ids", AD_GROUP: "ad_group_ids", AD: "ad_ids"}
_TYPES = {"CSV": "text/csv", "JSON": "application/json"}

operations = Registry()


@operations.serve("analytics_create_report")
def create_report(call: Call) -> Response:
    """Ask for a report."""
    days_between(call.json["start_date"], call.json["end_date"], call.json["granularity"])
    data = {"request": call.json, "polls": 0, "outcome": call.state.settings.report_outcome}
    row = things.add(
        call.state,
        REPORT,
        call.args["ad_account_id"],
        data,
        name=call.state.new_secret(),
    )
    return Response({"report_status": "IN_PROGRESS", "token": row.name, "message": None})


@operations.serve("analytics_get_report")
def get_report(call: Call) -> Response:
    """Look at a report; each look brings it nearer to its end."""
    state = call.state
    row = _find(state, call.args["token"])
    if row is None or row.owner != call.args["ad_account_id"]:
        return Response({"report_status": "DOES_NOT_EXIST", "url": None, "size": None})
    row.data["polls"] += 1
    state.things.save(row)
    status = _status(state, row)
    body: Json = {"report_status": status, "url": None, "size": None}
    if status == "FINISHED":
        path = STORAGE_PATH.replace("{token}", row.name)
        body |= {"url": call.base_url + path, "size": len(_content(state, row))}
    return Response(body)


def _find(state: State, token: str) -> Thing | None:
    return state.things.find("kind = ? AND name = ?", REPORT, token)


def _status(state: State, row: Thing) -> str:
    if row.data["polls"] < state.settings.report_polls:
        return "IN_PROGRESS"
    expires_at = row.created_at + timedelta(seconds=state.settings.report_link_seconds)
    return "EXPIRED" if expires_at <= state.now() else str(row.data["outcome"])


@operations.serve("report_download")
def download(call: Call) -> Response:
    """Send the file of a report, as the storage host does: without credentials."""
    row = _find(call.state, call.path["token"])
    if "authorization" in call.headers:
        return refusal("InvalidArgument", TWO_CREDENTIALS)
    if row is None or _status(call.state, row) != "FINISHED":
        return refusal("AccessDenied", "Request has expired", HTTPStatus.FORBIDDEN)
    kind = _TYPES[_format(row)]
    name = f"report.{_format(row).lower()}"
    headers = {"content-type": kind, "content-disposition": f'attachment; filename="{name}"'}
    return Response(_content(call.state, row), headers=headers)


def _format(row: Thing) -> str:
    return str(row.data["request"].get("report_format", "JSON"))


def _content(state: State, row: Thing) -> bytes:
    request: Json = row.data["request"]
    kind, key = _LEVELS.get(request.get("level", "ADVERTISER"), _LEVELS["ADVERTISER"])
    days = days_between(request["start_date"], request["end_date"], request["granularity"])
    made = rows(_measured(state, row, kind), days, request["granularity"], request["columns"], key)
    if _format(row) == "JSON":
        return json.dumps(made).encode()
    return _as_csv(made, [key, "DATE", "HOUR", *request["columns"]])


def _measured(state: State, row: Thing, kind: str) -> list[Thing]:
    if kind == AD_ACCOUNT:
        account = state.things.get(row.owner)
        return [] if account is None else [account]
    where = things.owned(kind, row.owner)
    if ids := row.data["request"].get(_IDS[kind]):
        where.add_in("id", ids)
    return state.things.select(where)


def _as_csv(made: Sequence[Json], names: Sequence[str]) -> bytes:
    present = [name for name in dict.fromkeys(names) if not made or name in made[0]]
    text = io.StringIO()
    writer = csv.DictWriter(text, present, lineterminator="\n")
    writer.writeheader()
    writer.writerows(made)
    return text.getvalue().encode()

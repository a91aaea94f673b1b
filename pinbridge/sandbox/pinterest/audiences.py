"""Audiences and customer lists."""

from __future__ import annotations

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinterest import things
from pinbridge.sandbox.pinterest.errors import bad_request, not_found
from pinbridge.sandbox.pinterest.paging import page, page_of
from pinbridge.sandbox.pinterest.rows import Thing
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry

AUDIENCE = "audience"
CUSTOMER_LIST = "customer_list"

_SMALLEST_LIST = 100
_CHANGEABLE = ("name", "description", "rule")

operations = Registry()


def _audience(row: Thing) -> Json:
    return {
        "id": row.id,
        "ad_account_id": row.owner,
        **row.data,
        "type": "audience",
        "created_timestamp": things.unix(row.created_at),
        "updated_timestamp": things.unix(row.updated_at),
    }


@operations.serve("audiences_list")
def list_audiences(call: Call) -> Response:
    """List audiences; none are shared with this account."""
    if call.args["ownership_type"] == "RECEIVED":
        return page_of(call, [])
    where = things.owned(AUDIENCE, call.args["ad_account_id"])
    return page(call, call.state.things, where, _audience)


@operations.serve("audiences_create")
def create_audience(call: Call) -> Response:
    """Create an audience."""
    fields = call.json
    if not fields.get("name") or "rule" not in fields:
        raise bad_request("Invalid ad account audience parameters.")
    data: Json = {
        "name": fields["name"],
        "description": fields.get("description"),
        "audience_type": fields["audience_type"],
        "rule": fields["rule"],
        "size": None,
        "status": "INITIALIZING",
        "created_by_company_name": None,
    }
    return Response(_audience(things.add(call.state, AUDIENCE, call.args["ad_account_id"], data)))


def _audience_of(call: Call) -> Thing:
    return things.require(call, AUDIENCE, call.args["audience_id"])


@operations.serve("audiences_get")
def get_audience(call: Call) -> Response:
    """Show an audience."""
    return Response(_audience(_audience_of(call)))


@operations.serve("audiences_update")
def update_audience(call: Call) -> Response:
    """Change an audience, or remove it."""
    row = _audience_of(call)
    changes: Json = {name: call.json[name] for name in _CHANGEABLE if name in call.json}
    if call.json.get("operation_type") == "REMOVE":
        call.state.things.remove(row)
        return Response(_audience(row) | {"status": "ARCHIVED"})
    return Response(_audience(things.change(call.state, row, changes)))


def _customer_list(row: Thing) -> Json:
    uploaded, removed = row.data["uploaded"], row.data["removed"]
    return {
        "id": row.id,
        "ad_account_id": row.owner,
        "name": row.name,
        "type": "customerlist",
        "status": "READY" if uploaded - removed >= _SMALLEST_LIST else "TOO_SMALL",
        "num_batches": row.data["batches"],
        "num_uploaded_user_records": uploaded,
        "num_removed_user_records": removed,
        "created_time": things.unix(row.created_at),
        "updated_time": things.unix(row.updated_at),
        "exceptions": {},
    }


def _records(call: Call) -> int:
    """Return how many records were sent: they are separated by commas or line breaks."""
    records: str = call.json["records"]
    return len([part for part in records.replace("\n", ",").split(",") if part.strip()])


@operations.serve("customer_lists_list")
def list_customer_lists(call: Call) -> Response:
    """List customer lists."""
    where = things.owned(CUSTOMER_LIST, call.args["ad_account_id"])
    return page(call, call.state.things, where, _customer_list)


@operations.serve("customer_lists_create")
def create_customer_list(call: Call) -> Response:
    """Create a customer list from hashed records."""
    name: str = call.json["name"]
    if not name.strip() or not _records(call):
        raise bad_request("Invalid request: 'name' and 'records' may not be empty")
    data: Json = {
        "list_type": call.json.get("list_type", "EMAIL"),
        "uploaded": _records(call),
        "removed": 0,
        "batches": 1,
    }
    account_id = call.args["ad_account_id"]
    return Response(
        _customer_list(things.add(call.state, CUSTOMER_LIST, account_id, data, name=name))
    )


def _customer_list_of(call: Call) -> Thing:
    error = not_found("Customer list")
    return things.require(call, CUSTOMER_LIST, call.args["customer_list_id"], error)


@operations.serve("customer_lists_get")
def get_customer_list(call: Call) -> Response:
    """Show a customer list."""
    return Response(_customer_list(_customer_list_of(call)))


@operations.serve("customer_lists_update")
def update_customer_list(call: Call) -> Response:
    """Add records to a customer list, or remove some."""
    row = _customer_list_of(call)
    counted = "uploaded" if call.json["operation_type"] == "ADD" else "removed"
    data = {counted: row.data[counted] + _records(call), "batches": row.data["batches"] + 1}
    return Response(_customer_list(things.change(call.state, row, data)))

"""Items of catalogs: looked up, and changed in batches with a result for each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinterest import things
from pinbridge.sandbox.pinterest.catalogs import ITEM, progress
from pinbridge.sandbox.pinterest.errors import refused
from pinbridge.sandbox.pinterest.render import moment
from pinbridge.sandbox.pinterest.rows import Thing
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry

BATCH = "items_batch"

_IDS = {"RETAIL": "item_id", "HOTEL": "hotel_id", "CREATIVE_ASSETS": "creative_assets_id"}
"""Name of an item's id, by the type of its catalog."""
_FILTERS = {kind: f"{name}s" for kind, name in _IDS.items()}
_DELETIONS = ("DELETE", "DELETE_DISCONTINUED")

operations = Registry()


def _find(call: Call, catalog_type: str, item_id: str) -> Thing | None:
    return call.state.things.find(
        "kind = ? AND owner = ? AND name = ? AND parent = ?",
        ITEM,
        call.user.id,
        item_id,
        catalog_type,
    )


def _event(message: str) -> Json:
    return {"attribute": "ITEM_ID", "code": 1, "message": message}


@operations.serve("items_post")
def look_up(call: Call) -> Response:
    """Show items by their ids; an unknown one is an entry with an error."""
    filters: Json = call.json["filters"]
    catalog_type: str = filters["catalog_type"]
    shown: list[Json] = []
    for item_id in filters[_FILTERS[catalog_type]]:
        row = _find(call, catalog_type, item_id)
        body: Json = {"catalog_type": catalog_type, _IDS[catalog_type]: item_id}
        if row is None:
            body["errors"] = [_event("The item does not exist.")]
        else:
            body |= {"attributes": row.data, "pins": []}
        shown.append(body)
    return Response({"items": shown})


@operations.serve("items_batch_post")
def change(call: Call) -> Response:
    """Change items in a batch, in one of its two forms."""
    fields = call.json
    catalog_type: str = fields.get("catalog_type", "RETAIL")
    records = [
        _changed(call, catalog_type, item, item.get("operation") or fields["operation"])
        for item in fields["items"]
    ]
    data = {"catalog_type": catalog_type, "records": records}
    return Response(_batch(call, things.add(call.state, BATCH, call.user.id, data)))


def _changed(call: Call, catalog_type: str, item: Json, operation: str) -> Json:
    """Change one item, and return its record."""
    item_id: str = item.get(_IDS[catalog_type], "")
    row = _find(call, catalog_type, item_id)
    problem = _problem(operation, item_id, row)
    record: Json = {_IDS[catalog_type]: item_id, "warnings": []}
    if problem is not None:
        return record | {"status": "FAILURE", "errors": [_event(problem)]}
    if row is None:
        attributes = _without_nulls(item["attributes"])
        things.add(call.state, ITEM, call.user.id, attributes, parent=catalog_type, name=item_id)
    elif operation in _DELETIONS:
        call.state.things.remove(row)
    else:
        things.change(call.state, row, _without_nulls(item.get("attributes") or {}))
    return record | {"status": "SUCCESS", "errors": []}


def _without_nulls(attributes: Mapping[str, object]) -> Json:
    return {name: value for name, value in attributes.items() if value is not None}


def _problem(operation: str, item_id: str, row: Thing | None) -> str | None:
    if not item_id:
        return "The id of the item is missing."
    if operation == "CREATE" and row is not None:
        return "The item exists already."
    if operation not in ("CREATE", "UPSERT") and row is None:
        return "The item does not exist."
    return None


@operations.serve("items_batch_get")
def get_batch(call: Call) -> Response:
    """Show how far a batch is."""
    row = things.find(call.state, BATCH, call.user.id, call.args["batch_id"])
    if row is None:
        raise refused(404, 4331, "Sorry! We could not find your batch ID.")
    return Response(_batch(call, row))


def _batch(call: Call, row: Thing) -> Json:
    status = progress(call.state, row.created_at)
    records: list[Json] = row.data["records"]
    end = row.created_at + timedelta(seconds=call.state.settings.batch_seconds)
    if status == "PROCESSING":
        records = [each | {"status": "PROCESSING", "errors": []} for each in records]
    return {
        "batch_id": row.id,
        "catalog_type": row.data["catalog_type"],
        "created_time": moment(row.created_at),
        "completed_time": None if status == "PROCESSING" else moment(end),
        "status": status,
        "items": records,
    }

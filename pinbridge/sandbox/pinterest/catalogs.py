"""Catalogs, their feeds and their product groups."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import NO_CONTENT, Response
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinterest import things
from pinbridge.sandbox.pinterest.errors import bad_request, refused
from pinbridge.sandbox.pinterest.paging import page, page_of
from pinbridge.sandbox.pinterest.render import moment
from pinbridge.sandbox.pinterest.rows import Thing
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, Registry, State

CATALOG = "catalog"
FEED = "feed"
RESULT = "processing_result"
GROUP = "product_group"
ITEM = "catalog_item"

_RETAIL = "RETAIL"
_FEED_DEFAULTS: Json = {
    "credentials": None,
    "default_currency": None,
    "default_locale": "en-US",
    "preferred_processing_schedule": None,
    "status": "ACTIVE",
}
_OF_TYPE: dict[str, Json] = {
    _RETAIL: {"default_availability": None, "default_country": "US"},
    "CREATIVE_ASSETS": {"default_country": "US"},
    "HOTEL": {},
}

operations = Registry()


def _dated(row: Thing) -> Json:
    return {
        "id": row.id,
        "created_at": moment(row.created_at),
        "updated_at": moment(row.updated_at),
    }


def _find(call: Call, kind: str, thing_id: str, error: ApiError) -> Thing:
    row = things.find(call.state, kind, call.user.id, thing_id)
    if row is None:
        raise error
    return row


# Catalogs


def _catalog(row: Thing) -> Json:
    return _dated(row) | {"name": row.name, "catalog_type": row.parent}


@operations.serve("catalogs_list")
def list_catalogs(call: Call) -> Response:
    """List the catalogs."""
    return page(call, call.state.things, things.owned(CATALOG, call.user.id), _catalog)


@operations.serve("catalogs_create")
def create_catalog(call: Call) -> Response:
    """Create a catalog."""
    return Response(_catalog(_add_catalog(call, call.json["catalog_type"], call.json["name"])))


def _add_catalog(call: Call, catalog_type: str, name: str) -> Thing:
    return things.add(call.state, CATALOG, call.user.id, {}, parent=catalog_type, name=name)


def _catalog_for(call: Call, catalog_type: str, catalog_id: str | None) -> str:
    """Return the catalog that is named, or one of the type, which is created where there is none.

    Raises:
        ApiError: 404.
    """
    if catalog_id is not None:
        message = (
            "Sorry! We couldn't find that catalog."
            " Please ensure you have access to a valid catalog id."
        )
        return _find(call, CATALOG, catalog_id, refused(404, 678, message)).id
    found = call.state.things.find(
        "kind = ? AND owner = ? AND parent = ?", CATALOG, call.user.id, catalog_type
    )
    return (found or _add_catalog(call, catalog_type, catalog_type.capitalize())).id


# Feeds


def _feed(row: Thing) -> Json:
    return _dated(row) | {"name": row.name} | row.data


def _feed_of(call: Call) -> Thing:
    error = refused(404, 4161, "Sorry! We could not find your catalogs feed.")
    return _find(call, FEED, call.args["feed_id"], error)


def _require_free_name(call: Call, name: str, but: Thing | None = None) -> None:
    same = call.state.things.find("kind = ? AND owner = ? AND name = ?", FEED, call.user.id, name)
    if same is not None and (but is None or same.id != but.id):
        raise refused(422, 4170, "The feed name already exists.")


@operations.serve("feeds_list")
def list_feeds(call: Call) -> Response:
    """List the feeds."""
    where = things.owned(FEED, call.user.id)
    if "catalog_id" in call.args:
        where.add("parent = ?", call.args["catalog_id"])
    return page(call, call.state.things, where, _feed)


def _refuse_other_type(row: Thing, changes: Json, name: str) -> None:
    own: str = row.data["catalog_type"]
    if changes.get("catalog_type", own) != own:
        raise bad_request(f"Invalid request: {name} can't get another 'catalog_type'")


@operations.serve("feeds_create")
def create_feed(call: Call) -> Response:
    """Create a feed."""
    fields = {**call.json}
    name: str = fields.pop("name")
    _require_free_name(call, name)
    catalog_type: str = fields.setdefault("catalog_type", _RETAIL)
    catalog_id = _catalog_for(call, catalog_type, fields.get("catalog_id"))
    data = _FEED_DEFAULTS | _OF_TYPE[catalog_type] | fields | {"catalog_id": catalog_id}
    row = things.add(call.state, FEED, call.user.id, data, parent=catalog_id, name=name)
    return Response(_feed(row), 201)


@operations.serve("feeds_get")
def get_feed(call: Call) -> Response:
    """Show a feed."""
    return Response(_feed(_feed_of(call)))


@operations.serve("feeds_update")
def update_feed(call: Call) -> Response:
    """Change a feed."""
    row, changes = _feed_of(call), {**call.json}
    _refuse_other_type(row, changes, "a feed")
    if "name" in changes:
        row.name = changes.pop("name")
        _require_free_name(call, row.name, but=row)
    changes.pop("catalog_id", None)
    return Response(_feed(things.change(call.state, row, changes)))


@operations.serve("feeds_delete")
def delete_feed(call: Call) -> Response:
    """Delete a feed with its results."""
    row = _feed_of(call)
    call.state.things.remove_where("kind = ? AND parent = ?", RESULT, row.id)
    call.state.things.remove(row)
    return NO_CONTENT


@operations.serve("feeds_ingest")
def ingest_feed(call: Call) -> Response:
    """Process a feed; its address is never fetched."""
    feed = _feed_of(call)
    row = things.add(call.state, RESULT, call.user.id, {}, parent=feed.id)
    return Response(
        {
            "id": row.id,
            "feed_id": feed.id,
            "created_at": moment(row.created_at),
            "status": progress(call.state, row.created_at),
        }
    )


def progress(state: State, created_at: datetime) -> str:
    """Return how far something is that takes a while."""
    end = created_at + timedelta(seconds=state.settings.batch_seconds)
    return "COMPLETED" if end <= state.now() else "PROCESSING"


@operations.serve("feed_processing_results_list")
def list_results(call: Call) -> Response:
    """List how often a feed was processed."""
    where = things.owned(RESULT, call.user.id)
    where.add("parent = ?", _feed_of(call).id)

    def shown(row: Thing) -> Json:
        return _dated(row) | {
            "status": progress(call.state, row.created_at),
            "product_counts": {"original": 0, "ingested": 0},
            "ingestion_details": {"errors": {}, "warnings": {}, "info": {}},
            "validation_details": {"errors": {}, "warnings": {}},
        }

    return page(call, call.state.things, where, shown)


@operations.serve("items_issues_list")
def list_issues(call: Call) -> Response:
    """List what was wrong with items of a feed: nothing, as no feed is ever read."""
    error = refused(404, 4184, "Sorry! We could not find your processing result.")
    _find(call, RESULT, call.args["processing_result_id"], error)
    return page_of(call, [])


# Product groups


def _group(row: Thing) -> Json:
    return {
        "id": row.id,
        "name": row.name,
        **row.data,
        "created_at": things.unix(row.created_at),
        "updated_at": things.unix(row.updated_at),
    }


def _group_of(call: Call) -> Thing:
    error = refused(404, 4180, "Sorry! We could not find your catalogs product group.")
    return _find(call, GROUP, call.args["product_group_id"], error)


def _require_free_group(call: Call, name: str, catalog_id: str, but: Thing | None = None) -> None:
    same = call.state.things.find(
        "kind = ? AND owner = ? AND name = ? AND parent = ?", GROUP, call.user.id, name, catalog_id
    )
    if same is not None and (but is None or same.id != but.id):
        message = "A catalogs product group with this name already exists for this feed."
        raise refused(409, 4179, message)


@operations.serve("catalogs_product_groups_list")
def list_groups(call: Call) -> Response:
    """List the product groups."""
    where = things.owned(GROUP, call.user.id)
    if "id" in call.args:
        where.add_in("id", [str(each) for each in call.args["id"]])
    if "catalog_id" in call.args:
        where.add("parent = ?", call.args["catalog_id"])
    if "feed_id" in call.args:
        where.add("json_extract(data, '$.feed_id') = ?", call.args["feed_id"])
    return page(call, call.state.things, where, _group)


@operations.serve("catalogs_product_groups_create")
def create_group(call: Call) -> Response:
    """Create a product group of a catalog or, in the older form, of a feed."""
    fields = {**call.json}
    name: str = fields.pop("name")
    catalog_type: str = fields.setdefault("catalog_type", _RETAIL)
    data: Json = {"description": None}
    if "feed_id" in fields:
        error = refused(404, 4161, "Sorry! We could not find your catalogs feed.")
        catalog_id = _find(call, FEED, fields["feed_id"], error).parent
    else:
        catalog_id = _catalog_for(call, catalog_type, fields["catalog_id"])
    _require_free_group(call, name, catalog_id)
    if catalog_type == _RETAIL:
        data |= {"country": None, "locale": None, "feed_id": None, "status": "ACTIVE"}
    if catalog_type != "CREATIVE_ASSETS":
        data["type"] = "MERCHANT_CREATED"
    data |= fields | {"catalog_id": catalog_id}
    row = things.add(call.state, GROUP, call.user.id, data, parent=catalog_id, name=name)
    return Response(_group(row), 201)


@operations.serve("catalogs_product_groups_get")
def get_group(call: Call) -> Response:
    """Show a product group."""
    return Response(_group(_group_of(call)))


@operations.serve("catalogs_product_groups_update")
def update_group(call: Call) -> Response:
    """Change a product group."""
    row = _group_of(call)
    _refuse_other_type(row, call.json, "a product group")
    kept = ("catalog_type", "catalog_id", "feed_id")
    changes: Json = {key: value for key, value in call.json.items() if key not in kept}
    if "name" in changes:
        row.name = changes.pop("name")
        _require_free_group(call, row.name, row.parent, but=row)
    return Response(_group(things.change(call.state, row, changes)))


@operations.serve("catalogs_product_groups_delete")
def delete_group(call: Call) -> Response:
    """Delete a product group."""
    call.state.things.remove(_group_of(call))
    return NO_CONTENT


@operations.serve("catalogs_product_groups_product_counts_get")
def count_products(call: Call) -> Response:
    """Count all items of the group's type; the sandbox does not apply the filters."""
    row = _group_of(call)
    catalog_type: str = row.data["catalog_type"]
    where = Where("kind = ? AND owner = ? AND parent = ?", ITEM, call.user.id, catalog_type)
    total = call.state.things.count(where)
    body: dict[str, Any] = {"catalog_type": catalog_type, "total": total}
    if catalog_type == _RETAIL:
        body |= {"in_stock": total, "out_of_stock": 0, "preorder": 0}
    if catalog_type == "CREATIVE_ASSETS":
        body["videos"] = 0
    return Response(body)

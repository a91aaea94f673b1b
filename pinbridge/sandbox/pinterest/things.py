"""Keeping things that differ in their fields only."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinterest.errors import not_found
from pinbridge.sandbox.pinterest.rows import Thing
from pinbridge.sandbox.pinterest.schema import Json
from pinbridge.sandbox.pinterest.state import Call, State

CAMPAIGN = "campaign"
AD_GROUP = "ad_group"
AD = "ad"


def add(
    state: State,
    kind: str,
    owner: str,
    data: Json,
    *,
    parent: str = "",
    name: str = "",
    thing_id: str = "",
) -> Thing:
    """Keep a new thing.

    Args:
        state: what the service works on.
        kind: what it is.
        owner: the ad account or the user that it belongs to.
        data: its fields.
        parent: the thing that it is a part of.
        name: what it is found by.
        thing_id: its id, where that is not made up here.
    """
    now = state.now()
    return state.things.add(
        Thing(
            id=thing_id or state.new_id(),
            kind=kind,
            owner=owner,
            data=data,
            created_at=now,
            updated_at=now,
            parent=parent,
            name=name,
        )
    )


def change(state: State, thing: Thing, changes: Json) -> Thing:
    """Change fields of a thing."""
    thing.data |= changes
    thing.updated_at = state.now()
    return state.things.save(thing)


def owned(kind: str, owner: str) -> Where:
    """Return the condition for all things of a kind that somebody has."""
    return Where("kind = ? AND owner = ?", kind, owner)


def find(state: State, kind: str, owner: str, thing_id: str) -> Thing | None:
    """Return a thing by its id, or None."""
    return state.things.find("id = ? AND kind = ? AND owner = ?", thing_id, kind, owner)


def require(call: Call, kind: str, thing_id: str, error: ApiError | None = None) -> Thing:
    """Return a thing of the ad account that a call names.

    Args:
        call: the call.
        kind: what it is.
        thing_id: its id.
        error: what to raise; by default a 404 that names the kind.

    Raises:
        ApiError: there is no such thing.
    """
    thing = find(call.state, kind, call.args["ad_account_id"], thing_id)
    if thing is None:
        raise error or not_found(kind.replace("_", " ").capitalize())
    return thing


def unix(instant: datetime) -> int:
    """Return an instant as whole seconds since 1970."""
    return int(instant.timestamp())


def outcomes(items: Iterable[Json], work: Callable[[Json], Json]) -> Json:
    """Return the response of a bulk call: an outcome for each item, also where some fail."""
    return {"items": [_outcome(item, work) for item in items]}


def _outcome(item: Json, work: Callable[[Json], Json]) -> Json:
    try:
        return {"data": work(item), "exceptions": []}
    except ApiError as error:
        exception: dict[str, Any] = {
            "code": error.more.get("number", 1),
            "message": error.message,
        }
        return {"data": {}, "exceptions": [exception]}

"""The rules for what a user keeps: where, how long, how much."""

from __future__ import annotations

from datetime import datetime
from http import HTTPStatus
from typing import NamedTuple

from pinbridge.errors import InvalidInputError
from pinbridge.pinarkive.cids import Cid
from pinbridge.sandbox._shared.http import parse_datetime
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinarkive.errors import bad_request, refused
from pinbridge.sandbox.pinarkive.plans import DEFAULT_CLUSTER
from pinbridge.sandbox.pinarkive.rows import Upload
from pinbridge.sandbox.pinarkive.state import Call


class Content(NamedTuple):
    """What to keep.

    Attributes:
        cid: its CID.
        name: shown in lists.
        sent: whether the request brought the content.
        size: bytes that count against the storage of the plan.
        type: `file` or `directory`.
    """

    cid: str
    name: str
    sent: bool
    size: int = 0
    type: str = "file"


class Target(NamedTuple):
    """Where and how long to keep it."""

    cluster_id: str
    expires_at: datetime | None


def target(call: Call, cl: str | None, timelock: str | datetime | None) -> Target:
    """Check where and how long to keep something.

    The cluster of the body goes first, then the one of the query, then that of `X-Cluster`.

    Args:
        call: the request.
        cl: cluster in the body.
        timelock: time in the body.

    Raises:
        ApiError: 400 for a bad time, 403 for what the plan does not allow.
    """
    expires_at = parse_datetime(timelock) if isinstance(timelock, str) else timelock
    if timelock is not None and (expires_at is None or expires_at <= call.state.now()):
        raise bad_request("timelock has to be a time in the future, in ISO 8601 with an offset")
    if expires_at is not None and not call.plan.timelock:
        raise refused(HTTPStatus.FORBIDDEN, "The plan does not allow a timelock")
    chosen = cl or call.query.text("cl") or call.headers.get("x-cluster") or DEFAULT_CLUSTER
    call.query.check()
    if chosen not in call.plan.clusters:
        raise refused(HTTPStatus.FORBIDDEN, "The plan does not allow this cluster")
    return Target(chosen, expires_at)


def valid_cid(call: Call, name: str = "cid") -> str:
    """Return the CID of the path.

    Raises:
        ApiError: 400 when it is not a CID.
    """
    text = call.path[name]
    try:
        Cid.parse(text)
    except InvalidInputError:
        raise bad_request("Invalid CID") from None
    return text


def keep(call: Call, content: Content, target: Target) -> Upload:
    """Keep a CID. There is one record for a user and a CID, which a repeat updates.

    Args:
        call: the request.
        content: what to keep.
        target: where and how long.

    Raises:
        ApiError: 403 when the storage of the plan is used up.
    """
    state, user, now = call.state, call.user, call.state.now()
    others = Where("user_id = ? AND cid != ?", user.id, content.cid)
    used = int(state.uploads.scalar("coalesce(sum(size), 0)", others))
    if used + content.size > call.plan.storage_bytes:
        raise refused(HTTPStatus.FORBIDDEN, "The storage of the plan is used up")
    upload = Upload(
        id=state.new_id(),
        user_id=user.id,
        cluster_id=target.cluster_id,
        created_at=now,
        pinned_from=now,
        due_at=target.expires_at,
        **content._asdict(),
    )
    before = state.uploads.find("user_id = ? AND cid = ?", user.id, content.cid)
    if before is None:
        return state.uploads.add(upload)
    upload.seq, upload.id, upload.created_at = before.seq, before.id, before.created_at
    if upload.cluster_id == before.cluster_id:
        upload.pinned_from, upload.sent = before.pinned_from, before.sent
    if content.sent:
        state.files.remove_where("upload_id = ?", before.id)
    else:
        upload.size, upload.type = before.size, before.type
    return state.uploads.save(upload)

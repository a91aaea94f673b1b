"""The bodies of responses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from pinbridge.sandbox.pinarkive.plans import PEERS, Plan
from pinbridge.sandbox.pinarkive.rows import File, Token, Upload, User
from pinbridge.sandbox.pinarkive.state import State

FAIL_MARKER = "[[fail]]"

Json = dict[str, Any]


def moment(instant: datetime) -> str:
    """Return an instant in UTC with milliseconds."""
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_or_none(instant: datetime | None) -> str | None:
    """Return an instant, or None where there is none."""
    return None if instant is None else moment(instant)


def user(row: User, plan: Plan) -> Json:
    """Return a `User`."""
    return {
        "id": row.id,
        "_id": row.id,
        "email": row.email,
        "name": row.name,
        "username": row.email.partition("@")[0],
        "role": "user",
        "plan": plan.code,
        "clusters": list(plan.clusters),
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.created_at),
    }


def plan(row: Plan) -> Json:
    """Return a `Plan`."""
    return {
        "_id": f"plan-{row.code}",
        "name": row.code.capitalize(),
        "code": row.code,
        "descriptions": {"en": row.description},
        "storageLimit": row.storage_megabytes,
        "pricePerMonth": row.price,
        "allowedClusterIds": list(row.clusters),
        "timelockAllowed": row.timelock,
        "maxFileSizeBytes": row.file_bytes,
        "maxDirectorySizeBytes": row.directory_bytes,
    }


def token(row: Token) -> Json:
    """Return a `TokenInfo`."""
    return {
        "name": row.name,
        "label": row.label,
        "scopes": row.scopes,
        "createdAt": moment(row.created_at),
        "expiresAt": moment_or_none(row.expires_at),
        "lastUsed": moment_or_none(row.last_used_at),
    }


def upload(row: Upload) -> Json:
    """Return an `Upload`."""
    return {
        "cid": row.cid,
        "name": row.name,
        "size": row.size,
        "type": row.type,
        "createdAt": moment(row.created_at),
        "uploadedAt": moment(row.created_at),
        "clusterId": row.cluster_id,
        "expiresAt": moment_or_none(row.due_at),
        "bk": 0,
    }


def file_of_directory(row: File, parent: Upload) -> Json:
    """Return the `Upload` of a file inside a directory."""
    return upload(parent) | {
        "cid": row.cid,
        "name": row.path,
        "size": row.size,
        "type": "file",
        "parentCid": parent.cid,
    }


def kept(row: Upload) -> Json:
    """Return what all responses to an upload or a pin say."""
    return {
        "cid": row.cid,
        "clusterId": row.cluster_id,
        "expiresAt": moment_or_none(row.due_at),
    }


def stored(state: State, row: Upload) -> Json:
    """Return an `UploadResult`."""
    status = overall_status(peers(state, row))
    return kept(row) | {"status": status, "uploadId": row.id, "size": row.size}


def directory(row: Upload, files: Sequence[File]) -> Json:
    """Return a `DagResult`."""
    return kept(row) | {
        "message": "Directory uploaded",
        "filename": row.name,
        "size": row.size,
        "type": "directory",
        "files": [
            {
                "cid": file.cid,
                "filename": file.path.rpartition("/")[2],
                "size": file.size,
                "path": file.path,
            }
            for file in files
        ],
        "total_files": len(files),
        "total_size": row.size,
    }


def peers(state: State, row: Upload) -> list[Json]:
    """Return the state of a pin on each peer: they fetch the content one after the other.

    What was uploaded is on the first peer at once. A name with the fail marker fails everywhere.
    """
    step = state.settings.pin_seconds / len(PEERS)
    found: list[Json] = []
    for number, peer in enumerate(PEERS):
        seconds = step * (number if row.sent else number + 1)
        done_at = row.pinned_from + timedelta(seconds=seconds)
        failed = FAIL_MARKER in row.name
        is_done = done_at <= state.now()
        status = ("pin_error" if failed else "pinned") if is_done else "pinning"
        found.append(
            {
                "id": peer,
                "peername": f"peer-{number + 1}",
                "ipfs_peer_id": f"{peer}Ipfs",
                "status": status,
                "timestamp": moment(done_at if is_done else row.pinned_from),
                "error": "the content could not be fetched" if status == "pin_error" else "",
            }
        )
    return found


def overall_status(states: Sequence[Json]) -> str:
    """Return `pinned` when every peer has the content, `partial` when some, `unpinned` when none."""
    pinned = [each["status"] == "pinned" for each in states]
    return "pinned" if all(pinned) else "partial" if any(pinned) else "unpinned"


def status(state: State, row: Upload) -> Json:
    """Return a `PinStatus`."""
    states = peers(state, row)
    return _of_cluster(state, row, states) | {
        "status": overall_status(states),
        "peers": states,
        "created": moment(row.pinned_from),
        "origins": [],
        "metadata": {},
    }


def allocations(state: State, row: Upload) -> Json:
    """Return `Allocations`."""
    pin_info = {"cid": row.cid, "name": row.name, "type": "pin", "max_depth": -1}
    return _of_cluster(state, row, peers(state, row)) | {
        "nodes": list(PEERS),
        "pin_info": pin_info,
    }


def _of_cluster(state: State, row: Upload, states: Sequence[Json]) -> Json:
    return {
        "success": True,
        "cid": row.cid,
        "name": row.name,
        "allocations": list(PEERS),
        "peer_map": {each["id"]: each for each in states},
        "replication_factor": len(PEERS),
        "timestamp": moment(state.now()),
    }

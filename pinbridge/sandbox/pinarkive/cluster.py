"""The service itself, its plans, and how content is pinned in its clusters."""

from __future__ import annotations

from http import HTTPStatus

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinarkive import render
from pinbridge.sandbox.pinarkive.errors import refused
from pinbridge.sandbox.pinarkive.keeping import target, valid_cid
from pinbridge.sandbox.pinarkive.plans import CLUSTERS, PEERS, plans
from pinbridge.sandbox.pinarkive.rows import Upload
from pinbridge.sandbox.pinarkive.state import Call, Registry

operations = Registry()


@operations.serve("health")
def health(_: Call) -> Response:
    """Say that the service is alive."""
    return Response({"status": "ok"})


@operations.serve("get_plans")
def get_plans(call: Call) -> Response:
    """List the plans."""
    return Response([render.plan(plan) for plan in plans(call.state.settings).values()])


@operations.serve("get_peers")
def get_peers(call: Call) -> Response:
    """List the peers."""
    peers = [
        {"id": peer, "peername": f"peer-{number}", "clusters": list(CLUSTERS)}
        for number, peer in enumerate(PEERS, 1)
    ]
    now = render.moment(call.state.now())
    return Response({"success": True, "peers": peers, "count": len(peers), "timestamp": now})


@operations.serve("get_status")
def get_status(call: Call) -> Response:
    """Show how a CID is pinned."""
    return Response(render.status(call.state, _pin(call)))


@operations.serve("get_allocations")
def get_allocations(call: Call) -> Response:
    """Show which peers keep a CID."""
    return Response(render.allocations(call.state, _pin(call)))


def _pin(call: Call) -> Upload:
    """Return the pin of a CID in a cluster, which is shared by all users."""
    cid, cluster_id = valid_cid(call), target(call, None, None).cluster_id
    upload = call.state.uploads.find("cid = ? AND cluster_id = ?", cid, cluster_id)
    if upload is None:
        raise refused(HTTPStatus.NOT_FOUND, "The CID is not pinned in this cluster")
    return upload

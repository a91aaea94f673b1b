"""The state of publishing, by pin id."""

from __future__ import annotations

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinbridge import render
from pinbridge.sandbox.pinbridge.calls import Call, Registry

operations = Registry()


@operations.serve("get_job")
def get_job(call: Call) -> Response:
    """Show the publishing state of a pin."""
    pin = call.state.store.pins.require(
        "Job", "workspace_id = ? AND id = ?", call.caller.workspace.id, call.path_id("job_id")
    )
    call.caller.require_account(pin.account_id)
    return Response(render.job(pin))

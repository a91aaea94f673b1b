"""Service information and health."""

from __future__ import annotations

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import ApiError, FieldProblem, invalid
from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox._shared.tables import Where
from pinbridge.sandbox.pinbridge.calls import Call, Registry

VERSION = "1.46.0"
ENVIRONMENT = "sandbox"

operations = Registry()


@operations.serve("get_root")
def get_root(call: Call) -> Response:
    """Show name and version."""
    return Response(models.RootResponse(service="PinBridge API", version=VERSION, docs="/docs"))


@operations.serve("get_health")
def get_health(call: Call) -> Response:
    """Say that the server is alive."""
    return Response(
        models.HealthResponse(
            status="ok", version=VERSION, environment=ENVIRONMENT, checks={"app": "ok"}
        )
    )


@operations.serve("get_readiness")
def get_readiness(call: Call) -> Response:
    """Say that the server can work."""
    return Response(
        models.ReadinessResponse(
            status="ready", version=VERSION, environment=ENVIRONMENT, database="ok"
        )
    )


@operations.serve("get_status")
def get_status(call: Call) -> Response:
    """Show how much work is waiting."""
    store = call.state.store
    up = models.StatusSystem(status="ok")
    return Response(
        models.StatusResponse(
            status="ok",
            readiness=models.StatusReadiness(ready=True),
            internal_systems=models.StatusInternalSystems(
                database=up,
                redis=up,
                celery_broker=up,
                celery_result_backend=up,
                asset_storage=up,
                celery_workers=up,
            ),
            queue_snapshot=models.StatusQueueSnapshot(
                overdue_schedules=store.schedules.count(
                    Where("status = 'scheduled' AND due_at <= ?", call.now)
                ),
                queued_pins=store.pins.count(Where("due_at IS NOT NULL AND status = 'queued'")),
                queued_import_jobs=store.import_jobs.count(
                    Where("due_at IS NOT NULL AND status = 'queued'")
                ),
                queued_emails=0,
            ),
            external_providers={"pinterest": {"status": "simulated"}},
        )
    )


@operations.serve("stripe_webhook")
def stripe_webhook(call: Call) -> Response:
    """Take a Stripe event; the sandbox has no Stripe secret, so any signature but none counts."""
    signature = call.headers.get("stripe-signature")
    if signature is None:
        raise invalid(FieldProblem(("header", "stripe-signature"), "Field required", "missing"))
    if not signature:
        raise ApiError("bad_request", "The signature does not fit the body")
    call.body(dict[str, object])
    return Response({"status": "success"})

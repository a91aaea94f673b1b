"""Receive PinBridge webhooks with Starlette.

While you change the secret, pass both, separated by a comma.

PINBRIDGE_WEBHOOK_SECRETS="secret" \
    uvicorn starlette_receiver:app
"""

import os

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pinbridge import WebhookSignatureError, webhooks

SECRETS = [
    secret
    for text in os.environ["PINBRIDGE_WEBHOOK_SECRETS"].split(",")
    if (secret := text.strip())
]
seen = webhooks.SeenDeliveries()


def handle(event: webhooks.Event) -> None:
    """Do your own work; an error makes the service deliver again."""
    print(event.event, event.pin_id, event.status)


async def receive(request: Request) -> Response:
    body = await request.body()  # the signature covers the raw bytes
    try:
        webhooks.verify(body, request.headers.get(webhooks.SIGNATURE_HEADER), SECRETS)
    except WebhookSignatureError:
        return Response(status_code=401)
    event = webhooks.parse_event(body, request.headers)
    with seen.claim(event.delivery_id) as state:
        if state is webhooks.DeliveryState.IN_PROGRESS:
            return Response(status_code=503)  # the service tries again later
        if state is webhooks.DeliveryState.NEW:
            await run_in_threadpool(handle, event)
    return Response(status_code=204)


app = Starlette(routes=[Route("/webhooks/pinbridge", receive, methods=["POST"])])

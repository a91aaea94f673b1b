"""Receive PinBridge webhooks with Starlette.

PINBRIDGE_WEBHOOK_SECRETS="the secret, and while you change it the old one too, separated by commas" \
    uvicorn starlette_receiver:app
"""

import os

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from pinbridge import WebhookSignatureError, webhooks

SECRETS = os.environ["PINBRIDGE_WEBHOOK_SECRETS"].split(",")
seen = webhooks.SeenDeliveries()


def handle(event: webhooks.Event) -> None:
    """Do your own work."""
    print(event.event, event.pin_id, event.status)


async def receive(request: Request) -> Response:
    body = await request.body()  # the raw bytes: that is what was signed
    try:
        webhooks.verify(body, request.headers.get(webhooks.SIGNATURE_HEADER), SECRETS)
    except WebhookSignatureError:
        return Response(status_code=401)
    event = webhooks.parse_event(body, request.headers)
    if not seen.add(event.delivery_id):
        return Response(status_code=204)  # a repeat: say yes, so that it ends
    # The work begins when the answer is out: the service waits only a few seconds for it.
    return Response(status_code=204, background=BackgroundTask(handle, event))


app = Starlette(routes=[Route("/webhooks/pinbridge", receive, methods=["POST"])])

"""Receive PinBridge webhooks with FastAPI.

While you change the secret, pass both, separated by a comma.

PINBRIDGE_WEBHOOK_SECRETS="secret" \
    uvicorn fastapi_receiver:app
"""

import os

from fastapi import FastAPI, HTTPException, Request
from fastapi.concurrency import run_in_threadpool

from pinbridge import WebhookSignatureError, webhooks

SECRETS = [
    secret
    for text in os.environ["PINBRIDGE_WEBHOOK_SECRETS"].split(",")
    if (secret := text.strip())
]
seen = webhooks.SeenDeliveries()
app = FastAPI()


def handle(event: webhooks.Event) -> None:
    """Do your own work; an error makes the service deliver again."""
    print(event.event, event.pin_id, event.status)


# The parameter is the request and not a model, because the signature covers the raw bytes.
@app.post("/webhooks/pinbridge", status_code=204)
async def receive(request: Request) -> None:
    body = await request.body()
    try:
        webhooks.verify(body, request.headers.get(webhooks.SIGNATURE_HEADER), SECRETS)
    except WebhookSignatureError:
        raise HTTPException(status_code=401) from None
    event = webhooks.parse_event(body, request.headers)
    with seen.claim(event.delivery_id) as state:
        if state is webhooks.DeliveryState.IN_PROGRESS:
            raise HTTPException(status_code=503)  # the service tries again later
        if state is webhooks.DeliveryState.NEW:
            await run_in_threadpool(handle, event)

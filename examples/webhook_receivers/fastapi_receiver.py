"""Receive PinBridge webhooks with FastAPI.

PINBRIDGE_WEBHOOK_SECRETS="the secret, and while you change it the old one too, separated by commas" \
    uvicorn fastapi_receiver:app
"""

import os

from fastapi import BackgroundTasks, FastAPI, HTTPException, Request

from pinbridge import WebhookSignatureError, webhooks

SECRETS = os.environ["PINBRIDGE_WEBHOOK_SECRETS"].split(",")
seen = webhooks.SeenDeliveries()
app = FastAPI()


def handle(event: webhooks.Event) -> None:
    """Do your own work."""
    print(event.event, event.pin_id, event.status)


# The request itself and not a model as parameter: the raw bytes are what was signed.
@app.post("/webhooks/pinbridge", status_code=204)
async def receive(request: Request, background: BackgroundTasks) -> None:
    body = await request.body()
    try:
        webhooks.verify(body, request.headers.get(webhooks.SIGNATURE_HEADER), SECRETS)
    except WebhookSignatureError:
        raise HTTPException(status_code=401) from None
    event = webhooks.parse_event(body, request.headers)
    if seen.add(event.delivery_id):  # to a repeat say yes as well, so that it ends
        # The work begins when the answer is out: the service waits only a few seconds for it.
        background.add_task(handle, event)

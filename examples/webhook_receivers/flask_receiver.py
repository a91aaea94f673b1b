"""Receive PinBridge webhooks with Flask.

PINBRIDGE_WEBHOOK_SECRETS="the secret, and while you change it the old one too, separated by commas" \
    flask --app flask_receiver run
"""

import os
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

from pinbridge import WebhookSignatureError, webhooks

SECRETS = os.environ["PINBRIDGE_WEBHOOK_SECRETS"].split(",")
seen = webhooks.SeenDeliveries()
workers = ThreadPoolExecutor(max_workers=1)
app = Flask(__name__)


def handle(event: webhooks.Event) -> None:
    """Do your own work."""
    print(event.event, event.pin_id, event.status)


@app.post("/webhooks/pinbridge")
def receive() -> tuple[str, int]:
    body = request.get_data()  # the raw bytes: that is what was signed
    try:
        webhooks.verify(body, request.headers.get(webhooks.SIGNATURE_HEADER), SECRETS)
    except WebhookSignatureError:
        return "", 401
    event = webhooks.parse_event(body, request.headers)
    if seen.add(event.delivery_id):  # to a repeat say yes as well, so that it ends
        # The service waits only a few seconds for the answer, so the work is done elsewhere.
        workers.submit(handle, event)
    return "", 204

"""Receive PinBridge webhooks with Flask.

While you change the secret, pass both, separated by a comma.

PINBRIDGE_WEBHOOK_SECRETS="secret" \
    flask --app flask_receiver run
"""

import os

from flask import Flask, request

from pinbridge import WebhookSignatureError, webhooks

SECRETS = [
    secret
    for text in os.environ["PINBRIDGE_WEBHOOK_SECRETS"].split(",")
    if (secret := text.strip())
]
seen = webhooks.SeenDeliveries()
app = Flask(__name__)


def handle(event: webhooks.Event) -> None:
    """Do your own work; an error makes the service deliver again."""
    print(event.event, event.pin_id, event.status)


@app.post("/webhooks/pinbridge")
def receive() -> tuple[str, int]:
    body = request.get_data()  # the signature covers the raw bytes
    try:
        webhooks.verify(body, request.headers.get(webhooks.SIGNATURE_HEADER), SECRETS)
    except WebhookSignatureError:
        return "", 401
    event = webhooks.parse_event(body, request.headers)
    with seen.claim(event.delivery_id) as state:
        if state is webhooks.DeliveryState.IN_PROGRESS:
            return "", 503  # the service tries again later
        if state is webhooks.DeliveryState.NEW:
            handle(event)
    return "", 204

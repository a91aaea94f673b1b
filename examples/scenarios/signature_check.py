"""Check the signature of a webhook delivery; needs no account and no network.

Receivers for Django, FastAPI, Flask and Starlette are in `examples/webhook_receivers`.
"""

from pinbridge import WebhookSignatureError, webhooks

# Accept both while you change the secret.
SECRETS = ["the secret of this year", "the secret of last year"]


def receive(body: bytes, signature: str | None) -> int:
    """Return the status to answer with."""
    try:
        webhooks.verify(body, signature, SECRETS)
    except WebhookSignatureError as error:
        print(f"refused: {error.reason}")
        return 401
    event = webhooks.parse_event(body, {webhooks.EVENT_HEADER: "pin.published"})
    print(f"{event.event}: {event.pin_id}")
    return 204


def main() -> None:
    # The raw bytes: a body that was parsed and encoded again has another signature.
    body = b'{"pin_id": "cacf50d8-d222-451b-95ca-188339dff51b", "status": "published"}'
    receive(body, webhooks.sign(body, SECRETS[0]))
    receive(body, webhooks.sign(body, SECRETS[1]))
    receive(body, webhooks.sign(body, "somebody else's"))
    receive(body, None)


if __name__ == "__main__":
    main()

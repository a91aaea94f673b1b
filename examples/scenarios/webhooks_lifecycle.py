"""Register a webhook, change what it is told, rotate its secret, and remove it."""

import secrets

from pinbridge import PinbridgeClient

URL = "https://example.com/webhooks/pinbridge"


def main() -> None:
    secret = secrets.token_hex(32)  # store it for the receiver; it is never shown again
    with PinbridgeClient() as client:
        # Registering the same URL twice would deliver everything twice.
        hook = next((hook for hook in client.webhooks.list() if hook.url == URL), None)
        if hook is None:
            hook = client.webhooks.create(url=URL, secret=secret)
        print(f"tells {URL} about {', '.join(hook.events)}")

        hook = client.webhooks.update(hook, events=["pin.failed"])
        print(f"now only about {', '.join(hook.events)}")

        # First let the receiver accept both secrets, then change it here, then remove the old one there.
        client.webhooks.update(hook, secret=secrets.token_hex(32))

        hook = client.webhooks.update(hook, is_enabled=False)
        print(f"enabled: {hook.is_enabled}")
        client.webhooks.delete(hook)


if __name__ == "__main__":
    main()

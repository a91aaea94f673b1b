"""Create an API key that can only read, use it, and revoke it.

Keys are created in a session, so this needs PINBRIDGE_EMAIL and PINBRIDGE_PASSWORD.
"""

import os

from pinbridge import AuthenticationError, PermissionDeniedError, PinbridgeClient
from pinbridge.auth import PasswordAuth


def main() -> None:
    auth = PasswordAuth(os.environ["PINBRIDGE_EMAIL"], os.environ["PINBRIDGE_PASSWORD"])
    with PinbridgeClient(auth=auth) as session:
        made = session.api_keys.create(name="Report of every Monday", scopes=["read"])
        # `made.api_key` is only shown once: store it in your secret manager now.
        with PinbridgeClient(api_key=made.api_key) as reader:
            print(f"can read {len(reader.pins.list())} pins")
            try:
                reader.pins.bulk_delete([made.id])
            except PermissionDeniedError as error:
                print(f"can't delete: {error.code}")

            session.api_keys.update(made.id, name="Report of every Tuesday")
            session.api_keys.revoke(made.id)
            try:
                reader.pins.list()
            except AuthenticationError:
                print("revoked: the key does not work any more")
        used = [key for key in session.api_keys.list() if key.revoked_at is None]
        print(f"keys in use: {', '.join(key.name for key in used)}")


if __name__ == "__main__":
    main()

"""Log in with a password, show who is logged in, and update the profile.

Needs PINBRIDGE_EMAIL and PINBRIDGE_PASSWORD. `PasswordAuth` logs in again when the session expires.
"""

import os

from pinbridge import AuthenticationError, PinbridgeClient
from pinbridge.auth import PasswordAuth


def main() -> None:
    email, password = os.environ["PINBRIDGE_EMAIL"], os.environ["PINBRIDGE_PASSWORD"]
    with PinbridgeClient(auth=PasswordAuth(email, password)) as client:
        me = client.auth.me()
        print(f"{me.user.email}, {me.organization_role} of {me.organization.name}")

        profile = client.auth.get_profile()
        # Fields that are not passed stay unchanged; None would clear a field.
        changed = client.auth.update_profile(company_name="Example Studio")
        print(f"company: {profile.company_name} -> {changed.company_name}")

    with PinbridgeClient(auth=PasswordAuth(email, "not the password")) as client:
        try:
            client.auth.me()
        except AuthenticationError as error:
            print(f"refused: {error.code}")


if __name__ == "__main__":
    main()

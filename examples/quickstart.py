"""The five steps of the PinBridge quick start as a script.

The script runs with the local sandbox and with the real service:

    PINBRIDGE_BASE_URL   base URL of the API; the real service by default
    PINBRIDGE_EMAIL      your email address
    PINBRIDGE_PASSWORD   your password
    PINBRIDGE_WEBHOOK    URL that receives webhooks about pins (optional)

Usage: python examples/quickstart.py PICTURE [BOARD]

PICTURE is a file or a URL. BOARD is the name or id of a board; the first board by default. The plan of a new
account only accepts URLs.
"""

import os
import secrets
import sys
import time

from pinbridge import AuthenticationError, ConflictError, PinbridgeClient, PublishFailedError


def main(picture: str, board_name: str | None = None) -> int:
    email, password = os.environ["PINBRIDGE_EMAIL"], os.environ["PINBRIDGE_PASSWORD"]
    with PinbridgeClient() as client:
        # 1. Sign in, or register.
        try:
            session = client.auth.login(email=email, password=password)
        except AuthenticationError:
            try:
                session = client.auth.register(
                    full_name="Quick Start", email=email, password=password
                )
            except ConflictError:
                print("1. The password is wrong: this email address is already registered")
                return 1
        client.set_bearer_token(session.access_token)
        print(f"1. Signed in to the project {session.active_project.name}")

        # 2. Connect Pinterest: the owner of the account opens a page in a browser.
        if not client.pinterest.list_accounts():
            print(f"2. Open {client.pinterest.start_oauth().authorization_url}", flush=True)
            while not client.pinterest.list_accounts():
                time.sleep(1)

        # 3. List accounts and boards.
        account = client.pinterest.list_accounts()[0]
        print(f"2. Connected {account.display_name or account.username}")
        boards = client.pinterest.list_boards(account.id)
        print(f"3. Boards: {', '.join(board.name for board in boards)}")
        wanted = [b for b in boards if board_name is None or board_name in (b.name, b.id)]
        if not wanted:
            print(
                f"3. There is no board {board_name!r}" if boards else "3. There are no boards yet"
            )
            return 1
        board = wanted[0]

        webhook_url = os.environ.get("PINBRIDGE_WEBHOOK")
        if webhook_url:
            client.webhooks.create(url=webhook_url, secret=secrets.token_hex(16))
            print(f"   Publishing is reported to {webhook_url}")

        # 4. Create a pin.
        is_url = picture.startswith(("http://", "https://"))
        asset = None if is_url else client.assets.upload_image(picture)
        pin = client.pins.create(
            account_id=account.id,
            board_id=board.id,
            title="Quick start",
            image_url=picture if asset is None else None,
            asset_id=None if asset is None else asset.id,
        )
        print(f"4. Created pin {pin.id}")

        # 5. Wait until it is published or has failed.
        try:
            pin = client.pins.wait(pin.id, on_status=lambda p: print(f"   {p.status}"))
        except PublishFailedError as error:
            print(f"5. {error}")
            return 1
        print(f"5. Published on {board.name}; its id on Pinterest is {pin.pinterest_pin_id}")
        return 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))

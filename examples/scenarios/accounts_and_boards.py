"""List accounts and boards, create a board, rename it, check that it accepts pins, and delete it."""

from pinbridge import PinbridgeClient


def main() -> None:
    with PinbridgeClient() as client:
        # Open this address in a browser to connect another Pinterest account.
        print(f"connect more: {client.pinterest.start_oauth().authorization_url}")

        for account in client.pinterest.list_accounts():
            print(f"{account.username}: {account.health_status}")
            for board in client.pinterest.list_boards(account):
                print(f"  {board.name} ({board.privacy})")

        board = client.pinterest.create_board(account_id=account, name="Garden", privacy="PUBLIC")
        board = client.pinterest.update_board(board, account_id=account, name="Garden and balcony")
        access = client.pinterest.check_board_access(board, account_id=account)
        print(f"{board.name} takes pins: {access.publishable}. {access.message}")
        client.pinterest.delete_board(board, account_id=account)


if __name__ == "__main__":
    main()

"""Publish one picture with all connected accounts at the same time, each on a board of the same name."""

import asyncio
from pathlib import Path

from pinbridge import AsyncPinbridgeClient, PinbridgeError
from pinbridge.models import PinterestAccountResponse

PICTURE = Path(__file__).parent / "media" / "mountains.jpg"


async def publish(client: AsyncPinbridgeClient, account: PinterestAccountResponse) -> str:
    try:
        pin = await client.publish(
            PICTURE, account=account, board="Travel", title="Mountains at dusk"
        )
    except PinbridgeError as error:  # a failure does not stop the other accounts
        return f"{account.username}: {error}"
    return f"{account.username}: {pin.status}"


async def run() -> None:
    async with AsyncPinbridgeClient(pace=True) as client:  # each account has its own pace
        accounts = await client.pinterest.list_accounts()
        usable = [account for account in accounts if account.health_status == "healthy"]
        # The file is only uploaded once.
        for line in await asyncio.gather(*(publish(client, account) for account in usable)):
            print(line)


def main() -> None:
    asyncio.run(run())


if __name__ == "__main__":
    main()

"""Publish many pins at the same time with the async client."""

import asyncio

from pinbridge import AsyncPinbridgeClient, PinbridgeError

TITLES = ["Dawn", "Noon", "Dusk", "Night"]


async def publish(client: AsyncPinbridgeClient, title: str) -> str:
    url = f"https://example.com/pictures/{title.lower()}.jpg"
    try:
        pin = await client.publish(url, board="Travel", title=title)
    except PinbridgeError as error:  # one failure does not stop the others
        return f"{title}: {error}"
    return f"{title}: {pin.status}"


async def run() -> None:
    async with AsyncPinbridgeClient(pace=True) as client:
        for line in await asyncio.gather(*(publish(client, title) for title in TITLES)):
            print(line)
        async for pin in client.pins.iter(status="published"):
            print(f"{pin.title}: {pin.published_at}")


def main() -> None:
    asyncio.run(run())


if __name__ == "__main__":
    main()

"""What a busy program does with a client, through every fault; with both kinds of client."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from inspect import isawaitable
from pathlib import Path
from typing import Any

import attrs

from pinbridge import (
    APIConnectionError,
    AsyncPinbridgeClient,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    NotFoundError,
    PinbridgeClient,
    PinbridgeError,
    RateLimitError,
    ResponseParseError,
    RetryPolicy,
    ServerError,
)
from pinbridge.auth import PasswordAuth
from tests.acceptance.support import PICTURE_URL, png

GARBAGE = b"<html>"
FAULTS: tuple[dict[str, Any], ...] = (
    {"kind": "delay", "seconds": 0.03, "probability": 0.02},
    {"kind": "status", "status": 503, "probability": 0.02},
    {"kind": "status", "status": 500, "processed": True, "probability": 0.02},
    {"kind": "status", "status": 429, "headers": {"retry-after": "0"}, "probability": 0.01},
    {"kind": "drop_before", "probability": 0.02},
    {"kind": "drop_after", "probability": 0.02},
    {"kind": "truncate", "probability": 0.01},
    {"kind": "garbage", "body": GARBAGE.decode(), "probability": 0.01},
)
EXPECTED = (APIConnectionError, RateLimitError, ResponseParseError, ServerError)
MOST_TRIES = 50
RUN_AT = "2099-01-01T00:00:00Z"
QUICK = RetryPolicy(initial_delay=0.01, max_delay=0.05)


@attrs.define
class Tally:
    """What was done, and what is to exist because of it."""

    calls: int = 0
    failed: int = 0
    pins: list[str] = attrs.Factory(list[str])
    schedules: list[str] = attrs.Factory(list[str])


async def settled(value: Any) -> Any:
    """Return what a method of either kind of client returns."""
    return await value if isawaitable(value) else value


async def first_of(pager: Any, most: int) -> list[Any]:
    """Take some rows of a pager of either kind, and leave the rest."""
    rows: list[Any] = []
    if hasattr(pager, "__aiter__"):
        async for row in pager:
            rows.append(row)
            if len(rows) == most:
                break
    else:
        for row in pager:
            rows.append(row)
            if len(rows) == most:
                break
    return rows


class Mix:
    """One worker: does the same as the others, with things of its own, on a client that all share.

    Args:
        client: The shared client.
        start: The sandbox's start line.
        name: Tells its things apart from those of others, also of earlier workers.
        folder: For downloads.
        tally: Of all workers of the process.
    """

    def __init__(
        self, client: Any, start: dict[str, str], name: str, folder: Path, tally: Tally
    ) -> None:
        self._client = client
        self._start = start
        self._name = name
        self._folder = folder
        self._tally = tally
        self._chance = random.Random(name)
        self._is_async = isinstance(client, AsyncPinbridgeClient)

    async def round(self, number: int) -> None:
        """Do everything once, in any order."""
        steps = [
            self._create, self._batch, self._publish, self._read, self._media, self._schedule,
            self._switch, self._clone, self._live_shortly, self._give_up,
        ]  # fmt: skip
        self._chance.shuffle(steps)
        for step in steps:
            await step(f"{self._name} {number}")

    async def _done(self, call: Callable[[], Any]) -> Any:
        """Call until there is an answer, as a program does that must go on."""
        for _ in range(MOST_TRIES):
            self._tally.calls += 1
            try:
                return await settled(call())
            except EXPECTED:
                self._tally.failed += 1
        raise AssertionError(f"no answer in {MOST_TRIES} tries")

    def _pin(self, title: str) -> dict[str, Any]:
        start = self._start
        place = {"account_id": start["account_id"], "board_id": start["board_id"]}
        return {**place, "title": title, "image_url": PICTURE_URL}

    async def _create(self, name: str) -> None:
        title = f"create {name}"
        body = {**self._pin(title), "idempotency_key": title}
        pin = await self._done(lambda: self._client.pins.create(body))
        self._tally.pins.append(title)
        changed = await self._done(lambda: self._client.pins.get(pin.id))
        assert changed.title == title

    async def _batch(self, name: str) -> None:
        titles = [f"batch {name} {number}" for number in range(3)]
        bodies = [{**self._pin(title), "idempotency_key": title} for title in titles]
        await self._done(lambda: self._client.pins.create_batch(bodies))
        self._tally.pins += titles

    async def _publish(self, name: str) -> None:
        title = f"publish {name}"
        picture, board = png(title, size=self._chance.randrange(50_000)), self._start["board_id"]
        await self._done(
            lambda: self._client.publish(picture, board=board, title=title, wait=False)
        )
        self._tally.pins.append(title)

    async def _read(self, name: str) -> None:
        pages = self._client.pins
        await self._done(lambda: pages.list_page(limit=5))
        await self._done(lambda: first_of(pages.iter(page_size=4), most=6))
        await self._done(self._client.pinterest.list_accounts)
        await self._done(lambda: first_of(self._client.schedules.iter(page_size=4), most=6))

    async def _media(self, name: str) -> None:
        content, assets = png(name, size=self._chance.randrange(300_000)), self._client.assets
        asset = await self._done(lambda: assets.upload_image(content))
        path = self._folder / f"{name}.png"
        for _ in range(MOST_TRIES):
            await self._done(lambda: assets.download(asset.id, path))
            if not path.read_bytes().startswith(GARBAGE):
                break
            # Any bytes may be a file: nobody but the caller can know.
            self._tally.failed += 1
        assert path.read_bytes() == content
        path.unlink()
        with suppress(NotFoundError):
            await self._done(lambda: assets.delete(asset.id))

    async def _schedule(self, name: str) -> None:
        kept, deleted = f"schedule {name}", f"deleted {name}"
        schedules = self._client.schedules
        await self._done(lambda: schedules.create_once({**self._pin(kept), "run_at": RUN_AT}))
        self._tally.schedules.append(kept)
        other = await self._done(
            lambda: schedules.create_once({**self._pin(deleted), "run_at": RUN_AT})
        )
        # Where an answer was lost, the next try finds it done.
        with suppress(BadRequestError):
            await self._done(lambda: schedules.cancel(other.id))
        with suppress(NotFoundError):
            await self._done(lambda: schedules.delete(other.id))

    async def _switch(self, name: str) -> None:
        self._client.set_api_key(self._chance.choice([None, self._start["api_key"]]))
        await self._done(lambda: self._client.pins.list_page(limit=1))

    async def _clone(self, name: str) -> None:
        impatient = self._client.with_options(timeout=0.002, max_retries=0)
        self._tally.calls += 2
        with suppress(*EXPECTED):
            await settled(impatient.pins.list_page(limit=50))
        stranger = self._client.with_options(api_key="pb_stranger", bearer_token=None)
        try:
            await settled(stranger.pins.list_page(limit=1))
        except (AuthenticationError, *EXPECTED):
            pass
        else:
            raise AssertionError("a wrong key was accepted")

    async def _live_shortly(self, name: str) -> None:
        start = self._start
        cls = AsyncPinbridgeClient if self._is_async else PinbridgeClient
        client: Any = cls(
            base_url=start["base_url"],
            auth=PasswordAuth(start["email"], start["password"]),
            retry=QUICK,
        )
        await self._done(lambda: client.pins.list_page(limit=2))
        await settled(client.aclose() if self._is_async else client.close())
        try:
            await settled(client.pins.list_page(limit=2))
        except ConfigurationError:
            return
        raise AssertionError("a closed client went on")

    async def _give_up(self, name: str) -> None:
        """Cancel a call at any moment, and make it again later."""
        title = f"given up {name}"
        body = {**self._pin(title), "idempotency_key": title}
        if self._is_async:
            task = asyncio.ensure_future(self._client.pins.create(body))
            for _ in range(self._chance.randrange(30)):
                await asyncio.sleep(0)
            task.cancel()
            with suppress(asyncio.CancelledError, PinbridgeError):
                await task
        await self._done(lambda: self._client.pins.create(body))
        self._tally.pins.append(title)

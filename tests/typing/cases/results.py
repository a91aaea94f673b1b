"""What calls return is typed, in both clients and in the low-level functions."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import assert_type
from uuid import UUID

from pinbridge_api.api.assets import get_asset_content
from pinbridge_api.api.pins import create_pin, delete_pin, get_pin, list_pins

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge.errors import RawResponse
from pinbridge.models import (
    APIKeyCreateResponse,
    AssetListResponse,
    AssetResponse,
    AuthResponse,
    BoardResponse,
    JobStatusResponse,
    OAuthStartResponse,
    Page,
    PinDeleteResponse,
    PinResponse,
    PinStatus,
    ProjectSwitchResponse,
    RootResponse,
    WebhookResponse,
)
from pinbridge.resources.base import AsyncAPIResource, SyncAPIResource
from pinbridge.runtime.types import Response

ID = UUID(int=0)


def results(client: PinbridgeClient) -> None:
    pin = client.pins.create(account_id=ID, board_id="1", title="t")
    assert_type(pin, PinResponse)
    assert_type(pin.id, UUID)
    assert_type(pin.status, PinStatus)
    assert_type(pin.description, str | None)
    assert_type(client.pins.list(), list[PinResponse])
    assert_type(client.pins.list_page(), Page[PinResponse])
    assert_type(client.pins.list_page().items, list[PinResponse])
    assert_type(client.pins.delete(ID), PinDeleteResponse | None)
    assert_type(client.pins.wait(ID), PinResponse)
    assert_type(client.publish(Path("a.png"), board="b", title="t"), PinResponse)
    assert_type(client.system.root(), RootResponse)
    assert_type(client.auth.login(email="n@example.com", password="p"), AuthResponse)
    assert_type(client.api_keys.create(name="k"), APIKeyCreateResponse)
    client.api_keys.revoke(ID)
    assert_type(client.projects.switch(project_id=ID), ProjectSwitchResponse)
    assert_type(client.pinterest.start_oauth(), OAuthStartResponse)
    assert_type(client.pinterest.list_boards(ID), list[BoardResponse])
    assert_type(client.assets.upload_image(b""), AssetResponse)
    assert_type(client.assets.list(), AssetListResponse)
    assert_type(client.assets.get_content(ID), bytes)
    assert_type(client.jobs.get(ID), JobStatusResponse)
    assert_type(client.webhooks.list(), list[WebhookResponse])
    assert_type(client.request("GET", "/"), RawResponse)
    assert_type(client.with_options(api_key=None), PinbridgeClient)
    with client as entered:
        assert_type(entered, PinbridgeClient)


async def results_in_async_code(client: AsyncPinbridgeClient) -> None:
    pin = await client.pins.create(account_id=ID, board_id="1", title="t")
    assert_type(pin, PinResponse)
    assert_type(await client.pins.list(), list[PinResponse])
    assert_type(await client.pins.list_page(), Page[PinResponse])
    assert_type(await client.pins.delete(ID), PinDeleteResponse | None)
    assert_type(await client.publish("a.png", board="b", title="t"), PinResponse)
    assert_type(await client.auth.login(email="n@example.com", password="p"), AuthResponse)
    assert_type(await client.assets.upload_image(b""), AssetResponse)
    assert_type(await client.assets.get_content(ID), bytes)
    assert_type(await client.request("GET", "/"), RawResponse)
    assert_type(client.with_options(max_retries=0), AsyncPinbridgeClient)
    async with client as entered:
        assert_type(entered, AsyncPinbridgeClient)


def low_level(client: PinbridgeClient) -> None:
    assert_type(get_pin.sync(client=client, pin_id=ID), PinResponse)
    assert_type(get_pin.sync_detailed(client=client, pin_id=ID), Response[PinResponse])
    assert_type(list_pins.sync(client=client, limit=10), list[PinResponse])
    assert_type(get_asset_content.sync(client=client, asset_id=ID), bytes)
    assert_type(delete_pin.sync(client=client, pin_id=ID), PinDeleteResponse | None)
    pin = create_pin.sync(client=client, body={"account_id": ID, "board_id": "1", "title": "t"})
    assert_type(pin, PinResponse)
    create_pin.sync(client=client, body={"account_id": ID, "board_id": 1, "title": "t"})  # error
    get_pin.sync(client=client, pin_id=1)  # error
    get_pin.sync(client=client)  # error


async def low_level_in_async_code(client: AsyncPinbridgeClient, other: PinbridgeClient) -> None:
    assert_type(await get_pin.asyncio(client=client, pin_id=ID), PinResponse)
    assert_type(await get_pin.asyncio_detailed(client=client, pin_id=ID), Response[PinResponse])
    assert_type(await list_pins.asyncio(client=client), list[PinResponse])
    await get_pin.asyncio(client=other, pin_id=ID)  # error
    get_pin.sync(client=client, pin_id=ID)  # error


class FailuresResource(SyncAPIResource):
    """A group of a user's own."""

    def newest(self, limit: int = 50) -> list[PinResponse]:
        return self._call(None, list_pins.build_request, status="failed", limit=limit)

    def wrong(self) -> list[PinResponse]:
        return self._call(None, list_pins.build_request, state="failed")  # error

    def also_wrong(self) -> PinResponse:
        return self._call(None, list_pins.build_request)  # error


class AsyncFailuresResource(AsyncAPIResource):
    """A group of a user's own, for async clients."""

    async def newest(self, limit: int = 50) -> list[PinResponse]:
        return await self._call(None, list_pins.build_request, status="failed", limit=limit)


def groups_of_ones_own(client: PinbridgeClient, other: AsyncPinbridgeClient) -> None:
    client.register_resource("failures", FailuresResource)
    other.register_resource("failures", AsyncFailuresResource)
    client.register_resource("failures", AsyncFailuresResource)  # error
    assert_type(FailuresResource(client).newest(), list[PinResponse])
    FailuresResource(other)  # error


def sources(client: PinbridgeClient, chunks: Iterator[bytes], other: AsyncIterator[bytes]) -> None:
    client.assets.upload_image("a.png")
    client.assets.upload_image(Path("a.png"))
    client.assets.upload_image(bytearray())
    client.assets.upload_image(chunks)
    with Path("a.png").open("rb") as file:
        client.assets.upload_image(file)
        client.assets.download(ID, "b.png")
    client.assets.upload_image(other)  # error
    client.assets.upload_image(1)  # error
    with Path("a.txt").open() as text:
        client.assets.upload_image(text)  # error


async def sources_in_async_code(client: AsyncPinbridgeClient, chunks: AsyncIterator[bytes]) -> None:
    await client.assets.upload_image(chunks)
    await client.assets.upload_image(b"")
    await client.assets.upload_image(1)  # error


def settings(client: PinbridgeClient) -> None:
    PinbridgeClient(timeout=None, max_retries=0, headers={"x-team": "a"})
    PinbridgeClient(timeout="5")  # error
    PinbridgeClient(key="pb_key")  # error
    client.with_options(max_retry=1)  # error
    client.pin.list()  # error

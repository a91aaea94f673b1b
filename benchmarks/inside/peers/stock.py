"""The work done with what the stock templates of openapi-python-client make of our spec."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from pinbridge_stock import AuthenticatedClient
from pinbridge_stock.api.assets import get_asset_content, upload_video
from pinbridge_stock.api.pins import create_pin, get_pin, list_pins
from pinbridge_stock.models import (
    ActivityLogListResponse,
    ImportJobResponse,
    PinCreate,
    PinImportCreate,
    PinResponse,
    VideoUpload,
)
from pinbridge_stock.types import File

import payloads


def decoder(kind: str) -> Callable[[bytes], object]:
    """From the body of an answer to models."""
    if kind == "pins":
        return lambda data: [PinResponse.from_dict(item) for item in json.loads(data)]
    model: Any = {
        "pin": PinResponse,
        "import_job": ImportJobResponse,
        "activity_logs": ActivityLogListResponse,
    }[kind]
    return lambda data: model.from_dict(json.loads(data))


def encoder(kind: str, rows: list[dict[str, Any]]) -> Callable[[], bytes]:
    """From models to the body of a request."""
    model: Any = PinImportCreate if kind == "import" else PinCreate
    models = [model.from_dict(row) for row in rows]
    return lambda: _encode(kind, models)


def _encode(kind: str, models: Any) -> bytes:
    dumped = [model.to_dict() for model in models]
    value: Any = {"pin": dumped[0], "batch": {"pins": dumped}}.get(kind, dumped)
    # As httpx writes what it is given as `json`.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def make_client() -> object:
    """A client as a program makes one; its connections are made when they are first needed."""
    client = AuthenticatedClient(base_url="https://api.pinbridge.io", token=payloads.API_KEY)
    client.get_httpx_client()
    return client


class _Client:
    def __init__(self, base_url: str) -> None:
        self._client = AuthenticatedClient(
            base_url=base_url, token=payloads.API_KEY, timeout=600.0, prefix="",
            auth_header_name="x-api-key",
        )  # fmt: skip
        self._pin_id = UUID(payloads.PIN_ID)


class Calls(_Client):
    """Calls over the network, synchronous."""

    def get(self) -> object:
        """Get a pin."""
        return get_pin.sync(client=self._client, pin_id=self._pin_id)

    def list(self) -> object:
        """List 50 pins."""
        return list_pins.sync(client=self._client, limit=50)

    def create(self) -> object:
        """Create a pin."""
        body = PinCreate.from_dict(payloads.pin_fields())
        return create_pin.sync(client=self._client, body=body)

    def upload(self, path: str) -> object:
        """Upload a video."""
        with Path(path).open("rb") as file:
            body = VideoUpload(file=File(file, "clip.mp4", "video/mp4"))
            return upload_video.sync(client=self._client, body=body)

    def download(self, size: int, path: str) -> object:
        """Download a video into a file."""
        answer = get_asset_content.sync_detailed(client=self._client, asset_id=UUID(int=size))
        return Path(path).write_bytes(answer.content)

    def close(self) -> None:
        """Close the connections."""
        self._client.get_httpx_client().close()


class AsyncCalls(_Client):
    """Calls over the network, asynchronous."""

    async def get(self) -> object:
        """Get a pin."""
        return await get_pin.asyncio(client=self._client, pin_id=self._pin_id)

    async def list(self) -> object:
        """List 50 pins."""
        return await list_pins.asyncio(client=self._client, limit=50)

    async def create(self) -> object:
        """Create a pin."""
        body = PinCreate.from_dict(payloads.pin_fields())
        return await create_pin.asyncio(client=self._client, body=body)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.get_async_httpx_client().aclose()

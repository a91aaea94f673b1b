"""The work done with the official SDK."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from pinbridge_sdk import AsyncPinbridgeClient, PinbridgeClient
from pinbridge_sdk.models import (
    ActivityLogListResponse,
    ImportJobResponse,
    PinCreate,
    PinImportCreate,
    PinResponse,
)

import payloads


def decoder(kind: str) -> Callable[[bytes], object]:
    """From the body of an answer to models."""
    if kind == "pins":
        return lambda data: [PinResponse.model_validate(item) for item in json.loads(data)]
    model: Any = {
        "pin": PinResponse,
        "import_job": ImportJobResponse,
        "activity_logs": ActivityLogListResponse,
    }[kind]
    return lambda data: model.model_validate(json.loads(data))


def validator(kind: str, rows: list[dict[str, Any]]) -> Callable[[], object]:
    """From the fields of a caller to checked models."""
    model: Any = PinImportCreate if kind == "import" else PinCreate
    return lambda: [model(**row) for row in rows]


def encoder(kind: str, rows: list[dict[str, Any]]) -> Callable[[], bytes]:
    """From models to the body of a request."""
    models: Any = validator(kind, rows)()
    return lambda: _encode(kind, models)


def writer(kind: str, rows: list[dict[str, Any]]) -> Callable[[], bytes]:
    """From the fields of a caller to the body of a request."""
    validate = validator(kind, rows)
    return lambda: _encode(kind, validate())


def _encode(kind: str, models: Any) -> bytes:
    dumped = [model.model_dump(mode="json", exclude_none=True) for model in models]
    value: Any = dumped
    if kind == "pin":
        value = dumped[0]
    elif kind == "batch":
        value = {"pins": dumped}
    # As httpx writes what it is given as `json`.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def make_client() -> object:
    """A client as a program makes one."""
    return PinbridgeClient(api_key=payloads.API_KEY)


class Calls:
    """Calls over the network, synchronous."""

    def __init__(self, base_url: str) -> None:
        self._client = PinbridgeClient(base_url=base_url, api_key=payloads.API_KEY, timeout=600.0)

    def get(self) -> object:
        """Get a pin."""
        return self._client.pins.get(payloads.PIN_ID)

    def list(self) -> object:
        """List 50 pins."""
        return self._client.pins.list(limit=50)

    def create(self) -> object:
        """Create a pin."""
        return self._client.pins.create(PinCreate(**payloads.pin_fields()))

    def upload(self, path: str) -> object:
        """Upload a video."""
        return self._client.assets.upload_video(path)

    def download(self, size: int, path: str) -> object:
        """Download a video into a file."""
        return Path(path).write_bytes(self._client.assets.get_content(UUID(int=size)))

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class AsyncCalls:
    """Calls over the network, asynchronous."""

    def __init__(self, base_url: str) -> None:
        self._client = AsyncPinbridgeClient(
            base_url=base_url, api_key=payloads.API_KEY, timeout=600.0
        )

    async def get(self) -> object:
        """Get a pin."""
        return await self._client.pins.get(payloads.PIN_ID)

    async def list(self) -> object:
        """List 50 pins."""
        return await self._client.pins.list(limit=50)

    async def create(self) -> object:
        """Create a pin."""
        return await self._client.pins.create(PinCreate(**payloads.pin_fields()))

    async def upload(self, path: str) -> object:
        """Upload a video."""
        return await self._client.assets.upload_video(path)

    async def download(self, size: int, path: str) -> object:
        """Download a video into a file."""
        content = await self._client.assets.get_content(UUID(int=size))
        return Path(path).write_bytes(content)

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

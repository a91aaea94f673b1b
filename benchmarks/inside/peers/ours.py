"""The work done with pinbridge."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge_api.api.activity_logs import list_activity_logs
from pinbridge_api.api.pins import (
    create_pin,
    create_pin_batch,
    get_pin,
    get_pin_import,
    import_pins_json,
    list_pins,
)
from pinbridge_api.models import PinCreate, PinImportCreate

import payloads

_OPERATIONS: dict[str, Any] = {
    "pin": get_pin.OPERATION,
    "pins": list_pins.OPERATION,
    "import_job": get_pin_import.OPERATION,
    "activity_logs": list_activity_logs.OPERATION,
}


def decoder(kind: str) -> Callable[[bytes], object]:
    """From the body of an answer to models."""
    parse = _OPERATIONS[kind].parse
    return lambda data: parse(200, data)


def validator(kind: str, rows: list[dict[str, Any]]) -> Callable[[], object]:
    """From the fields of a caller to checked models."""
    model: Any = PinImportCreate if kind == "import" else PinCreate
    return lambda: [model(**row) for row in rows]


def encoder(kind: str, rows: list[dict[str, Any]]) -> Callable[[], bytes | None]:
    """From models to the body of a request."""
    models: Any = validator(kind, rows)()
    return _writer(kind, models)


def writer(kind: str, rows: list[dict[str, Any]]) -> Callable[[], bytes | None]:
    """From the fields of a caller to the body of a request."""
    return _writer(kind, rows)


def _writer(kind: str, rows: Any) -> Callable[[], bytes | None]:
    if kind == "pin":
        return lambda: create_pin.build_request(body=rows[0]).content
    if kind == "batch":
        return lambda: create_pin_batch.build_request(body={"pins": rows}).content
    return lambda: import_pins_json.build_request(body=rows).content


def make_client() -> object:
    """A client as a program makes one."""
    return PinbridgeClient(api_key=payloads.API_KEY)


class Calls:
    """Calls over the network, synchronous."""

    def __init__(self, base_url: str) -> None:
        self._client = PinbridgeClient(base_url=base_url, api_key=payloads.API_KEY)

    def get(self) -> object:
        """Get a pin."""
        return self._client.pins.get(payloads.PIN_ID)

    def list(self) -> object:
        """List 50 pins."""
        return self._client.pins.list(limit=50)

    def create(self) -> object:
        """Create a pin."""
        return self._client.pins.create(**payloads.pin_fields())

    def upload(self, path: str) -> object:
        """Upload a video."""
        return self._client.assets.upload_video(path)

    def download(self, size: int, path: str) -> object:
        """Download a video into a file."""
        return self._client.assets.download(UUID(int=size), path)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class AsyncCalls:
    """Calls over the network, asynchronous."""

    def __init__(self, base_url: str) -> None:
        self._client = AsyncPinbridgeClient(base_url=base_url, api_key=payloads.API_KEY)

    async def get(self) -> object:
        """Get a pin."""
        return await self._client.pins.get(payloads.PIN_ID)

    async def list(self) -> object:
        """List 50 pins."""
        return await self._client.pins.list(limit=50)

    async def create(self) -> object:
        """Create a pin."""
        return await self._client.pins.create(**payloads.pin_fields())

    async def upload(self, path: str) -> object:
        """Upload a video."""
        return await self._client.assets.upload_video(path)

    async def download(self, size: int, path: str) -> object:
        """Download a video into a file."""
        return await self._client.assets.download(UUID(int=size), Path(path))

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

"""The work done with httpx alone: what it decodes is a dict, and nothing is checked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx

import payloads

_HEADERS = {"x-api-key": payloads.API_KEY}
_DOWNLOAD_CHUNK = 256 * 1024


def decoder(kind: str) -> Callable[[bytes], object]:
    """From the body of an answer to dicts."""
    return json.loads


def encoder(kind: str, rows: list[dict[str, Any]]) -> Callable[[], bytes]:
    """From dicts to the body of a request, as httpx writes it."""
    value: Any = {"pin": rows[0], "batch": {"pins": rows}}.get(kind, rows)
    return lambda: json.dumps(
        value, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    ).encode()


def make_client() -> object:
    """A client as a program makes one."""
    return httpx.Client(base_url="https://api.pinbridge.io", headers=_HEADERS)


def _content_path(size: int) -> str:
    return f"/v1/assets/{UUID(int=size)}/content"


class Calls:
    """Calls over the network, synchronous."""

    def __init__(self, base_url: str) -> None:
        self._client = httpx.Client(base_url=base_url, headers=_HEADERS, timeout=600.0)

    def get(self) -> object:
        """Get a pin."""
        response = self._client.get(f"/v1/pins/{payloads.PIN_ID}")
        response.raise_for_status()
        return response.json()

    def list(self) -> object:
        """List 50 pins."""
        response = self._client.get("/v1/pins", params={"limit": 50})
        response.raise_for_status()
        return response.json()

    def create(self) -> object:
        """Create a pin."""
        response = self._client.post("/v1/pins", json=payloads.pin_fields())
        response.raise_for_status()
        return response.json()

    def upload(self, path: str) -> object:
        """Upload a video."""
        with Path(path).open("rb") as file:
            response = self._client.post(
                "/v1/assets/videos", files={"file": ("clip.mp4", file, "video/mp4")}
            )
        response.raise_for_status()
        return response.json()

    def download(self, size: int, path: str) -> object:
        """Download a video into a file."""
        with self._client.stream("GET", _content_path(size)) as response:
            response.raise_for_status()
            with Path(path).open("wb") as file:
                for chunk in response.iter_bytes(_DOWNLOAD_CHUNK):
                    file.write(chunk)
        return None

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class AsyncCalls:
    """Calls over the network, asynchronous."""

    def __init__(self, base_url: str) -> None:
        self._client = httpx.AsyncClient(base_url=base_url, headers=_HEADERS, timeout=600.0)

    async def get(self) -> object:
        """Get a pin."""
        response = await self._client.get(f"/v1/pins/{payloads.PIN_ID}")
        response.raise_for_status()
        return response.json()

    async def list(self) -> object:
        """List 50 pins."""
        response = await self._client.get("/v1/pins", params={"limit": 50})
        response.raise_for_status()
        return response.json()

    async def create(self) -> object:
        """Create a pin."""
        response = await self._client.post("/v1/pins", json=payloads.pin_fields())
        response.raise_for_status()
        return response.json()

    async def upload(self, path: str) -> object:
        """Upload a video, reading the file between sends."""
        with Path(path).open("rb") as file:
            response = await self._client.post(
                "/v1/assets/videos", files={"file": ("clip.mp4", file, "video/mp4")}
            )
        response.raise_for_status()
        return response.json()

    async def download(self, size: int, path: str) -> object:
        """Download a video into a file."""
        async with self._client.stream("GET", _content_path(size)) as response:
            response.raise_for_status()
            with Path(path).open("wb") as file:
                async for chunk in response.aiter_bytes(_DOWNLOAD_CHUNK):
                    file.write(chunk)
        return None

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

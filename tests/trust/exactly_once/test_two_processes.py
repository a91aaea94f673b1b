"""Two programs that publish one new file at the same moment make one pin and leave one file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.server import ROOT, running_sandbox
from tests.acceptance.support import png

UPLOAD = "/v1/assets/images"
PROGRAM = """
import sys
from pinbridge import PinbridgeClient
url, key, file = sys.argv[1:]
with PinbridgeClient(base_url=url, api_key=key) as client:
    client.pinterest.list_accounts()
    print("ready", flush=True)
    sys.stdin.readline()
    print(client.publish(file, board="Travel", title="One", wait=False).id)
"""


def test_two_processes_publish_one_file(tmp_path: Path) -> None:
    file = tmp_path / "photo.png"
    file.write_bytes(png("one"))
    with running_sandbox("--frozen") as server:
        command = [sys.executable, "-c", PROGRAM, server.base_url, server.start["api_key"], file]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        programs = [subprocess.Popen(command, cwd=ROOT, **pipes) for _ in range(2)]  # type: ignore[call-overload]
        for program in programs:
            assert program.stdout.readline() == "ready\n"
        for program in programs:
            program.stdin.write("go\n")
            program.stdin.flush()
        ids = {program.communicate()[0].strip() for program in programs}
        with PinbridgeClient(**server.credentials) as client:
            assert {str(pin.id) for pin in client.pins.list()} == ids
            assert len(ids) == 1
            assert len(client.assets.list().assets) == 1


class Meanwhile(httpx.BaseTransport):
    """Let another program publish the same between the look for the file and its upload."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.inner = sandbox.transport()
        self.is_done = False

    def pass_by(self, request: httpx.Request) -> None:
        if request.method == "POST" and request.url.path == UPLOAD and not self.is_done:
            self.is_done = True
            with client_of(self.sandbox, self.sandbox.transport()) as other:
                other.publish(png("one"), board="Travel", title="One", wait=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.pass_by(request)
        return self.inner.handle_request(request)

    def close(self) -> None:
        self.inner.close()


class AsyncMeanwhile(httpx.AsyncBaseTransport):
    """The same for the asynchronous client."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.gate = Meanwhile(sandbox)
        self.inner = sandbox.async_transport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.gate.pass_by(request)
        return await self.inner.handle_async_request(request)

    async def aclose(self) -> None:
        self.gate.close()
        await self.inner.aclose()


def client_of(sandbox: Sandbox, transport: httpx.BaseTransport) -> PinbridgeClient:
    return PinbridgeClient(base_url=sandbox.base_url, api_key=sandbox.api_key, transport=transport)


def one_pin_and_one_file(sandbox: Sandbox) -> None:
    with client_of(sandbox, sandbox.transport()) as client:
        assert len(client.pins.list()) == 1
        [asset] = client.assets.list().assets
        assert client.pins.list()[0].asset_id == asset.id


def test_the_slower_one_takes_its_file_back() -> None:
    with Sandbox(frozen=True) as sandbox:
        gate = Meanwhile(sandbox)
        with client_of(sandbox, gate) as client:
            client.publish(png("one"), board="Travel", title="One", wait=False)
        assert gate.is_done
        one_pin_and_one_file(sandbox)


@pytest.mark.anyio
async def test_the_slower_one_takes_its_file_back_in_async_code() -> None:
    with Sandbox(frozen=True) as sandbox:
        gate = AsyncMeanwhile(sandbox)
        async with AsyncPinbridgeClient(
            base_url=sandbox.base_url, api_key=sandbox.api_key, transport=gate
        ) as client:
            await client.publish(png("one"), board="Travel", title="One", wait=False)
        assert gate.gate.is_done
        one_pin_and_one_file(sandbox)

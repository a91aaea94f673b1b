"""The main flows, replayed from recordings without any server."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from vcr.errors import CannotOverwriteExistingCassetteException
from vcr.request import Request

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from pinbridge.sandbox.pinbridge.seed import SEED
from tests.cassettes.flows import FLOWS, Actor, Awaited
from tests.cassettes.record import PICTURE_URL, record_sandbox, recorder
from tests.cassettes.scrub import STAND_INS, Scrubber
from tests.support.fakes import Time

FOLDER = Path(__file__).parent
CASSETTES = sorted(FOLDER.glob("*.yaml"))
SECRETS = re.compile(r"bearer\s+\S{12}|pb_[0-9a-z_]{8}|eyJ[\w-]{8}|authorization:|x-api-key", re.I)


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> None:
        raise AssertionError("a replay must not reach for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(params=FLOWS)
def flow(request: pytest.FixtureRequest, no_network: None) -> Iterator[Any]:
    """A flow, with its cassette in place; all that is recorded has to be asked for."""
    with recorder("none", Scrubber()).use_cassette(FOLDER / f"{request.param}.yaml") as cassette:
        yield FLOWS[request.param]
        assert cassette.all_played


def actor(client: Any) -> Actor:
    return Actor(
        client=client,
        email=STAND_INS["email"],
        password=STAND_INS["password"],
        picture_url=_recorded_picture(),
    )


def _recorded_picture() -> str:
    text = (FOLDER / "publish.yaml").read_text("utf-8")
    [found] = set(re.findall(r'"title":"[^"]*","image_url":"([^"]+)"', " ".join(text.split())))
    return found


@pytest.mark.anyio
async def test_replay_sync(flow: Any, time: Time) -> None:
    with PinbridgeClient(api_key="some-key", runtime=time.runtime) as client:
        await flow(actor(Awaited(client)))


@pytest.mark.anyio
async def test_replay_async(flow: Any, time: Time) -> None:
    async with AsyncPinbridgeClient(api_key="some-key", runtime=time.runtime) as client:
        await flow(actor(client))


def test_another_request_is_not_answered(time: Time, no_network: None) -> None:
    tape = recorder("none", Scrubber())
    with (
        tape.use_cassette(FOLDER / "lists.yaml"),
        PinbridgeClient(api_key="some-key", runtime=time.runtime, max_retries=0) as client,
        pytest.raises(CannotOverwriteExistingCassetteException),
    ):
        client.pins.list(limit=3)


def test_there_is_a_cassette_for_each_flow() -> None:
    assert [path.stem for path in CASSETTES] == sorted(FLOWS)


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: path.stem)
def test_no_secrets(path: Path) -> None:
    text = path.read_text("utf-8")
    assert len(text) < 20_000
    assert SECRETS.search(text) is None
    for secret in (SEED.api_key, SEED.password, SEED.email):
        assert secret is not None
        assert secret not in text
    for interaction in yaml.safe_load(text)["interactions"]:
        for part in ("request", "response"):
            names = {name.lower() for name in interaction[part]["headers"]}
            assert names <= {
                "accept",
                "content-type",
                "retry-after",
                "x-request-id",
                "x-total-count",
            }


def test_the_scrubber_finds_secrets_everywhere() -> None:
    scrubber = Scrubber({"hunter2": "recorded-password", "me@corp.example": "recorded@example.com"})
    body = b'{"a": [{"access_token": "x.y.z", "deep": "mail to me@corp.example"}], "password": "q"}'
    request = Request(
        "POST",
        "http://127.0.0.1:8000/v1/x?email=me@corp.example",
        body,
        {"X-API-Key": "k", "Authorization": "Bearer t", "Cookie": "c", "accept": "text/plain"},
    )
    cleaned = scrubber.request(request)
    assert cleaned.uri == "https://api.pinbridge.io/v1/x?email=recorded@example.com"
    assert dict(cleaned.headers) == {"accept": "text/plain"}
    assert cleaned.body == (
        b'{"a":[{"access_token":"recorded-token","deep":"mail to recorded@example.com"}],'
        b'"password":"recorded-password"}'
    )
    signed = b'{"image_url": "https://cdn.example/a.png?sig=q", "link_url": "https://a.example/b"}'
    assert scrubber.body(signed) == (
        b'{"image_url":"https://cdn.example/a.png","link_url":"https://a.example/b"}'
    )
    answer = scrubber.response(
        {
            "status": {"code": 200, "message": "OK"},
            "headers": {"set-cookie": ["s"], "x-total-count": ["1"], "x-request-id": ["r"]},
            "body": {"string": b"not JSON, but hunter2"},
        }
    )
    assert answer["headers"] == {"x-total-count": ["1"], "x-request-id": ["recorded-request"]}
    assert answer["body"]["string"] == b"not JSON, but recorded-password"


def test_recording_a_sandbox_gives_the_same_every_time(tmp_path: Path) -> None:
    recorded: list[dict[str, str]] = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        record_sandbox(folder)
        recorded.append({path.name: path.read_text("utf-8") for path in folder.iterdir()})
    assert recorded[0] == recorded[1]
    assert recorded[0].keys() == {path.name for path in CASSETTES}
    assert PICTURE_URL in recorded[0]["publish.yaml"]

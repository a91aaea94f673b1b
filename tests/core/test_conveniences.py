"""Small things: raw answers, JSON, short reprs, notebooks, the first row, logs, progress bars."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from pinbridge_api.models import PinCreate, PinResponse

from pinbridge import ConfigurationError, PinbridgeClient
from pinbridge.errors import RawResponse
from pinbridge.testing import LocalService
from pinbridge.uploads import progress_bar

PIN = {"account_id": "00000000-0000-0000-0000-00000000000a", "board_id": "1", "title": "<b>Hi</b>"}


@pytest.fixture(scope="module")
def service() -> Iterator[LocalService]:
    with LocalService() as running:
        yield running


@pytest.fixture
def client(service: LocalService) -> Iterator[PinbridgeClient]:
    with service.client() as made:
        yield made


def create(client: PinbridgeClient, service: LocalService, title: str) -> PinResponse:
    return client.pins.create(
        account_id=service.account_id,
        board_id=service.board_id,
        title=title,
        image_url="https://example.com/photo.jpg",
    )


def test_the_answer_of_a_call(client: PinbridgeClient) -> None:
    answers: list[RawResponse] = []
    rows = client.pins.list(options={"on_response": answers.append})
    [answer] = answers
    assert answer.status_code == 200
    assert answer.headers["x-total-count"] == str(len(rows))
    assert answer.json() == []
    client.with_options(on_response=answers.append).system.health()
    assert len(answers) == 2
    wrong: Any = {"on_response": "print"}
    with pytest.raises(ConfigurationError, match="on_response has to be a function"):
        client.pins.list(options=wrong)


def test_models_as_json() -> None:
    pin = PinCreate(**PIN, image_url="https://example.com/a.jpg")
    assert pin.to_json() == (
        '{"account_id":"00000000-0000-0000-0000-00000000000a","board_id":"1","title":"<b>Hi</b>",'
        '"image_url":"https://example.com/a.jpg"}'
    )
    assert pin.to_json(indent=2).splitlines()[1].startswith('  "account_id"')


def test_what_identifies_a_model(client: PinbridgeClient, service: LocalService) -> None:
    pin = create(client, service, "Mountains")
    assert repr(pin) == (
        f"PinResponse(id={pin.id!r}, title='Mountains', status={pin.status!r}, ...)"
    )


def test_models_in_a_notebook() -> None:
    shown = PinCreate(**PIN, image_url="https://example.com/a.jpg?sig=canary")._repr_html_()
    assert "<caption>PinCreate</caption>" in shown
    assert "&lt;b&gt;Hi" in shown
    assert "<b>" not in shown
    assert "canary" not in shown


def test_the_first_row(client: PinbridgeClient, service: LocalService) -> None:
    assert client.pins.iter(q="nothing has this title").first() is None
    create(client, service, "First of two")
    create(client, service, "Second of two")
    pager = client.pins.iter(q="of two", sort="created_at_asc")
    first = pager.first()
    assert first is not None
    assert first.title == "First of two"
    assert [pin.title for pin in pager] == ["First of two", "Second of two"]


SCRIPT = """
from pinbridge.testing import LocalService

with LocalService() as service, service.client() as one, service.client():
    one.system.health()
"""


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        ("info", "INFO pinbridge: get_health: 200"),
        ("loud", "PINBRIDGE_LOG has to be debug or info, not 'loud'"),
    ],
)
def test_logs_by_the_environment(level: str, shown: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**os.environ, "PINBRIDGE_LOG": level},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.count(shown) == 1


class FakeTqdm(ModuleType):
    """Stands for tqdm, which is not installed here."""

    def __init__(self) -> None:
        super().__init__("tqdm")
        self.n, self.total = 0, None

    def tqdm(self, **_: object) -> FakeTqdm:
        return self

    def update(self, done: int) -> None:
        self.n += done

    def __enter__(self) -> FakeTqdm:
        return self

    def __exit__(self, *_: object) -> None:
        pass


def test_progress_bars(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with progress_bar("clip.mp4") as on_progress:
        on_progress(50, 100)
    assert "clip.mp4" in capsys.readouterr().out
    fake = FakeTqdm()
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    monkeypatch.setitem(sys.modules, "tqdm", fake)
    with progress_bar("clip.mp4") as on_progress:
        on_progress(30, 100)
        on_progress(50, 100)
    assert (fake.n, fake.total) == (50, 100)
    monkeypatch.setitem(sys.modules, "tqdm", None)
    with (
        pytest.raises(ModuleNotFoundError, match="pip install rich"),
        progress_bar("clip.mp4"),
    ):
        pass

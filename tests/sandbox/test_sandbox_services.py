"""A further service: mounted, started late, with its own state and the shared controls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from pinbridge.runtime.operation import Operation
from pinbridge.sandbox import Sandbox, StateFileError
from pinbridge.sandbox._shared.errors import ApiError
from pinbridge.sandbox._shared.http import NO_CONTENT, Response
from pinbridge.sandbox._shared.registry import Call, Registry, Served
from pinbridge.sandbox._shared.service import ControlRequest, ControlRoute, Entry, Job, Service
from pinbridge.sandbox._shared.state import Core, State
from pinbridge.sandbox._shared.tables import Row, Table
from pinbridge.sandbox.services import PINBRIDGE


class NoteSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    delay_seconds: float = 10.0


@dataclass(slots=True, kw_only=True)
class Note(Row):
    text: str
    done: bool = False
    due_at: datetime | None = None


class NoteState(State[NoteSettings]):
    def __init__(self, core: Core) -> None:
        super().__init__("notes", core, NoteSettings())
        self.notes = Table(core.database, Note, "notes_notes")


class NoteCall(Call[NoteState]):
    pass


handlers: Registry[NoteCall] = Registry()


@handlers.serve("add_note")
def add_note(call: NoteCall) -> Response:
    fields = call.body(dict[str, str])
    due = call.state.now() + timedelta(seconds=call.state.settings.delay_seconds)
    note = call.state.notes.add(Note(id=call.state.new_id(), text=fields["text"], due_at=due))
    call.state.mail("me@example.com", "noted", note.id)
    return Response({"id": note.id, "url": f"{call.base_url}/api/notes/{note.id}"}, 201)


@handlers.serve("get_note")
def get_note(call: NoteCall) -> Response:
    note = call.state.notes.get(call.path["note_id"])
    if note is None:
        raise ApiError("no_note", "There is no such note", status=404)
    return Response({"text": note.text, "done": note.done})


def operation(id: str, method: str, path: str) -> Operation[Any]:
    return Operation(
        id=id,
        method=method,
        path=path,
        summary="Do it.",
        retry_safety="safe",
        security=("key",),
        load_responses=lambda: {200: dict},
    )


class Notes(Service[NoteCall, NoteState]):
    call_type = NoteCall
    delivery_header = "x-note-delivery"

    def __init__(self, core: Core) -> None:
        super().__init__(NoteState(core), handlers.served)

    @classmethod
    def operations(cls) -> Iterable[Operation[Any]]:
        return [
            operation("add_note", "POST", "/api/notes"),
            operation("get_note", "GET", "/api/notes/{note_id}"),
            operation("later", "GET", "/api/later"),
        ]

    @classmethod
    def paths(cls, operation: Operation[Any]) -> tuple[str, ...]:
        return operation.path, f"{operation.path}/"

    def admit(self, call: NoteCall, served: Served[NoteCall]) -> None:
        if call.headers.get("x-api-key") != "note-key":
            raise ApiError("no_key", "Send the key", status=401)

    def error_response(self, error: ApiError, request_id: str) -> Response:
        return Response({"error": error.code}, error.status or 400, error.headers())

    def seed(self) -> None:
        with self.state.transaction():
            if not self.state.notes.where("1"):
                self.state.notes.add(Note(id="0" * 32, text="seeded"))

    def clear(self) -> None:
        self.state.reseed()
        self.state.notes.remove_where("1")

    def jobs(self) -> Sequence[Job[Any]]:
        return [Job(self.state.notes, self._finish)]

    def _finish(self, note: Note) -> None:
        note.done, note.due_at = True, None
        self.state.notes.save(note)

    def controls(self) -> Iterable[ControlRoute]:
        return [ControlRoute("DELETE", "/all", self._delete_all)]

    async def _delete_all(self, request: ControlRequest) -> Response:
        with self.state.transaction():
            self.state.notes.remove_where("1")
        return NO_CONTENT


started: list[Notes] = []


def start(core: Core) -> Notes:
    started.append(Notes(core))
    return started[-1]


NOTES = Entry(
    name="notes",
    version=1,
    prefix="/notes",
    base_path="/notes/api",
    seed={"api_key": "note-key"},
    start=start,
)


@pytest.fixture
def sandbox() -> Any:
    started.clear()
    with Sandbox(frozen=True, services=(PINBRIDGE, NOTES)) as running:
        yield running


@pytest.fixture
def notes(sandbox: Sandbox) -> Any:
    line = sandbox.start_line()["notes"]
    with httpx.Client(
        base_url=line["base_url"],
        headers={"x-api-key": line["api_key"]},
        transport=sandbox.transport(),
    ) as client:
        yield client


def controls(sandbox: Sandbox) -> httpx.Client:
    return httpx.Client(base_url=f"{sandbox.base_url}/_sandbox", transport=sandbox.transport())


def test_a_service_is_listed_at_once_and_started_when_it_is_used(
    sandbox: Sandbox, notes: httpx.Client
) -> None:
    assert sandbox.start_line()["api_key"].startswith("pb_")
    assert sandbox.start_line()["notes"] == {
        "base_url": "http://pinbridge.sandbox/notes/api",
        "api_key": "note-key",
    }
    assert started == []
    assert notes.get(f"/notes/{'0' * 32}").json() == {"text": "seeded", "done": False}
    assert len(started) == 1


def test_it_responses_in_its_own_way_and_works_by_the_same_clock(
    sandbox: Sandbox, notes: httpx.Client
) -> None:
    added = notes.post("/notes/", json={"text": "milk"})
    assert added.status_code == 201
    url = added.json()["url"]
    assert url.startswith("http://pinbridge.sandbox/notes/api/notes/")
    assert notes.get(url).json() == {"text": "milk", "done": False}
    sandbox.advance(10)
    assert notes.get(url).json()["done"] is True
    [mail] = sandbox.mail()
    assert (mail["service"], mail["kind"]) == ("notes", "noted")

    assert notes.get("/later").status_code == 501
    assert notes.put("/notes").status_code == 405
    assert notes.get("/nothing").json() == {"error": "not_found"}
    assert notes.get(url, headers={"x-api-key": "no"}).json() == {"error": "no_key"}
    paths = [(record["service"], record["operation"]) for record in sandbox.requests()]
    assert paths[0] == ("notes", "add_note")


def test_the_controls_reach_it(sandbox: Sandbox, notes: httpx.Client) -> None:
    sandbox.faults([{"kind": "status", "path": "/notes/*", "times": 1}])
    assert notes.get("/later").json() == {"error": "service_unavailable"}

    assert sandbox.settings(notes={"delay_seconds": 1})["notes"] == {"delay_seconds": 1.0}
    with pytest.raises(msgspec.ValidationError, match="delay_seconds"):
        sandbox.settings(notes={"delay": 1})
    with pytest.raises(msgspec.ValidationError, match="object"):
        sandbox.settings(notes=5)
    url = notes.post("/notes", json={"text": "milk"}).json()["url"]
    with controls(sandbox) as control:
        assert "/notes/api/notes" in control.get("/../docs").text
        assert control.delete("/notes/all").status_code == 204
        assert control.get("/notes/none").status_code == 404
        delivery = {"x-note-delivery": "1"}
        assert control.post("/reset", headers=delivery, json={}).status_code == 403
    assert notes.get(url).status_code == 404

    notes.post("/notes", json={"text": "milk"})
    sandbox.reset()
    state = started[0].state
    assert sandbox._live.call(lambda: [note.text for note in state.notes.where("1")]) == ["seeded"]
    assert sandbox.mail() == []


def test_a_state_file_starts_again_what_it_has_rows_of(tmp_path: Path) -> None:
    def run(entry: Entry) -> Sandbox:
        return Sandbox(state=tmp_path / "state", services=(PINBRIDGE, entry))

    started.clear()
    with (
        run(NOTES) as sandbox,
        httpx.Client(
            base_url=f"{sandbox.base_url}/notes/api",
            headers={"x-api-key": "note-key"},
            transport=sandbox.transport(),
        ) as client,
    ):
        client.post("/notes", json={"text": "milk"})
    with run(NOTES) as sandbox:
        assert len(started) == 2
        sandbox.advance(10)
        state = started[-1].state
        assert sandbox._live.call(lambda: [note.done for note in state.notes.where("1")]) == [
            False,
            True,
        ]
    newer = Entry(
        name="notes", version=2, prefix="/notes", base_path="", seed={}, start=NOTES.start
    )
    with pytest.raises(StateFileError, match="version 1 of the notes tables"):
        run(newer).start()


def test_the_shared_part_knows_no_service() -> None:
    shared = Path(__file__).parents[2] / "pinbridge" / "sandbox" / "_shared"
    sources = {path.name: path.read_text("utf-8") for path in shared.glob("*.py")}
    assert len(sources) > 20
    for name, source in sources.items():
        assert "pinbridge_api" not in source, name
        assert "pinbridge.sandbox.pinbridge" not in source, name
        assert len(source.splitlines()) <= 400, name

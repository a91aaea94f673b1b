"""What callers of the facade pass, and what operations take."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pinbridge_api.models import PinCreate, PinImportCreate, PinUpdate

from pinbridge import InvalidFileError, InvalidInputError, PinbridgeClient
from pinbridge._pinbridge import inputs
from pinbridge.runtime import facade
from pinbridge.runtime.types import UNSET
from tests.support.fakes import BASE_URL, Server
from tests.support.files import MP4, PNG
from tests.support.payloads import ACCOUNT_ID, BOARD_ID


def test_one_form_of_input_at_a_time() -> None:
    assert facade.body_of(None, {"title": "t"}) == {"title": "t"}
    assert facade.body_of({"title": "t"}, {}) == {"title": "t"}
    model = PinUpdate(title="t")
    assert facade.body_of(model, {}) is model
    with pytest.raises(InvalidInputError, match="not both"):
        facade.body_of(model, {"title": "t"})


@pytest.mark.parametrize(
    ("terms", "tidied"),
    [
        ("garden", ["garden"]),
        ("garden, kitchen ,,bath", ["garden", "kitchen", "bath"]),
        (["garden,kitchen", " bath  room "], ["garden", "kitchen", "bath room"]),
        (["Garden", "garden", "GARDEN"], ["Garden"]),
        (["Straße", "STRASSE"], ["Straße"]),
        ("", []),
        ([], []),
        ([" ", ",", "\t\n"], []),
        (("a", "b"), ["a", "b"]),
    ],
)
def test_terms(terms: Any, tidied: list[str]) -> None:
    assert inputs.tidy_terms(terms) == tidied


@given(terms=st.lists(st.text(max_size=8), max_size=6))
def test_tidied_terms_stay_tidy(terms: list[str]) -> None:
    tidied = inputs.tidy_terms(terms)
    assert inputs.tidy_terms(tidied) == tidied
    assert inputs.tidy_terms(",".join(terms)) == tidied
    assert len({term.casefold() for term in tidied}) == len(tidied)
    assert all(term and "," not in term and term == " ".join(term.split()) for term in tidied)


@pytest.mark.parametrize(
    ("location", "status", "message"),
    [
        (None, "success", "The service gave no details."),
        ("https://app.example/x?oauth_status=error&y=1", "error", "https://app.example/x."),
        ("https://app.example/x?state=canary", "unknown", "https://app.example/x."),
        ("/x?oauth_status=success#frag", "success", "/x#frag."),
        ("https://[::1/x?oauth_status=error", "unknown", "not a URL."),
    ],
)
def test_outcomes_of_a_redirect(location: str | None, status: str, message: str) -> None:
    found = inputs.redirect_outcome(location)
    assert found[0] == status
    assert found[1].endswith(message)
    assert "canary" not in found[1]


PIN = PinCreate(
    account_id=ACCOUNT_ID,  # type: ignore[arg-type]
    board_id=BOARD_ID,
    title="t",
    image_url="https://example.com/a.png",
)


def test_a_pin_becomes_an_import_row() -> None:
    row = inputs.import_row(PIN)
    assert type(row) is PinImportCreate
    assert (row.title, row.board_id, str(row.account_id)) == ("t", BOARD_ID, ACCOUNT_ID)
    assert row.description is UNSET
    assert inputs.import_row({"title": "t"}) == {"title": "t"}
    assert inputs.import_row(row) is row


def test_prepared_files_become_parts() -> None:
    part = inputs.prepare("image", PNG, "a.png", None).part
    assert (part.file_name, part.mime_type, part.size) == ("a.png", "image/png", len(PNG))
    assert inputs.prepare("video", MP4, None, None).content_type == "video/mp4"
    assert inputs.prepare("csv", b"title\n", None, None).content_type == "text/csv"
    for kind, wrong in (("image", MP4), ("video", PNG), ("csv", PNG)):
        with pytest.raises(InvalidFileError):
            inputs.prepare(kind, wrong, None, None)


def test_assets_beyond_the_limit_are_deleted_in_several_calls() -> None:
    def deleted(request: httpx.Request) -> httpx.Response:
        ids = json.loads(request.content)["asset_ids"]
        body = {"deleted": ids, "requires_confirmation": [], "total_freed_bytes": len(ids)}
        return httpx.Response(200, json=body)

    server = Server(rest=deleted)
    client = PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server)
    ids = [uuid4() for _ in range(250)]
    outcome = client.assets.bulk_delete(ids, confirm=True)
    assert [len(json.loads(r.content)["asset_ids"]) for r in server.requests] == [100, 100, 50]
    assert all(json.loads(r.content)["confirm"] for r in server.requests)
    assert (outcome.deleted, outcome.total_freed_bytes) == (ids, 250)


@pytest.mark.parametrize(
    "name",
    ["pins.bulk_delete", "pins.bulk_retry"]
    + [f"schedules.bulk_{verb}" for verb in ("cancel", "delete", "retry")],
)
def test_bulk_calls_beyond_the_limit_are_split(name: str) -> None:
    def done(request: httpx.Request) -> httpx.Response:
        ids = json.loads(request.content)["ids"]
        body = {
            "succeeded_count": len(ids),
            "skipped_count": 0,
            "failed_count": 0,
            "results": [{"id": one, "status": "succeeded"} for one in ids],
        }
        return httpx.Response(200, json=body)

    server = Server(rest=done)
    client = PinbridgeClient(base_url=BASE_URL, api_key="k", transport=server)
    ids = [uuid4() for _ in range(250)]
    group, method = name.split(".")
    outcome = getattr(getattr(client, group), method)(ids)
    assert [len(json.loads(r.content)["ids"]) for r in server.requests] == [100, 100, 50]
    assert outcome.succeeded_count == 250
    assert [result.id for result in outcome.results] == ids

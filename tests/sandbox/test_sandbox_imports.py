from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import httpx
import pytest

from pinbridge.sandbox import Sandbox
from tests.sandbox.sandbox_support import MakeClient, PinBody, connect, error_code, with_plan


def import_json(api: httpx.Client, rows: list[Any]) -> dict[str, Any]:
    response = api.post("/v1/pins/imports/json", json=rows)
    assert response.status_code == 202, response.text
    return response.json()


def import_csv(api: httpx.Client, text: str | bytes, name: str = "pins.csv") -> httpx.Response:
    content = text.encode() if isinstance(text, str) else text
    return api.post("/v1/pins/imports/csv", files={"file": (name, content, "text/csv")})


def test_an_import_is_queued_processed_and_completed(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    run_at = (sandbox.now() + timedelta(days=1)).isoformat()
    known = api.post("/v1/pins", json=pin_body(idempotency_key="known")).json()
    no_board = pin_body()
    del no_board["board_id"]
    rows = [
        pin_body(idempotency_key="new"),
        pin_body(idempotency_key="known"),
        no_board,
        pin_body(run_at=run_at),
        pin_body(board_id="1"),
        "nonsense",
        pin_body(run_at="2026-01-01T00:00:00"),
        pin_body(run_at="2020-01-01T00:00:00Z"),
    ]
    job = import_json(api, rows)
    url = f"/v1/pins/imports/{job['id']}"
    assert (job["status"], job["total_rows"], job["results"]) == ("queued", 8, [])
    assert (job["source_type"], job["source_filename"]) == ("json", None)

    sandbox.advance(1)
    assert api.get(url).json()["status"] == "processing"

    sandbox.advance(1)
    done = api.get(url).json()
    assert done["status"] == "completed_with_errors"
    assert done["processed_rows"] == 8
    assert (done["created_rows"], done["existing_rows"], done["failed_rows"]) == (2, 1, 5)
    results = done["results"]
    assert [row["row_number"] for row in results] == list(range(1, 9))
    assert results[0]["pin_id"]
    assert results[1]["pin_id"] == known["id"]
    assert results[2]["error_message"] == "board_id: Field required"
    assert results[2]["idempotency_key"] == no_board["idempotency_key"]
    assert results[3]["schedule_id"]
    assert results[3]["pin_id"] is None
    assert [row["error_code"] for row in results[4:]] == [
        "board_not_found",
        "validation_error",
        "validation_error",
        "validation_error",
    ]
    assert results[6]["error_message"].startswith("run_at")
    schedule = api.get(f"/v1/schedules/{results[3]['schedule_id']}").json()
    assert schedule["status"] == "scheduled"


def test_importing_again_finds_everything_existing(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    rows = [pin_body() for _ in range(3)]
    for _ in range(2):
        job = import_json(api, rows)
        sandbox.advance(2)

    done = api.get(f"/v1/pins/imports/{job['id']}").json()
    assert (done["status"], done["existing_rows"]) == ("completed", 3)
    assert api.get("/v1/pins").headers["x-total-count"] == "3"


@pytest.mark.parametrize("count", [0, 501])
def test_an_import_has_one_to_500_rows(api: httpx.Client, pin_body: PinBody, count: int) -> None:
    response = api.post("/v1/pins/imports/json", json=[pin_body()] * count)

    assert error_code(response) == (422, "validation_error")


@pytest.mark.parametrize("content", ["{}", '{"pins": []}', "", "5"])
def test_an_import_is_an_array(api: httpx.Client, content: str) -> None:
    headers = {"content-type": "application/json"}
    response = api.post("/v1/pins/imports/json", content=content, headers=headers)

    assert error_code(response) == (422, "validation_error")


def test_imports_need_the_plan_feature(api: httpx.Client, pin_body: PinBody) -> None:
    with_plan(api, plan="free")

    response = api.post("/v1/pins/imports/json", json=[pin_body()])
    assert error_code(response) == (402, "feature_unavailable")
    assert error_code(import_csv(api, "x")) == (402, "feature_unavailable")


def test_rows_beyond_the_quota_fail(sandbox: Sandbox, api: httpx.Client, pin_body: PinBody) -> None:
    with_plan(api, plan="starter", calls_used=299)
    job = import_json(api, [pin_body(), pin_body()])
    sandbox.advance(2)

    results = api.get(f"/v1/pins/imports/{job['id']}").json()["results"]
    assert [row["error_code"] for row in results] == [None, "quota_exceeded"]


def test_rows_for_accounts_that_the_key_may_not_use_fail(
    sandbox: Sandbox, api: httpx.Client, make_client: MakeClient, pin_body: PinBody
) -> None:
    body = {"name": "k", "pinterest_account_ids": [connect(api)]}
    client = make_client(key=api.post("/v1/api-keys", json=body).json()["api_key"])
    job = import_json(client, [pin_body()])
    sandbox.advance(2)

    results = client.get(f"/v1/pins/imports/{job['id']}").json()["results"]
    assert results[0]["error_code"] == "account_not_permitted"


def test_a_csv_file_is_read_by_its_header(sandbox: Sandbox, api: httpx.Client) -> None:
    text = (
        "\ufefftitle,extra,account_id,board_id,image_url,idempotency_key,related_terms,"
        "dominant_color,description,run_at\r\n"
        f'"One, two",?,{sandbox.account_id},{sandbox.board_id},https://example.com/a.jpg,k1,'
        '"a, b,,c",6e7874,"line\nbreak",\r\n'
        "\r\n"
        f"Grün,,{sandbox.account_id},{sandbox.board_id},https://example.com/a.jpg,k2\r\n"
        f"Late,,{sandbox.account_id},{sandbox.board_id},https://example.com/a.jpg,k3,,,,"
        "2036-01-01T00:00:00+01:00\r\n"
        f"Bad,,{sandbox.account_id},{sandbox.board_id},,k4\r\n"
    )
    response = import_csv(api, text, "folder/my pins.csv")
    assert response.status_code == 202, response.text
    assert response.json()["source_filename"] == "my pins.csv"
    sandbox.advance(2)

    job = api.get(f"/v1/pins/imports/{response.json()['id']}").json()
    assert [row["status"] for row in job["results"]] == ["created", "created", "created", "failed"]
    pin = api.get(f"/v1/pins/{job['results'][0]['pin_id']}").json()
    assert pin["title"] == "One, two"
    assert pin["related_terms"] == ["a", "b", "c"]
    assert pin["dominant_color"] == "#6E7874"
    assert pin["description"] == "line\nbreak"
    schedule = api.get(f"/v1/schedules/{job['results'][2]['schedule_id']}").json()
    assert schedule["run_at"] == "2035-12-31T23:00:00Z"


HEADER = "account_id,board_id,title,image_url,idempotency_key\n"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        HEADER.encode(),
        b"account_id,title,image_url,idempotency_key\n1,2,3,4\n",
        b"account_id,board_id,title,idempotency_key\n1,2,3,4\n",
        HEADER.replace("title", "board_id").encode() + b"1,2,3,4,5\n",
        HEADER.encode() + b"\xff\xfe,2,3,4,5\n",
        HEADER.encode() + b'"open,2,3,4,5\n',
        HEADER.encode() + b"1,2,3,4,5\n" * 501,
    ],
)
def test_an_unusable_csv_file_is_refused_whole(api: httpx.Client, content: bytes) -> None:
    assert error_code(import_csv(api, content)) == (422, "validation_error")
    assert api.get("/v1/pins/imports").json() == []


def test_a_csv_file_over_the_limit_is_refused(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.settings(max_body_bytes=100)

    assert error_code(import_csv(api, HEADER + "x" * 100)) == (413, "file_too_large")


def test_imports_are_listed_newest_first(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    first = import_json(api, [pin_body()])
    sandbox.advance(2)
    second = import_json(api, [{}])

    def listed(**query: Any) -> list[str]:
        return [job["id"] for job in api.get("/v1/pins/imports", params=query).json()]

    assert listed() == [second["id"], first["id"]]
    assert listed(status="completed") == [first["id"]]
    assert listed(source_type="csv") == []
    assert listed(limit=1, offset=1) == [first["id"]]
    assert api.get("/v1/pins/imports?status=done").status_code == 422
    missing = api.get("/v1/pins/imports/8d8b3a3e-3f0b-4b6e-9d4e-0a7a1f1f1f1f")
    assert error_code(missing) == (404, "not_found")


def test_an_import_keeps_what_was_sent(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    row = pin_body(title="Ünï")
    headers = {"content-type": "application/json"}
    content = json.dumps([row], ensure_ascii=False).encode()
    assert api.post("/v1/pins/imports/json", content=content, headers=headers).status_code == 202
    sandbox.advance(2)

    assert api.get("/v1/pins").json()[0]["title"] == "Ünï"

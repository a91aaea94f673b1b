# Derived from tests/pinbridge/_async/facade/test_pins.py by ./codegen.sh; do not edit.
"""Pins: made, imported, read, changed, deleted, tried again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from pinbridge_api.models import (
    ImportJobResponse,
    PinBatchResponse,
    PinCreate,
    PinImportCreate,
    PinResponse,
    PinRetryRequest,
    PinUpdate,
    PinValidationResponse,
)

from pinbridge import (
    APIConnectionError,
    ConflictError,
    InvalidFileError,
    InvalidInputError,
    NotFoundError,
    PaymentRequiredError,
    PinbridgeClient,
    RateLimitError,
    ServerError,
    ValidationError,
)
from pinbridge.paging import Page
from pinbridge.runtime.types import UNSET
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import (
    PICTURE_URL,
    Time,
    consent,
    last_request_id,
    nothing_sent,
    sent,
)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_create(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, form: str
) -> None:
    fields |= {"related_terms": "garden, herbs", "dominant_color": "ff8800", "alt_text": "A leaf"}
    if form == "model":
        pin = client.pins.create(PinCreate(**fields))
    elif form == "dict":
        pin = client.pins.create(fields)
    else:
        pin = client.pins.create(**fields)
    assert isinstance(pin, PinResponse)
    assert pin.status == "queued"
    assert pin.pinterest_account_id == UUID(sandbox.account_id)
    assert (pin.board_id, pin.title, pin.media_url) == (sandbox.board_id, "A pin", PICTURE_URL)
    assert pin.related_terms == ["garden", "herbs"]
    assert pin.dominant_color == "#FF8800"
    assert pin.description is None
    assert pin.created_at == sandbox.now()


def test_the_same_key_gives_the_same_pin(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    first = client.pins.create(**fields, idempotency_key="one")
    second = client.pins.create(**{**fields, "title": "Another"}, idempotency_key="one")
    assert second == first
    assert len(client.pins.list()) == 1


def test_a_key_left_out_is_made_up_for_each_call(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    request = PinCreate(**fields)
    first = client.pins.create(request)
    second = client.pins.create(request)
    assert first.id != second.id
    assert first.idempotency_key != second.idempotency_key
    assert min(len(first.idempotency_key), len(second.idempotency_key)) >= 16
    assert request.idempotency_key is UNSET


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "drop_before"},
        {"kind": "drop_after"},
        {"kind": "truncate"},
        {"kind": "garbage"},
        {"kind": "delay", "seconds": 60},
        {"kind": "status", "status": 500},
        {"kind": "status", "status": 502, "body": "error code: 502"},
        {"kind": "status", "status": 504, "processed": True},
        {"kind": "status", "status": 429},
    ],
)
def test_one_call_makes_one_pin_whatever_happens_on_the_way(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, fault: dict[str, Any]
) -> None:
    sandbox.faults([{**fault, "times": 3}])
    pin = client.pins.create(**fields)
    assert len(sent(sandbox, "POST /v1/pins")) == 4
    assert [row.id for row in client.pins.list()] == [pin.id]


def test_a_create_that_never_gets_through(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.faults([{"kind": "drop_after", "path": "/v1/pins"}])
    with pytest.raises(APIConnectionError) as caught:
        client.pins.create(**fields, idempotency_key="mine")
    error = caught.value
    assert error.may_have_been_processed
    assert (error.method, error.path, len(error.attempts)) == ("POST", "/v1/pins", 5)
    assert error.elapsed == time.waited
    sandbox.faults([])
    pin = client.pins.create(**fields, idempotency_key="mine")
    assert [row.id for row in client.pins.list()] == [pin.id]


def test_a_create_refused_for_too_long(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.faults([{"kind": "status", "status": 429, "headers": {"retry-after": "3600"}}])
    with pytest.raises(RateLimitError) as caught:
        client.pins.create(**fields)
    assert caught.value.retry_after == 3600
    assert time.waits == []


def test_max_retries_of_one_call(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 500}])
    with pytest.raises(ServerError) as caught:
        client.pins.create(fields, options={"max_retries": 1})
    assert len(caught.value.attempts) == 2


def test_create_refuses_broken_fields_before_sending(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    bad: list[tuple[dict[str, Any], str]] = [
        ({"title": "x" * 101}, "title"),
        ({"account_id": "main"}, "account_id"),
        ({"link_url": "ftp://example.com"}, "link_url"),
        ({"dominant_color": "red"}, "dominant_color"),
        ({"description": "x" * 801}, "description"),
        ({"titel": "A pin"}, "titel"),
        ({"alt_text": 42}, "alt_text"),
    ]
    with nothing_sent(sandbox):
        for change, name in bad:
            with pytest.raises(InvalidInputError, match=name):
                client.pins.create({**fields, **change})
        with pytest.raises(InvalidInputError, match="asset_id"):
            client.pins.create(**fields, asset_id=uuid4())
        with pytest.raises(InvalidInputError, match="not both"):
            client.pins.create(fields, title="Another")
        with pytest.raises(InvalidInputError, match="title"):
            client.pins.create()


def test_an_empty_title_is_left_to_the_service(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    with pytest.raises(ValidationError) as caught:
        client.pins.create({**fields, "title": ""})
    assert [problem.path for problem in caught.value.field_errors] == [("title",)]


def test_pins_with_empty_keys_are_different_pins(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    row = {**fields, "idempotency_key": ""}
    first = client.pins.create(row)
    batch = client.pins.create_batch([row, row])
    pins = {first.id, *(item.pin.id for item in batch.results if item.pin is not None)}
    assert len(pins) == 3


def test_create_on_an_unknown_board(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    with pytest.raises(ValidationError) as caught:
        client.pins.create(**{**fields, "board_id": "999"})
    error = caught.value
    assert (error.status_code, error.code) == (422, "board_not_found")
    assert error.request_id == last_request_id(sandbox)
    assert error.remediation is not None
    assert len(error.attempts) == 1


def test_create_with_an_account_to_reconnect(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    client.pinterest.revoke_account(sandbox.account_id)
    with pytest.raises(ConflictError) as caught:
        client.pins.create(**fields)
    assert (caught.value.status_code, caught.value.code) == (409, "token_revoked")
    assert caught.value.remediation is not None


def test_create_beyond_the_quota(newcomer: PinbridgeClient, sandbox: Sandbox, time: Time) -> None:
    start = newcomer.pinterest.start_oauth()
    newcomer.pinterest.oauth_callback(**consent(sandbox, start.authorization_url))
    account = newcomer.pinterest.list_accounts()[0]
    board = newcomer.pinterest.list_boards(account.id)[0]
    project = newcomer.auth.me().active_project
    newcomer.request("PATCH", f"/_sandbox/projects/{project.id}", json={"calls_used": 49})
    pin = {"account_id": account.id, "board_id": board.id, "title": "x", "image_url": PICTURE_URL}
    newcomer.pins.create(pin)
    with pytest.raises(PaymentRequiredError) as caught:
        newcomer.pins.create(pin)
    assert (caught.value.status_code, caught.value.code) == (402, "quota_exceeded")
    assert caught.value.upgrade_url is not None
    assert time.waits == []


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_validate(client: PinbridgeClient, fields: dict[str, Any], form: str) -> None:
    if form == "model":
        verdict = client.pins.validate(PinCreate(**fields))
    elif form == "dict":
        verdict = client.pins.validate(fields)
    else:
        verdict = client.pins.validate(**fields)
    assert isinstance(verdict, PinValidationResponse)
    assert verdict.valid
    assert verdict.dry_run
    assert {check.status for check in verdict.checks} == {"passed"}
    assert client.pins.list() == []


def test_validate_tells_what_is_wrong(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    known = client.pins.create(**fields, idempotency_key="known")
    verdict = client.pins.validate({**fields, "board_id": "999", "idempotency_key": "known"})
    assert not verdict.valid
    failed = [check for check in verdict.checks if check.status == "failed"]
    assert [(check.name, check.code) for check in failed] == [("board_access", "board_not_found")]
    assert verdict.existing_pin_id == known.id


def test_create_batch(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    known = client.pins.create(**fields, idempotency_key="known")
    outcome = client.pins.create_batch(
        [
            PinCreate(**fields),
            {**fields, "idempotency_key": "known"},
            {**fields, "board_id": "999", "idempotency_key": "bad"},
        ]
    )
    assert isinstance(outcome, PinBatchResponse)
    assert (outcome.created_count, outcome.existing_count, outcome.failed_count) == (1, 1, 1)
    assert [row.status for row in outcome.results] == ["created", "existing", "failed"]
    made, existing, failed = outcome.results
    assert made.pin is not None
    assert made.idempotency_key == made.pin.idempotency_key
    assert existing.pin is not None
    assert existing.pin.id == known.id
    assert failed.error is not None
    assert failed.error.code == "board_not_found"


def test_a_batch_whose_answer_is_lost_is_made_once(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 2}])
    outcome = client.pins.create_batch([fields] * 3)
    assert outcome.existing_count == 3
    assert len(client.pins.list()) == 3


def test_create_batch_refuses_a_bad_pin_before_sending(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        with pytest.raises(InvalidInputError) as caught:
            client.pins.create_batch([fields, {**fields, "title": "x" * 101}])
        assert caught.value.problems[0].path == ("pins", 1, "title")
        with pytest.raises(InvalidInputError, match="pins"):
            client.pins.create_batch([fields] * 101)


def test_batches_need_a_plan(newcomer: PinbridgeClient, fields: dict[str, Any]) -> None:
    calls: list[Any] = [newcomer.pins.create_batch, newcomer.pins.import_json]
    for call in calls:
        with pytest.raises(PaymentRequiredError) as caught:
            call([fields])
        assert caught.value.code == "feature_unavailable"


def test_import_json(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    known = client.pins.create(**fields, idempotency_key="known")
    job = client.pins.import_json(
        [
            PinCreate(**fields),
            PinImportCreate(**fields, run_at="2026-03-03T10:00:00+01:00"),
            {**fields, "idempotency_key": "known"},
            {**fields, "board_id": "999"},
        ]
    )
    assert isinstance(job, ImportJobResponse)
    assert (job.status, job.total_rows, job.results) == ("queued", 4, [])
    time.sleep(2)
    job = client.pins.get_import(job.id)
    assert job.status == "completed_with_errors"
    assert (job.created_rows, job.existing_rows, job.failed_rows) == (2, 1, 1)
    made, scheduled, existing, failed = job.results
    assert made.pin_id is not None
    assert scheduled.schedule_id is not None
    assert scheduled.pin_id is None
    assert existing.pin_id == known.id
    assert failed.error_code == "board_not_found"


def test_import_json_refuses_a_bad_row_before_sending(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        with pytest.raises(InvalidInputError) as caught:
            client.pins.import_json([fields, {**fields, "title": "x" * 101}])
        assert caught.value.problems[0].path == (1, "title")
        with pytest.raises(InvalidInputError, match="run_at"):
            client.pins.import_json([{**fields, "run_at": "2026-03-03T10:00:00"}])


def csv_of(rows: list[dict[str, Any]]) -> bytes:
    lines = [",".join(rows[0]), *(",".join(map(str, row.values())) for row in rows)]
    return "\r\n".join(lines).encode()


@pytest.mark.parametrize("source", ["path", "bytes"])
def test_import_csv(
    client: PinbridgeClient,
    fields: dict[str, Any],
    time: Time,
    tmp_path: Path,
    source: str,
) -> None:
    data = csv_of([{**fields, "idempotency_key": f"row-{n}"} for n in range(3)])
    (tmp_path / "plan.csv").write_bytes(data)
    steps: list[int] = []
    job = client.pins.import_csv(
        tmp_path / "plan.csv" if source == "path" else data,
        on_progress=lambda done, total: steps.append(done),
    )
    assert (job.source_type, job.total_rows) == ("csv", 3)
    assert job.source_filename == ("plan.csv" if source == "path" else "upload.csv")
    assert steps[-1] == len(data)
    time.sleep(2)
    job = client.pins.get_import(str(job.id))
    assert (job.status, job.created_rows) == ("completed", 3)
    assert [row.idempotency_key for row in job.results] == ["row-0", "row-1", "row-2"]


def test_import_csv_without_a_column(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    with pytest.raises(ValidationError, match="idempotency_key") as caught:
        client.pins.import_csv(csv_of([fields]))
    assert caught.value.request_id == last_request_id(sandbox)


def test_import_csv_of_nothing_is_refused_before_sending(
    client: PinbridgeClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    with nothing_sent(sandbox):
        for source in (b"", tmp_path / "missing.csv"):
            with pytest.raises(InvalidFileError):
                client.pins.import_csv(source)


def test_get_unknown_import(client: PinbridgeClient) -> None:
    with pytest.raises(NotFoundError):
        client.pins.get_import(uuid4())


def test_list_imports(client: PinbridgeClient, fields: dict[str, Any], time: Time) -> None:
    first = client.pins.import_json([fields])
    time.sleep(2)
    second = client.pins.import_csv(csv_of([{**fields, "idempotency_key": "row"}]))

    def ids(**filters: Any) -> list[UUID]:
        return [job.id for job in client.pins.list_imports(**filters)]

    assert ids() == [second.id, first.id]
    assert ids(limit=1, offset=1) == [first.id]
    assert ids(status="completed") == [first.id]
    assert ids(source_type="csv") == [second.id]


def test_get(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    pin = client.pins.create(**fields)
    assert client.pins.get(pin.id) == pin
    assert client.pins.get(str(pin.id)) == pin


def test_an_unknown_pin(client: PinbridgeClient, sandbox: Sandbox) -> None:
    calls: list[Any] = [
        client.pins.get,
        client.pins.delete,
        client.pins.retry,
        client.pins.analytics,
    ]
    for call in calls:
        with pytest.raises(NotFoundError) as caught:
            call(uuid4())
        assert caught.value.code == "not_found"
        assert caught.value.request_id == last_request_id(sandbox)
    with pytest.raises(NotFoundError):
        client.pins.update(uuid4(), title="x")


def test_an_id_that_is_none_is_refused_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        client.pins.get("../assets")
    assert caught.value.problems[0].path == ("pin_id",)


def test_list(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.outcome("invalid_image")
    failed = client.pins.create({**fields, "title": "Beta"})
    time.sleep(2)
    queued = client.pins.create({**fields, "title": "alpha 100%"})

    def ids(**filters: Any) -> list[UUID]:
        return [pin.id for pin in client.pins.list(**filters)]

    assert ids() == [queued.id, failed.id]
    assert ids(sort="title_asc") == [queued.id, failed.id]
    assert ids(sort="created_at_asc") == [failed.id, queued.id]
    assert ids(limit=1) == [queued.id]
    assert ids(limit=1, offset=1) == [failed.id]
    assert ids(status="failed") == [failed.id]
    assert ids(error_code="invalid_image") == [failed.id]
    assert ids(q="ALPHA") == [queued.id]
    assert ids(q="0%") == [queued.id]
    assert ids(since=queued.created_at) == [queued.id]
    assert ids(until=queued.created_at) == [failed.id]
    assert ids(account_id=sandbox.account_id) == [queued.id, failed.id]
    assert ids(board_id="999") == []
    assert ids(removed=True) == []


def test_list_page_tells_the_total(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    for number in range(3):
        client.pins.create({**fields, "title": f"Pin {number}"})
    page = client.pins.list_page(limit=2)
    assert isinstance(page, Page)
    assert (page.total, len(page), page.has_more) == (3, 2, True)
    rest = client.pins.list_page(limit=2, offset=2)
    assert (rest.total, len(rest), rest.has_more) == (3, 1, False)
    assert [pin.title for pin in [*page, *rest]] == ["Pin 2", "Pin 1", "Pin 0"]


def test_list_refuses_a_bad_filter_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox):
        for filters in ({"limit": 0}, {"limit": 201}, {"offset": -1}, {"q": "x" * 201}):
            with pytest.raises(InvalidInputError, match=next(iter(filters))):
                client.pins.list(**filters)


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_update_changes_only_what_is_given(
    client: PinbridgeClient, fields: dict[str, Any], form: str
) -> None:
    pin = client.pins.create(
        **fields, description="Old", alt_text="A leaf", link_url="https://example.com/"
    )
    change: dict[str, Any] = {"description": "New", "link_url": None}
    if form == "model":
        changed = client.pins.update(pin.id, PinUpdate(**change))
    elif form == "dict":
        changed = client.pins.update(pin.id, change)
    else:
        changed = client.pins.update(pin.id, **change)
    assert changed.description == "New"
    assert changed.link_url is None
    assert (changed.title, changed.alt_text) == ("A pin", "A leaf")
    assert client.pins.get(pin.id) == changed


def test_update_leaves_unset_alone(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    pin = client.pins.create(**fields, description="Old")
    changed = client.pins.update(pin.id, title="New", description=UNSET)
    assert (changed.title, changed.description) == ("New", "Old")


def test_update_refuses_what_can_not_work_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    bad: list[dict[str, Any]] = [
        {},
        {"title": UNSET},
        {"title": None},
        {"board_id": None},
        {"alt_text": "x" * 501},
        {"status": "published"},
    ]
    with nothing_sent(sandbox):
        for change in bad:
            with pytest.raises(InvalidInputError):
                client.pins.update(uuid4(), change)


def test_update_of_a_published_pin(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    pin = client.pins.create(**fields)
    time.sleep(1)
    with pytest.raises(ConflictError) as caught:
        client.pins.update(pin.id, title="Late")
    assert caught.value.code == "pin_publishing"
    time.sleep(1)
    with pytest.raises(ConflictError) as caught:
        client.pins.update(pin.id, title="Late")
    assert (caught.value.status_code, caught.value.code) == (409, "pin_already_published")
    assert caught.value.request_id == last_request_id(sandbox)


def test_delete(client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox) -> None:
    pin = client.pins.create(**fields)
    assert client.pins.delete(pin.id) is None
    assert sandbox.requests()[-1]["query"] == ""
    with pytest.raises(NotFoundError):
        client.pins.get(pin.id)


def test_delete_on_pinterest_too(
    client: PinbridgeClient, fields: dict[str, Any], time: Time
) -> None:
    published = client.pins.create(**fields)
    time.sleep(2)
    queued = client.pins.create(**fields)
    gone = client.pins.delete(published.id, delete_from_pinterest=True)
    assert gone is not None
    assert (gone.id, gone.removed_from_pinterest, gone.reason) == (published.id, True, None)
    kept = client.pins.delete(queued.id, delete_from_pinterest=True)
    assert kept is not None
    assert (kept.removed_from_pinterest, kept.reason) == (False, "not_published")


def test_delete_whose_answer_is_lost_is_done(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox
) -> None:
    pin = client.pins.create(**fields)
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    assert client.pins.delete(pin.id) is None
    assert len(sent(sandbox, "DELETE")) == 2


def test_delete_of_a_pin_that_was_never_there_stays_an_error(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "status", "status": 429, "times": 1}])
    with pytest.raises(NotFoundError):
        client.pins.delete(uuid4())


def test_analytics(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    pin = client.pins.create(**fields)
    with pytest.raises(ConflictError) as caught:
        client.pins.analytics(pin.id)
    assert caught.value.code == "pin_not_published"
    time.sleep(2)
    figures = client.pins.analytics(pin.id, metrics="IMPRESSION,SAVE", include_daily=False)
    assert figures.pin_id == pin.id
    assert {name.upper() for name in figures.totals} == {"IMPRESSION", "SAVE"}
    query = sandbox.requests()[-1]["query"]
    assert "metrics=IMPRESSION%2CSAVE" in query
    assert "include_daily=false" in query


@pytest.mark.parametrize("form", ["nothing", "model", "dict"])
def test_retry(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time, form: str
) -> None:
    sandbox.outcome("transient_upstream")
    pin = client.pins.create(**fields)
    time.sleep(2)
    other = client.pinterest.list_boards(sandbox.account_id)[0]
    if form == "nothing":
        again = client.pins.retry(pin.id)
    elif form == "model":
        again = client.pins.retry(pin.id, PinRetryRequest(board_id=other.id))
    else:
        again = client.pins.retry(pin.id, {"board_id": other.id})
    assert (again.id, again.status, again.error_code) == (pin.id, "queued", None)
    assert again.board_id == (sandbox.board_id if form == "nothing" else other.id)
    time.sleep(2)
    assert client.pins.get(pin.id).status == "published"


def test_retry_of_a_pin_that_has_not_failed(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    pin = client.pins.create(**fields)
    with pytest.raises(ConflictError) as caught:
        client.pins.retry(pin.id)
    assert (caught.value.status_code, caught.value.code) == (409, "conflict")


def test_bulk_delete(client: PinbridgeClient, fields: dict[str, Any], time: Time) -> None:
    publishing = client.pins.create(**fields)
    time.sleep(1)
    queued = client.pins.create(**fields)
    unknown = uuid4()
    outcome = client.pins.bulk_delete([queued.id, str(publishing.id), unknown])
    assert (outcome.succeeded_count, outcome.skipped_count, outcome.failed_count) == (1, 1, 1)
    assert [row.id for row in outcome.results] == [queued.id, publishing.id, unknown]
    assert [row.status for row in outcome.results] == ["succeeded", "skipped", "failed"]


def test_bulk_retry(
    client: PinbridgeClient, fields: dict[str, Any], sandbox: Sandbox, time: Time
) -> None:
    sandbox.outcome("transient_upstream")
    failed = client.pins.create(**fields)
    time.sleep(2)
    queued = client.pins.create(**fields)
    outcome = client.pins.bulk_retry([failed.id, queued.id])
    assert [row.status for row in outcome.results] == ["succeeded", "skipped"]
    assert client.pins.get(failed.id).status == "queued"


def test_bulk_calls_refuse_what_is_no_id_before_sending(
    client: PinbridgeClient, sandbox: Sandbox
) -> None:
    calls: list[Any] = [client.pins.bulk_delete, client.pins.bulk_retry]
    with nothing_sent(sandbox):
        for call in calls:
            with pytest.raises(InvalidInputError) as caught:
                call([uuid4(), "x"])
            assert caught.value.problems[0].path == ("ids", 1)


def test_results_go_to_json_and_back(client: PinbridgeClient, fields: dict[str, Any]) -> None:
    pin = client.pins.create(**fields)
    assert PinResponse.from_dict(json.loads(json.dumps(pin.to_dict()))) == pin

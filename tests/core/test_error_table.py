"""What is known about error codes, and where it is read."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from pinbridge_api.models import PinResponse

from pinbridge import errors
from pinbridge._core.error_mapping import error_from_response
from pinbridge._core.error_table import ErrorRow, ErrorTable
from pinbridge._core.response import RawResponse
from pinbridge._pinbridge.error_table import PUBLISH_ERRORS
from pinbridge._pinbridge.service import SERVICE
from pinbridge.errors import PublishFailedError, explain, known_errors
from pinbridge.runtime.codec import decode
from tests.support.each import check_each
from tests.support.payloads import pin

ROWS = known_errors()


def refusal(body: Any) -> errors.APIError:
    response = RawResponse(402, {}, json.dumps({"error": body}).encode())
    return error_from_response(response, SERVICE)


def test_rows_are_sentences_that_people_can_act_on() -> None:
    check_each(ROWS, check_row, lambda row: f"{row.service}-{row.code}-{row.text}")


def check_row(row: ErrorRow) -> None:
    assert row.cause.endswith(".")
    assert row.remedy.endswith(".")
    assert row.text == row.text.lower()
    # What passes by itself is worth waiting for.
    assert row.actor != "nobody" or row.is_worth_waiting


def test_no_row_is_there_twice() -> None:
    keys = [(row.service, row.place, row.code, row.text) for row in ROWS]
    assert len(keys) == len(set(keys))


def test_a_message_tells_rows_with_the_same_code_apart() -> None:
    table = ErrorTable(
        [
            ErrorRow("Acme", "1", "Plain.", "Do.", "caller"),
            ErrorRow("Acme", "1", "Odd.", "Do.", "caller", text="could not fetch"),
            ErrorRow("Acme", "2", "Rare.", "Do.", "caller", text="rare"),
        ]
    )
    found = table.find("1", "Sorry, we COULD NOT fetch it")
    assert found is not None
    assert found.cause == "Odd."
    assert [row and row.cause for row in (table.find("1"), table.find("2", "Rare"))] == [
        "Plain.",
        "Rare.",
    ]
    assert table.find("2", "other") is None
    assert table.find(None) is None
    assert len(table) == len(list(table)) == 3


def test_codes_are_explained_by_service() -> None:
    assert {row.service for row in explain("rate_limit")} == {"PinArkive"}
    assert {row.place for row in explain("INTERNAL_ERROR")} == {"request", "publish"}
    assert {row.actor for row in explain(2787)} == {"nobody"}
    assert len(explain(29)) > 1
    assert explain(29, service="pinbridge") == ()
    assert explain("no such code") == ()


def test_an_error_without_advice_shows_that_of_the_table() -> None:
    error = refusal({"code": "quota_exceeded", "message": "Used up"})
    assert error.explanation == explain("quota_exceeded")[0]
    assert str(error) == (
        "402 quota_exceeded: Used up. Wait for the next period, buy credits, or upgrade the plan."
    )
    assert pickle.loads(pickle.dumps(error)).explanation == error.explanation


def test_the_advice_of_the_service_wins() -> None:
    error = refusal({"code": "quota_exceeded", "message": "Used up", "remediation": "Pay."})
    assert error.remediation == "Pay."
    assert error.explanation is not None


def test_unknown_codes_have_no_explanation() -> None:
    error = refusal({"code": "brand_new", "message": "Oh"})
    assert (error.explanation, error.remediation) == (None, None)


@pytest.mark.parametrize(
    ("code", "is_retryable"),
    [("publish_timeout", True), ("invalid_image", False), ("token_expired", False), ("new", False)],
)
def test_failed_pins_tell_whether_a_retry_can_help(code: str, is_retryable: bool) -> None:
    failed = decode(pin(status="failed", error_code=code, error_message="It broke"), PinResponse)
    error = PublishFailedError(failed)
    assert error.is_retryable is is_retryable
    known = PUBLISH_ERRORS.find(code)
    assert error.explanation == known
    assert str(error).endswith(f"It broke. {known.remedy}" if known else "It broke")

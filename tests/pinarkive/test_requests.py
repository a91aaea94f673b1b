"""The generated requests are those that the official client was recorded to send (record.py)."""

from __future__ import annotations

import datetime as dt
import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pinarkive_api.operations import OPERATIONS

from pinbridge.runtime.types import UNSET, File
from tests.pinarkive.record import CALLS

RECORDING = json.loads(Path(__file__).with_name("official-3.1.1.json").read_text("utf-8"))


def stored(cl: Any = UNSET, timelock: Any = UNSET) -> dict[str, Any]:
    return {"cl": cl, "timelock": timelock}


def dag(files: dict[str, Any], dir_name: Any = UNSET, *more: Any) -> dict[str, Any]:
    parts = [
        File(content if isinstance(content, bytes) else content.encode(), name.replace("\\", "/"))
        for name, content in files.items()
    ]
    return {"body": {"files": parts, "dirName": dir_name, **stored(*more)}}


# Arguments of the official method -> arguments of the generated function.
ARGUMENTS: dict[str, Callable[..., dict[str, Any]]] = {
    "health": dict,
    "get_plans": dict,
    "get_peers": dict,
    "login": lambda email, password: {"body": {"email": email, "password": password}},
    "verify_2fa_login": lambda token, code: {"body": {"temporaryToken": token, "code": code}},
    "upload_file": lambda path, *more: {"body": {"file": File(b"content", path), **stored(*more)}},
    "upload_directory": lambda path, *more: {"body": {"dirPath": path, **stored(*more)}},
    "upload_directory_dag": dag,
    "pin_cid": lambda cid, original=UNSET, custom=UNSET, *more: {
        "cid": cid,
        "body": {"originalName": original, "customName": custom, **stored(*more)},
    },
    "remove_file": lambda cid: {"cid": cid},
    "get_me": dict,
    "list_uploads": lambda page=1, limit=20: {"page": page, "limit": limit},
    "generate_token": lambda name, label=UNSET, days=UNSET, scopes=UNSET, code=UNSET: {
        "body": {
            "name": name,
            "label": label,
            "expiresInDays": days,
            "scopes": scopes,
            "totpCode": code,
        }
    },
    "list_tokens": dict,
    "revoke_token": lambda name, code=None: {
        "name": name,
        "body": {"totpCode": code} if code else UNSET,
    },
    "get_status": lambda cid, cl=None: {"cid": cid, "cl": cl},
    "get_allocations": lambda cid, cl=None: {"cid": cid, "cl": cl},
}


def as_sent(request: Any) -> Any:
    if request.form is not None:
        return {
            "parts": [
                [name, value.file_name, value.payload.decode()]
                if isinstance(value, File)
                else [name, None, moment(value)]
                for name, value in request.form
            ]
        }
    return None if request.content is None else {"json": json.loads(request.content)}


def as_recorded(body: Any) -> Any:
    if body is None or "json" in body:
        return body
    # A quotation mark is written as %22 when the part is sent.
    return {
        "parts": [
            [name, file_name and file_name.replace("%22", '"'), moment(text)]
            for name, file_name, _, text in body["parts"]
        ]
    }


def moment(text: str) -> Any:
    """Return the moment that a text names, however it is spelt, and any other text as it is."""
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        return text


@pytest.mark.parametrize(
    ("call", "recorded"),
    list(zip(CALLS, RECORDING["calls"], strict=True)),
    ids=[f"{place} {method}" for place, (method, _, _) in enumerate(CALLS)],
)
def test_a_generated_request_is_the_official_one(call: Any, recorded: dict[str, Any]) -> None:
    method, arguments, _ = call
    assert recorded["call"] == method
    module = importlib.import_module(f"pinarkive_api.{OPERATIONS[method]}")
    request = module.build_request(**ARGUMENTS[method](*arguments))
    assert module.OPERATION.method == recorded["method"]
    assert f"/api/v3{request.target}" == recorded["target"]
    assert as_sent(request) == as_recorded(recorded["body"])
    is_public = not module.OPERATION.security
    assert is_public is ("authorization" not in recorded["headers"])


def test_every_official_method_is_recorded() -> None:
    assert {method for method, _, _ in CALLS} == ARGUMENTS.keys()
    assert ARGUMENTS.keys() <= OPERATIONS.keys()

"""Hostile texts through the client into the sandbox and back: they stay what they are."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

import pytest

from pinbridge import NotFoundError, PinbridgeClient
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import Time, png

FORMULAS = [
    '=HYPERLINK("http://evil.example","x")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "'=1",
    '"=1"',
]
TEXTS = [
    *FORMULAS,
    "a/b", "a?b=c", "a#b", "100%", "%2F", "%00", "..a", "../../v1/auth/me", "a\\b", "a;b", "a&b=c",
    "a+b", "a b", "a\nb", "a\r\nx-evil: 1", "\u2028", "\u202egnp.exe", "é", "e\u0301", "日本", "\U0001f389",
    "' OR 1=1 --", "_", "{board_id}", "\x7f", "\x1b[31m",
]  # fmt: skip


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(frozen=True, random_seed=1) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def client(sandbox: Sandbox) -> Iterator[PinbridgeClient]:
    with PinbridgeClient(
        base_url=sandbox.base_url,
        api_key=sandbox.api_key,
        transport=sandbox.transport(),
        runtime=Time(sandbox).runtime,
    ) as client:
        yield client


@pytest.fixture
def fields(sandbox: Sandbox) -> dict[str, Any]:
    return {
        "account_id": sandbox.account_id,
        "board_id": sandbox.board_id,
        "image_url": "https://example.com/picture.png",
    }


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_comes_back_and_is_found(
    client: PinbridgeClient, fields: dict[str, Any], text: str
) -> None:
    title = f"{text} end"
    pin = client.pins.create(**fields, title=title, description=text)
    assert client.pins.get(pin.id).title == title
    assert pin.id in [found.id for found in client.pins.iter(q=title)]
    assert client.pins.create(**fields, title="other", idempotency_key=text).title == "other"
    assert client.pins.create(**fields, title="more", idempotency_key=text).title == "other"


@pytest.mark.parametrize("text", TEXTS)
def test_an_id_of_that_kind_names_nothing(
    client: PinbridgeClient, sandbox: Sandbox, text: str
) -> None:
    verdict = client.pinterest.check_board_access(text, account_id=sandbox.account_id)
    assert (verdict.publishable, verdict.board_id) == (False, text)
    with pytest.raises(NotFoundError):
        client.pinterest.delete_board(text, account_id=sandbox.account_id)


@pytest.mark.parametrize("text", TEXTS)
def test_a_file_name_stays_a_name(client: PinbridgeClient, text: str) -> None:
    asset = client.assets.upload_image(png(text.encode().hex()), filename=f"{text}.png")
    name = asset.original_filename
    assert name.endswith(".png")
    assert name.isprintable()
    assert not {"/", "\\", '"'} & set(name)
    assert asset.asset_type == "image"


def test_cells_that_a_spreadsheet_would_carry_out(
    client: PinbridgeClient, fields: dict[str, Any]
) -> None:
    """The library sends CSV files as they are; cells are text, to it and to the sandbox."""
    rows = [
        {**fields, "title": text, "idempotency_key": f"cell-{number}"}
        for number, text in enumerate(FORMULAS)
    ]
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    job = client.pins.import_csv(file.getvalue().encode())
    job = client.pins.wait_import(job.id)
    made = [client.pins.get(row.pin_id).title for row in job.results if row.pin_id]
    assert made == FORMULAS

"""The scripts of the cookbook do their job, and do it once."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from pinbridge.testing import LocalService

from .conftest import EXAMPLES

Load = Callable[[str], ModuleType]
Printed = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("publish_products", {"Red pot - 19 EUR", "Blue bowl - 24 EUR", "Soup book - 12 EUR"}),
        ("rss_feed", {"Three days in the mountains", "Soup for a cold day"}),
        ("cms_article", {"Soup for a cold day"}),
        ("shop_product", {"Red pot"}),
    ],
)
def test_a_second_run_publishes_nothing(
    name: str, titles: set[str], service: LocalService, load: Load
) -> None:
    for _ in range(2):
        assert not load(f"{name}.py").main()
        with service.client() as client:
            pins = client.pins.list()
        assert {pin.title for pin in pins} == titles
        assert len(pins) == len(titles)
        assert {pin.status for pin in pins} == {"published"}


def test_a_product_that_fails(service: LocalService, load: Load, capsys: Printed) -> None:
    service.outcome("invalid_image")
    assert load("publish_products.py").main() == 1
    printed = capsys.readouterr().out
    assert "P-1: pin " in printed
    assert "P-2: published\nP-3: published" in printed


def test_retry_what_is_worth_it(service: LocalService, load: Load, capsys: Printed) -> None:
    with service.client() as client:
        for code in ("transient_upstream", "invalid_image"):
            service.outcome(code, once=True)
            url = f"https://example.com/{code}.jpg"
            pin = client.publish(url, board="Travel", title=code, wait=False)
            assert client.pins.get(pin).status == "failed"
    assert load("retry_nightly.py").main() == 1
    assert capsys.readouterr().out == (
        "retried 1: 1 published\n"
        "1 x invalid_image: Pinterest can't read the picture. "
        "Repair the picture, and publish it as a new pin.\n"
    )


def test_progress_bar(service: LocalService, load: Load, capsys: Printed) -> None:
    load("progress_bar.py").main()
    printed = capsys.readouterr().out
    assert "mountains.jpg" in printed
    assert "72.3/72.3 kB" in printed


def test_schedule_a_folder(service: LocalService, load: Load) -> None:
    for _ in range(2):
        load("schedule_folder.py").main()
        with service.client() as client:
            assert [row.payload.title for row in client.schedules.list()] == ["Mountains"]


def test_fan_out(service: LocalService, load: Load, capsys: Printed) -> None:
    with service.client() as client:
        url = client.pinterest.start_oauth().authorization_url
        httpx.get(f"{url}&username=second", follow_redirects=True, trust_env=False)
        second = next(a for a in client.pinterest.list_accounts() if a.username == "second")
        if "Travel" not in [board.name for board in client.pinterest.list_boards(second)]:
            client.pinterest.create_board(account_id=second.id, name="Travel")
    load("fan_out.py").main()
    assert sorted(capsys.readouterr().out.splitlines()) == [
        "sandbox_studio: published",
        "second: published",
    ]
    uploads = [row for row in service.requests() if row["path"] == "/v1/assets/images"]
    assert len(uploads) == 1


@pytest.mark.anyio
async def test_fastapi_app(service: LocalService, load: Load) -> None:
    app = load("fastapi_app.py").app
    new = {"picture": "https://example.com/a.jpg", "title": "From an app", "key": "a-1"}
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as http,
    ):
        answers = [await http.post("/pins", json=new) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [202, 202]
        [pin_id] = {answer.json()["id"] for answer in answers}
        assert (await http.get(f"/pins/{pin_id}")).json() == {"id": pin_id, "status": "published"}
        assert (await http.get("/pins/nonsense")).status_code == 404
        for wrong in ({"picture": "/etc/passwd"}, {"board": "None such"}):
            assert (await http.post("/pins", json=new | wrong)).status_code == 422
        service.faults([{"kind": "status", "status": 400}])
        assert (await http.post("/pins", json=new)).status_code == 502
        service.faults([])


VISIT = """
import sys, django_app
from django.test import Client
http = Client(headers={"host": "localhost"})
page = http.get("/")
print(page.status_code, "csrfmiddlewaretoken" in page.text)
for board in ("Travel", "None such"):
    with open("media/mountains.jpg", "rb") as picture:
        answer = http.post("/", {"title": "From a form", "board": board, "picture": picture})
    print(answer.status_code, answer.text[:7])
"""


def test_django_app(service: LocalService) -> None:
    # A process of its own: Django has its settings once a process.
    visit = subprocess.run(
        [sys.executable, "-c", VISIT],
        cwd=EXAMPLES,
        env={**os.environ, "DJANGO_SECRET_KEY": "only for tests", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert visit.stdout.splitlines() == ["200 True", "202 queued:", "422 <form m"], visit.stderr
    with service.client() as client:
        assert [pin.title for pin in client.pins.list()] == ["From a form"]


def test_notebook(capsys: Printed) -> None:
    notebook = json.loads((EXAMPLES / "notebook.ipynb").read_text("utf-8"))
    names: dict[str, Any] = {"__name__": "__main__"}
    shown: list[object] = []
    for cell in notebook["cells"]:
        if cell["cell_type"] != "code":
            continue
        assert cell["outputs"] == []
        tree = ast.parse("".join(cell["source"]))
        last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, "notebook", "exec"), names)
        if last is not None:
            assert isinstance(last, ast.Expr)
            shown.append(eval(compile(ast.Expression(last.value), "notebook", "eval"), names))
    assert "Travel" in str(shown[0])
    assert "publish it as a new pin" in capsys.readouterr().out


def test_every_script_is_in_the_index() -> None:
    page = (EXAMPLES.parent / "docs" / "cookbook.md").read_text("utf-8")
    scripts = [
        str(path.relative_to(EXAMPLES))
        for pattern in ("*.py", "*.ipynb", "*/*.py")
        for path in EXAMPLES.glob(pattern)
    ]
    assert [name for name in scripts if f"(../examples/{name})" not in page] == []


def test_scripts_are_short() -> None:
    for path in [*EXAMPLES.glob("*.py"), *(EXAMPLES / "scenarios").glob("*.py")]:
        assert len(Path(path).read_text("utf-8").splitlines()) <= 90, path.name

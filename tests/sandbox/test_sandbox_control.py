from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_type_hints

import httpx
import msgspec
import pytest

from pinbridge.sandbox import Sandbox
from pinbridge.sandbox._shared import scenarios
from pinbridge.sandbox._shared.clock import Clock
from pinbridge.sandbox.pinbridge.settings import Settings
from pinbridge.sandbox.sandbox import _OWN_OPTIONS, Options
from pinbridge.sandbox.services import SERVICES
from tests.sandbox.sandbox_support import PinBody, connect, error_code, upload


def test_a_reset_goes_back_to_the_seed(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    before, started = api.get("/v1/pinterest/accounts").json(), sandbox.now()
    asset = upload(api)
    connect(api)
    api.post("/v1/pins", json=pin_body())
    sandbox.advance(100)
    sandbox.faults([{"kind": "status", "path": "/v1/webhooks"}])
    sandbox.outcome("invalid_image")

    response = api.post("/_sandbox/reset", json={})
    assert response.json() == sandbox.start_line()
    assert sandbox.now() - started < timedelta(seconds=50)
    assert sandbox.requests() == []
    assert api.get("/v1/pins").json() == []
    assert api.get("/v1/webhooks").json() == []
    assert api.get(asset["public_url"]).status_code == 404
    after = api.get("/v1/pinterest/accounts").json()
    assert [item["id"] for item in after] == [item["id"] for item in before]
    pin_id = api.post("/v1/pins", json=pin_body()).json()["id"]
    sandbox.advance(2)
    assert api.get(f"/v1/pins/{pin_id}").json()["status"] == "published"


def test_the_seed_is_always_the_same(sandbox: Sandbox) -> None:
    with Sandbox() as other:
        assert other.start_line() == sandbox.start_line()


def test_without_a_seed_its_values_are_an_error() -> None:
    with Sandbox(seed=False) as sandbox, pytest.raises(RuntimeError, match="without a seed"):
        _ = sandbox.api_key


def test_reproducible_ids(pin_body: PinBody) -> None:
    def run() -> tuple[Any, Any]:
        start = datetime(2026, 1, 1, tzinfo=UTC)
        with (
            Sandbox(frozen=True, start=start, random_seed=4) as sandbox,
            httpx.Client(base_url=sandbox.base_url, transport=sandbox.transport()) as client,
        ):
            client.headers["x-api-key"] = sandbox.api_key
            body = pin_body(idempotency_key="k", title="t")
            first = client.post("/v1/pins", json=body).json()
            sandbox.reset()
            return first, client.post("/v1/pins", json=body).json()

    assert run() == run()
    first, second = run()
    assert first == second


def test_reproducible_ids_and_a_state_file_exclude_each_other(tmp_path: Any) -> None:
    with pytest.raises(ValueError, match="state file"):
        Sandbox(state=tmp_path / "x", random_seed=1).start()


def test_the_request_log_masks_credentials(
    sandbox: Sandbox, api: httpx.Client, public: httpx.Client
) -> None:
    api.get("/v1/pins", headers={"authorization": "Bearer secret-token"})
    public.get("/v1/auth/email/verify", params={"token": "x" * 30, "lang": "de"})

    first, second = sandbox.requests()
    assert first["headers"]["x-api-key"] == "***"
    assert first["headers"]["authorization"] == "***"
    assert (first["method"], first["path"], first["status"]) == ("GET", "/v1/pins", 200)
    assert first["operation"] == "list_pins"
    assert second["query"] == "token=***&lang=de"
    assert second["status"] == 400
    listed = api.get("/_sandbox/requests").json()
    assert listed["total"] == 2
    assert sandbox.api_key not in str(listed)
    assert api.delete("/_sandbox/requests").status_code == 204
    assert sandbox.requests() == []


def test_the_request_log_counts_bytes(
    sandbox: Sandbox, api: httpx.Client, pin_body: PinBody
) -> None:
    response = api.post("/v1/pins", json=pin_body())

    record = sandbox.requests()[-1]
    assert record["request_bytes"] == len(response.request.content)
    assert record["response_bytes"] == len(response.content)
    assert record["request_id"] == response.headers["x-request-id"]


def test_the_clock_is_moved_over_http(api: httpx.Client, sandbox: Sandbox) -> None:
    before = sandbox.now()
    clock = api.post("/_sandbox/clock", json={"advance": 90.5}).json()
    assert clock["frozen"] is True
    assert sandbox.now() - before == timedelta(seconds=90.5)
    assert api.get("/_sandbox/clock").json()["now"] == clock["now"]

    running = api.post("/_sandbox/clock", json={"freeze": False}).json()
    assert (running["frozen"], running["now"] >= clock["now"]) == (False, True)
    assert api.post("/_sandbox/clock", json={"freeze": True}).json()["frozen"] is True
    for body in ({"advance": -1}, {"advance": "x"}, {"back": 1}):
        assert error_code(api.post("/_sandbox/clock", json=body)) == (422, "validation_error")


def test_a_clock_never_runs_backwards() -> None:
    wall = datetime(2026, 1, 1, tzinfo=UTC)
    clock = Clock(wall_time=lambda: wall)
    clock.move_to(wall + timedelta(hours=1))
    clock.move_to(wall)
    assert clock.now() == wall + timedelta(hours=1)

    clock.freeze(True)
    clock.move_to(wall + timedelta(hours=2))
    clock.freeze(False)
    assert clock.now() == wall + timedelta(hours=2)
    assert clock.offset == timedelta(hours=2)
    clock.reset()
    assert clock.now() == wall


def test_settings_are_changed_and_checked(sandbox: Sandbox, api: httpx.Client) -> None:
    assert api.put("/_sandbox/settings", json={"batch_limit": 2}).json()["batch_limit"] == 2
    assert api.get("/_sandbox/settings").json()["batch_limit"] == 2
    assert sandbox.settings()["batch_limit"] == 2
    for body in ({"colour": 1}, {"batch_limit": "x"}, {"publish_seconds": -1}, [1]):
        response = api.put("/_sandbox/settings", json=body)
        assert error_code(response) == (422, "validation_error")
    with pytest.raises(msgspec.ValidationError):
        Sandbox(publish_seconds=-1)


def test_the_options_name_every_setting() -> None:
    named = set(get_type_hints(Options)) - _OWN_OPTIONS

    further = {entry.name for entry in SERVICES[1:]}
    assert named == {*Settings.__struct_fields__, *further}


def test_unknown_controls_are_not_found(api: httpx.Client) -> None:
    assert error_code(api.get("/_sandbox/nothing")) == (404, "not_found")
    assert error_code(api.post("/_sandbox/mail", json={})) == (405, "method_not_allowed")
    for path in ("accounts", "boards", "projects"):
        response = api.patch(f"/_sandbox/{path}/1", json={})
        assert error_code(response) == (404, "not_found")
    assert error_code(api.post("/_sandbox/pins/1/remove", json={})) == (404, "not_found")


def test_a_sandbox_runs_once_at_a_time(sandbox: Sandbox) -> None:
    with pytest.raises(RuntimeError, match="already"):
        sandbox.start()
    stopped = Sandbox()
    with pytest.raises(RuntimeError, match="not running"):
        _ = stopped.base_url
    stopped.stop()


def test_waiting_for_oneself_is_refused(sandbox: Sandbox) -> None:
    def inside() -> None:
        with pytest.raises(RuntimeError, match="itself"):
            sandbox.advance(1)

    sandbox._live.call(inside)


def test_other_web_sites_cannot_control_the_sandbox(api: httpx.Client) -> None:
    foreign = {"sec-fetch-site": "cross-site"}

    assert error_code(api.post("/_sandbox/reset", headers=foreign)) == (403, "forbidden")
    assert api.get("/_sandbox/clock", headers=foreign).status_code == 200
    own = {"sec-fetch-site": "same-origin"}
    assert api.post("/_sandbox/reset", headers=own, json={}).status_code == 200


def test_everything_of_the_object_is_there_over_http(
    sandbox: Sandbox, api: httpx.Client, public: httpx.Client
) -> None:
    public.post("/v1/auth/forgot-password", json={"email": sandbox.email})
    mails = api.get("/_sandbox/mail").json()["mail"]
    assert [mail["token"] for mail in mails] == [mail["token"] for mail in sandbox.mail()]
    assert api.get("/_sandbox/deliveries").json() == {"deliveries": sandbox.deliveries()}
    sandbox.freeze(False)
    assert api.get("/_sandbox/clock").json()["frozen"] is False


def test_a_bug_in_a_control_is_an_internal_error(
    sandbox: Sandbox, api: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(sandbox._live.control, "mail", broken)
    assert error_code(api.get("/_sandbox/mail")) == (500, "internal_error")


@pytest.mark.parametrize("name", scenarios.names())
def test_scenarios_are_played_from_code(sandbox: Sandbox, name: str) -> None:
    assert sandbox.play(name) == scenarios.load(name).about


def test_a_scenario_has_its_effect_on_a_port_too(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("about: An outage.\nfaults: [{kind: status, status: 503}]\n")
    with Sandbox.serve() as sandbox:
        assert sandbox.play(file) == "An outage."
        assert httpx.get(f"{sandbox.base_url}/v1/pins", trust_env=False).status_code == 503
        file.write_text("about: Wrong.\ncalls: [{path: /nowhere}]\n")
        with pytest.raises(ValueError, match="POST /nowhere was refused"):
            sandbox.play(file)
        with pytest.raises(FileNotFoundError, match="rate-limited"):
            sandbox.play("nothing")

"""Logging in, staying logged in, and changing the project, against the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from pinbridge import (
    AsyncPinbridgeClient,
    AuthenticationError,
    ConfigurationError,
    InvalidInputError,
    PermissionDeniedError,
)
from pinbridge.auth import APIKeyAuth, AuthStrategy, BearerAuth, Credentials, PasswordAuth, Renewal
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import START, Time, sent
from tests.support.sandboxes import shared_sandbox

LOGIN = "POST /v1/auth/login"
SWITCH = "POST /v1/projects/switch"
LASTS = 3600

Open = Callable[..., AsyncPinbridgeClient]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with shared_sandbox(frozen=True, start=START, random_seed=1, session_seconds=LASTS) as sandbox:
        yield sandbox


@pytest.fixture
def time(sandbox: Sandbox) -> Time:
    return Time(sandbox)


@pytest.fixture
async def opened(sandbox: Sandbox, time: Time) -> AsyncIterator[Open]:
    """Opens clients, and closes them when the test is over."""
    clients: list[AsyncPinbridgeClient] = []

    def open_client(**arguments: Any) -> AsyncPinbridgeClient:
        client = AsyncPinbridgeClient(
            base_url=sandbox.base_url,
            transport=sandbox.async_transport(),
            runtime=time.runtime,
            **arguments,
        )
        clients.append(client)
        return client

    yield open_client
    for client in clients:
        await client.aclose()


@pytest.fixture
def password_auth(sandbox: Sandbox) -> PasswordAuth:
    return PasswordAuth(sandbox.email, sandbox.password)


@pytest.mark.anyio
async def test_login_sets_the_token(sandbox: Sandbox, opened: Open) -> None:
    client = opened()

    session = await client.login(sandbox.email, sandbox.password)

    assert session.user.email == sandbox.email
    assert (await client.auth.me()).user.id == session.user.id


@pytest.mark.anyio
async def test_login_keeps_the_key_for_what_a_key_will_do(sandbox: Sandbox, opened: Open) -> None:
    client = opened(api_key=sandbox.api_key)

    await client.login(sandbox.email, sandbox.password)
    await client.pins.list()
    await client.auth.me()

    by_key, by_session = sandbox.requests()[-2:]
    assert "x-api-key" in by_key["headers"]
    assert "authorization" not in by_key["headers"]
    assert "x-api-key" not in by_session["headers"]
    assert "authorization" in by_session["headers"]


@pytest.mark.anyio
async def test_a_failed_login_changes_nothing(sandbox: Sandbox, opened: Open) -> None:
    client = opened()
    await client.login(sandbox.email, sandbox.password)

    with pytest.raises(AuthenticationError):
        await client.login(sandbox.email, "another password")
    with pytest.raises(InvalidInputError):
        await client.login(sandbox.email, "short")

    await client.auth.me()


@pytest.mark.anyio
async def test_a_fixed_token_ends_with_its_session(
    sandbox: Sandbox, time: Time, opened: Open
) -> None:
    client = opened()
    await client.login(sandbox.email, sandbox.password)
    time.sleep(LASTS + 1)

    with pytest.raises(AuthenticationError):
        await client.auth.me()

    assert sent(sandbox, LOGIN) == [LOGIN]


@pytest.mark.anyio
async def test_a_password_logs_in_when_it_is_needed(
    sandbox: Sandbox, opened: Open, password_auth: PasswordAuth
) -> None:
    client = opened(auth=password_auth)
    await client.system.health()
    assert sent(sandbox, LOGIN) == []

    await client.auth.me()
    await client.pins.list()
    await client.request("GET", "/v1/pins")

    assert sent(sandbox, LOGIN) == [LOGIN]


@pytest.mark.anyio
async def test_a_session_is_renewed_shortly_before_it_ends(
    sandbox: Sandbox, time: Time, opened: Open, password_auth: PasswordAuth
) -> None:
    client = opened(auth=password_auth)
    await client.auth.me()
    time.sleep(LASTS - 61)
    await client.auth.me()
    assert len(sent(sandbox, LOGIN)) == 1

    time.sleep(2)
    await client.auth.me()

    assert len(sent(sandbox, LOGIN)) == 2
    assert 401 not in [row["status"] for row in sandbox.requests()]


@pytest.mark.anyio
async def test_a_session_that_the_service_ended_is_made_again(
    sandbox: Sandbox, opened: Open, password_auth: PasswordAuth
) -> None:
    client = opened(auth=password_auth)
    await client.auth.me()
    # The server's clock alone: the client can't know that the session is over.
    sandbox.advance(LASTS + 1)

    await client.auth.me()
    sandbox.advance(LASTS + 1)
    pin = await client.pins.create(
        account_id=sandbox.account_id,
        board_id=sandbox.board_id,
        title="A pin",
        image_url="https://example.com/picture.png",
    )

    assert pin.status == "queued"
    assert len(sent(sandbox, LOGIN)) == 3
    assert len(sent(sandbox, "POST /v1/pins")) == 2


@pytest.mark.anyio
async def test_raw_requests_are_made_again_too(
    sandbox: Sandbox, opened: Open, password_auth: PasswordAuth
) -> None:
    client = opened(auth=password_auth)
    await client.request("GET", "/v1/auth/me")
    sandbox.advance(LASTS + 1)

    answer = await client.request("GET", "/v1/auth/me")

    assert answer.json()["user"]["email"] == sandbox.email


@pytest.mark.anyio
async def test_clones_share_the_session(
    sandbox: Sandbox, opened: Open, password_auth: PasswordAuth
) -> None:
    client = opened(auth=password_auth)

    await client.with_options(max_retries=1).auth.me()
    await client.auth.me(options={"timeout": 5})

    assert len(sent(sandbox, LOGIN)) == 1


@pytest.mark.anyio
async def test_a_wrong_password_is_told(sandbox: Sandbox, opened: Open) -> None:
    client = opened(auth=PasswordAuth(sandbox.email, "another password"))

    with pytest.raises(AuthenticationError, match="/v1/auth/login"):
        await client.pins.list()

    assert sent(sandbox) == [LOGIN]


@pytest.mark.anyio
async def test_a_missing_permission_is_no_reason_to_log_in_again(
    sandbox: Sandbox, opened: Open
) -> None:
    client = opened()
    session = await client.login(sandbox.email, sandbox.password)
    key = await client.api_keys.create(name="reader", scopes=["read"])
    reader = client.with_options(auth=APIKeyAuth(key.api_key))

    with pytest.raises(PermissionDeniedError):
        await reader.webhooks.create(url="https://example.com/hook", secret="s" * 16)

    assert (await client.auth.me()).user.id == session.user.id


@pytest.mark.anyio
async def test_strategies_can_be_exchanged(sandbox: Sandbox, opened: Open) -> None:
    client = opened(auth=APIKeyAuth(sandbox.api_key))
    await client.pins.list()
    session = await client.auth.login(email=sandbox.email, password=sandbox.password)

    by_session = client.with_options(auth=BearerAuth(session.access_token))
    assert (await by_session.auth.me()).user.email == sandbox.email
    with pytest.raises(AuthenticationError):
        await client.auth.me()

    client.set_bearer_token(session.access_token)
    assert (await client.auth.me()).user.email == sandbox.email
    client.clear_auth()
    with pytest.raises(AuthenticationError):
        await client.auth.me()


@pytest.mark.anyio
async def test_a_strategy_of_your_own(sandbox: Sandbox, opened: Open) -> None:
    class Rotating(AuthStrategy):
        """Goes on to the next key when one is refused."""

        def __init__(self, *keys: str) -> None:
            self.keys = list(keys)

        def credentials(self, now: float) -> Credentials | None:
            return Credentials(api_key=self.keys[0]) if self.keys else None

        def rejected(self, used: Credentials) -> bool:
            if self.keys and self.keys[0] == used.api_key:
                del self.keys[0]
            return True

    client = opened(auth=Rotating("pb_revoked", sandbox.api_key))
    await client.pins.list()
    assert [row["status"] for row in sandbox.requests()] == [401, 200]

    exhausted = opened(auth=Rotating("pb_revoked"))
    with pytest.raises(ConfigurationError, match="Rotating returned no credentials"):
        await exhausted.pins.list()


@pytest.mark.anyio
async def test_a_renewal_that_brings_nothing_is_told(opened: Open) -> None:
    class Empty(AuthStrategy):
        def credentials(self, now: float) -> Credentials | None:
            return None

        def renewal(self, clock: Callable[[], float]) -> Renewal:
            yield from ()

    with pytest.raises(ConfigurationError, match="Empty returned no credentials"):
        await opened(auth=Empty()).pins.list()


@pytest.mark.anyio
async def test_a_body_that_can_be_read_once_is_not_sent_twice(
    sandbox: Sandbox, opened: Open, password_auth: PasswordAuth
) -> None:
    client = opened(auth=password_auth)
    await client.auth.me()
    sandbox.advance(LASTS + 1)

    with pytest.raises(AuthenticationError):
        await client.assets.upload_image(iter([b"\x89PNG\r\n\x1a\n"]), content_type="image/png")

    assert len(sent(sandbox, LOGIN)) == 1


@pytest.mark.anyio
async def test_a_refusal_from_elsewhere_is_not_answered_with_credentials(
    sandbox: Sandbox, opened: Open, password_auth: PasswordAuth
) -> None:
    elsewhere: list[httpx.Request] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        elsewhere.append(request)
        if request.url.path == "/v1/auth/login":
            return httpx.Response(500)
        return httpx.Response(401)

    client = AsyncPinbridgeClient(
        base_url=sandbox.base_url,
        transport=httpx.MockTransport(refuse),
        auth=BearerAuth("jwt"),
        max_retries=0,
    )
    with pytest.raises(AuthenticationError):
        await client.request("GET", "https://elsewhere.example.com/v1/pins")
    await client.aclose()

    assert len(elsewhere) == 1
    assert "authorization" not in elsewhere[0].headers


@pytest.mark.anyio
async def test_switching_can_take_the_client_along(sandbox: Sandbox, opened: Open) -> None:
    client = opened(api_key=sandbox.api_key)
    await client.login(sandbox.email, sandbox.password)
    context = await client.projects.create_sandbox()
    test_project = next(row for row in context.projects if row.environment == "sandbox")

    answer = await client.projects.switch(project_id=test_project.id)
    assert answer.active_project.id == test_project.id
    assert (await client.auth.me()).active_project.id != test_project.id

    await client.projects.switch(project_id=test_project.id, apply=True)
    assert (await client.auth.me()).active_project.id == test_project.id
    await client.pins.list()
    assert "x-api-key" not in sandbox.requests()[-1]["headers"]


@pytest.mark.anyio
async def test_a_client_that_logs_in_by_itself_stays_in_the_project(
    sandbox: Sandbox, time: Time, opened: Open, password_auth: PasswordAuth
) -> None:
    client = opened(auth=password_auth)
    other = client.with_options(max_retries=0)
    context = await client.projects.create_sandbox()
    production = context.active_project
    test_project = next(row for row in context.projects if row.environment == "sandbox")

    await client.projects.switch({"project_id": test_project.id}, apply=True)
    assert (await client.auth.me()).active_project.id == test_project.id
    assert (await other.auth.me()).active_project.id == production.id
    assert len(sent(sandbox, LOGIN)) == 1

    time.sleep(LASTS + 1)
    assert (await client.auth.me()).active_project.id == test_project.id
    assert len(sent(sandbox, LOGIN)) == 2


@pytest.mark.anyio
async def test_the_project_can_be_chosen_at_the_start(
    sandbox: Sandbox, opened: Open, password_auth: PasswordAuth
) -> None:
    context = await opened(auth=password_auth).projects.create_sandbox()
    test_project = next(row for row in context.projects if row.environment == "sandbox")
    auth = PasswordAuth(sandbox.email, sandbox.password, project_id=test_project.id)

    assert (await opened(auth=auth).auth.me()).active_project.id == test_project.id


@pytest.mark.anyio
async def test_secrets_stay_out_of_errors_and_repr(sandbox: Sandbox, opened: Open) -> None:
    client = opened(auth=PasswordAuth(sandbox.email, "another password"))

    with pytest.raises(AuthenticationError) as caught:
        await client.pins.list()

    assert "another password" not in f"{caught.value!r} {caught.value} {client!r}"

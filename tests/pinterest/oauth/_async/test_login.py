"""Log-ins, and tokens that stay valid, on the local Pinterest."""

from __future__ import annotations

import datetime as dt
import logging
from typing import Any
from urllib.parse import parse_qs, urlsplit

import attrs
import httpx
import pytest

from pinbridge import RequestOptions
from pinbridge.errors import ConfigurationError, InvalidInputError, RawResponse
from pinbridge.pinterest import (
    App,
    AsyncPinterestClient,
    FileTokens,
    LoginError,
    MemoryTokens,
    Token,
    TokenExpiredError,
)
from pinbridge.pinterest.errors import AuthenticationError, BadRequestError
from pinbridge.sandbox import Sandbox

from ..conftest import Person
from ..support import refreshes

pytestmark = pytest.mark.anyio
PAST = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


async def test_a_log_in_by_the_browser(client: AsyncPinterestClient, person: Person) -> None:
    seen: list[str] = []
    token = await client.oauth.login(port=0, on_url=seen.append, timeout=20)
    assert seen == person.pages
    assert [response.status_code for response in person.responses] == [400, 404, 200]
    assert "Logged in" in person.responses[-1].text
    assert token.scopes == (
        *("boards:read", "boards:write", "pins:read", "pins:write"),
        "user_accounts:read",
    )
    assert token.expires_at is not None
    assert token.refresh_expires_at is not None
    assert token.refresh_expires_at > token.expires_at
    assert client.tokens.load() == token
    assert (await client.user_account.get()).username == "sandbox_user"


async def test_the_browser_is_sent_to_a_page_of_the_users_choice(
    client: AsyncPinterestClient, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDIRECT_LANDING_URI", "https://example.com/done")
    await client.oauth.login(port=0, timeout=20)
    assert person.responses[-1].status_code == 303
    assert person.responses[-1].headers["location"] == "https://example.com/done"
    monkeypatch.setenv("REDIRECT_LANDING_URI", "https://example.com/\r\nset-cookie: a")
    with pytest.raises(ConfigurationError, match="REDIRECT_LANDING_URI has to be"):
        await client.oauth.login(port=0)


async def test_a_log_in_without_a_browser(
    client: AsyncPinterestClient, person: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    person.has_browser = False
    seen: list[str] = []
    token = await client.oauth.login(
        "user_accounts:read",
        port=0,
        on_url=seen.append,
        read_redirect=lambda: person.decide(seen[-1]) + "\n",
    )
    assert token.scopes == ("user_accounts:read",)
    assert (await client.user_account.get()).username == "sandbox_user"
    assert capsys.readouterr() == ("", "")


async def test_the_address_is_shown_where_nobody_else_shows_it(
    client: AsyncPinterestClient, person: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    def read() -> str:
        shown = capsys.readouterr().err
        return person.decide(next(word for word in shown.split() if word.startswith("http")))

    await client.oauth.login(open_browser=False, read_redirect=read)
    assert (await client.user_account.get()).username == "sandbox_user"


async def test_a_refused_log_in(client: AsyncPinterestClient, person: Person) -> None:
    person.decision = "refuse"
    with pytest.raises(LoginError, match="access was not granted: The user refused") as caught:
        await client.oauth.login(port=0, timeout=20)
    assert caught.value.reason == "denied"


async def test_nobody_decides(
    client: AsyncPinterestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("webbrowser.open", lambda url: True)
    with pytest.raises(LoginError, match=r"nobody granted access within 0\.01 s"):
        await client.oauth.login(port=0, timeout=0.01)


async def test_wrong_arguments_of_a_log_in(client: AsyncPinterestClient, person: Person) -> None:
    wrongs: list[Any] = [
        {"timeout": "5"}, {"timeout": -1}, {"port": "x"}, {"port": 70_000}, {"scopes": 5},
        {"on_url": 5}, {"options": 5},
    ]  # fmt: skip
    for wrong in wrongs:
        with pytest.raises((ConfigurationError, InvalidInputError)):
            await client.oauth.login(**wrong)
    assert person.pages == []


async def test_settings_of_one_call_for_tokens(
    client: AsyncPinterestClient, person: Person
) -> None:
    responses: list[RawResponse] = []
    options: RequestOptions = {"on_response": responses.append}
    await client.oauth.login(port=0, timeout=None, options=options)
    await client.oauth.refresh(options=options)
    await client.oauth.client_credentials(options=options)
    await client.oauth.revoke(options=options)
    assert len(responses) >= 4


async def test_a_redirect_of_another_log_in(client: AsyncPinterestClient) -> None:
    with pytest.raises(LoginError, match="another log-in") as caught:
        await client.oauth.login(
            open_browser=False,
            on_url=lambda url: None,
            read_redirect=lambda: "http://localhost:8085/?code=stolen&state=other",
        )
    assert caught.value.reason == "state"
    with pytest.raises(LoginError, match="this is not the URL of the redirect") as caught:
        await client.oauth.login(
            open_browser=False, on_url=lambda url: None, read_redirect=lambda: "yes"
        )
    assert caught.value.reason == "no_code"


async def test_what_the_address_asks_for(
    client: AsyncPinterestClient, line: dict[str, Any]
) -> None:
    page = client.oauth.authorize_url(
        ["pins:read"], state="s1", redirect_uri="https://shop.test/cb"
    )
    query = parse_qs(urlsplit(page.url).query)
    assert page.url.startswith(f"{line['oauth_url']}/oauth/?")
    assert query == {
        "client_id": [line["app_id"]],
        "redirect_uri": ["https://shop.test/cb"],
        "response_type": ["code"],
        "refreshable": ["True"],
        "scope": ["pins:read"],
        "state": ["s1"],
    }
    assert "s1" not in repr(page).replace(page.url, "")
    assert client.oauth.authorize_url().state != client.oauth.authorize_url().state
    for scopes in ([], "", ["pins read"]):
        with pytest.raises(InvalidInputError, match="scopes"):
            client.oauth.authorize_url(scopes)


async def test_a_code_works_once(client: AsyncPinterestClient, person: Person) -> None:
    page = client.oauth.authorize_url(redirect_uri="http://127.0.0.1:1/x")
    code = httpx.URL(person.decide(page.url)).params["code"]
    await client.oauth.exchange(code, redirect_uri=page.redirect_uri)
    with pytest.raises(BadRequestError) as caught:
        await client.oauth.exchange(code, redirect_uri=page.redirect_uri)
    assert code not in str(caught.value)


async def test_client_credentials(client: AsyncPinterestClient) -> None:
    token = await client.oauth.client_credentials(["user_accounts:read"])
    assert token.refresh_token is None
    assert (await client.user_account.get()).username == "sandbox_user"
    again = await client.oauth.refresh()
    assert again.access_token != token.access_token
    assert again.scopes == token.scopes == ("user_accounts:read",)


async def test_a_token_of_the_app_is_renewed_without_a_refresh_token(
    client: AsyncPinterestClient, sandbox: Sandbox
) -> None:
    token = await client.oauth.client_credentials(["user_accounts:read"])
    await client.oauth.revoke(token.access_token, hint="access_token")
    assert (await client.user_account.get()).username == "sandbox_user"
    assert refreshes(sandbox) == [200]

    renewed = client.tokens.load()
    assert renewed is not None
    client.tokens.save(attrs.evolve(renewed, expires_at=PAST))
    client.token_auth.forget()
    assert (await client.user_account.get()).username == "sandbox_user"
    assert refreshes(sandbox) == [200, 200]


async def test_an_app_that_gets_no_other_token(
    client: AsyncPinterestClient, sandbox: Sandbox
) -> None:
    token = await client.oauth.client_credentials(["user_accounts:read"])
    client.tokens.save(attrs.evolve(token, expires_at=PAST))
    client.token_auth.forget()
    client.token_auth.app = App("1480000", "another secret")
    with pytest.raises(TokenExpiredError, match="the app can't get another one") as caught:
        await client.user_account.get()
    assert caught.value.token == "access token"


async def test_a_refresh_on_demand(client: AsyncPinterestClient, person: Person) -> None:
    first = await client.oauth.login(port=0)
    second = await client.oauth.refresh(scopes=["pins:read", "user_accounts:read"])
    assert second.access_token != first.access_token
    assert second.refresh_token != first.refresh_token
    assert second.scopes == ("pins:read", "user_accounts:read")
    assert client.tokens.load() == second
    assert (await client.user_account.get()).username == "sandbox_user"


async def test_revoked_tokens_leave_nothing_behind(
    client: AsyncPinterestClient, person: Person
) -> None:
    token = await client.oauth.login(port=0)
    await client.oauth.revoke("unknown", hint="access_token")
    assert client.tokens.load() == token
    await client.oauth.revoke()
    assert client.tokens.load() is None
    with pytest.raises(ConfigurationError, match="no access token yet"):
        await client.user_account.get()


async def test_a_token_is_renewed_before_its_end(
    client: AsyncPinterestClient, person: Person, sandbox: Sandbox
) -> None:
    token = await client.oauth.login(port=0)
    client.tokens.save(attrs.evolve(token, expires_at=PAST))
    client.token_auth.forget()
    assert (await client.user_account.get()).username == "sandbox_user"
    assert refreshes(sandbox) == [200]
    renewed = client.tokens.load()
    assert renewed is not None
    assert renewed.access_token != token.access_token
    assert [row["status"] for row in sandbox.requests() if "user_account" in row["path"]] == [200]


async def test_a_token_is_renewed_once_after_a_refusal(
    client: AsyncPinterestClient, person: Person, sandbox: Sandbox
) -> None:
    await client.oauth.login(port=0)
    sandbox.advance(31 * 86_400)
    assert (await client.user_account.get()).username == "sandbox_user"
    assert refreshes(sandbox) == [200]
    statuses = [row["status"] for row in sandbox.requests() if "user_account" in row["path"]]
    assert statuses == [401, 200]


async def test_refusals_of_a_new_token_renew_nothing(
    client: AsyncPinterestClient, person: Person, sandbox: Sandbox
) -> None:
    await client.oauth.login("user_accounts:read", port=0)
    before = len(refreshes(sandbox))
    for _ in range(3):
        with pytest.raises(AuthenticationError, match="Log in again with this scope"):
            await client.boards.list_page()
    assert len(refreshes(sandbox)) == before + 1


async def test_a_refresh_token_that_has_ended(
    client: AsyncPinterestClient, person: Person, sandbox: Sandbox
) -> None:
    token = await client.oauth.login(port=0)
    sandbox.advance(61 * 86_400)
    with pytest.raises(TokenExpiredError) as caught:
        await client.user_account.get()
    error = caught.value
    assert (error.token, error.ended_at) == ("refresh token", token.refresh_expires_at)
    assert f"{token.refresh_expires_at:%Y-%m-%d at %H:%M} UTC" in str(error)
    assert "client.oauth.login()" in str(error)
    assert isinstance(error.__cause__, AuthenticationError)
    assert token.refresh_token is not None
    assert token.refresh_token not in str(error)


async def test_an_access_token_that_has_ended_and_can_not_be_renewed(
    line: dict[str, Any],
) -> None:
    async with AsyncPinterestClient("pina_wrong", base_url=line["base_url"]) as plain:
        with pytest.raises(AuthenticationError, match=r"401 2: .*Log in again"):
            await plain.user_account.get()
    ended = Token(access_token="pina_old", refresh_token="pinr_x", expires_at=PAST)
    alone = attrs.evolve(ended, refresh_token=None)
    for token, lacks in ((ended, "app is not known"), (alone, "no refresh")):
        tokens = MemoryTokens(token)
        async with AsyncPinterestClient(tokens=tokens, base_url=line["base_url"]) as client:
            with pytest.raises(TokenExpiredError, match=f"on 2026-01-01 at 00:00 UTC .*{lacks}"):
                await client.user_account.get()


async def test_a_refresh_that_fails_for_a_moment_does_no_harm(
    client: AsyncPinterestClient,
    person: Person,
    sandbox: Sandbox,
    caplog: pytest.LogCaptureFixture,
) -> None:
    token = await client.oauth.login(port=0)
    soon = dt.datetime.now(dt.UTC) + dt.timedelta(seconds=20)
    client.tokens.save(attrs.evolve(token, expires_at=soon))
    client.token_auth.forget()
    sandbox.faults([{"kind": "status", "status": 503, "path": "/pinterest/v5/oauth/token"}])
    assert (await client.with_options(max_retries=0).user_account.get()).username == "sandbox_user"
    assert "could not be renewed yet" in caplog.text
    assert client.tokens.load() == attrs.evolve(token, expires_at=soon)


async def test_the_end_of_what_can_not_be_renewed_is_announced(
    client: AsyncPinterestClient, person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    token = await client.oauth.login(port=0)
    assert caplog.text == ""
    near = dt.datetime.now(dt.UTC) + dt.timedelta(days=2)
    client.tokens.save(attrs.evolve(token, refresh_expires_at=near))
    for _ in range(2):
        client.token_auth.forget()
        await client.user_account.get()
    warnings = [row for row in caplog.records if row.levelno == logging.WARNING]
    assert [row.getMessage() for row in warnings] == [
        f"the refresh token ends on {near:%Y-%m-%d at %H:%M} UTC; log in again before"
    ]


async def test_what_needs_the_app_says_so(line: dict[str, Any]) -> None:
    async with AsyncPinterestClient(line["access_token"], base_url=line["base_url"]) as client:
        for call in (client.oauth.login, client.oauth.client_credentials, client.oauth.revoke):
            with pytest.raises(ConfigurationError, match="PINTEREST_APP_ID"):
                await call()


async def test_no_secret_is_shown(client: AsyncPinterestClient, person: Person, app: App) -> None:
    token = await client.oauth.login(port=0)
    shown = f"{client!r} {token!r} {app!r} {client.tokens!r} {client.token_auth!r}"
    for secret in (token.access_token, token.refresh_token, app.app_secret):
        assert secret is not None
        assert secret not in shown


async def test_clients_with_other_options_share_the_token(
    client: AsyncPinterestClient, person: Person, sandbox: Sandbox
) -> None:
    await client.oauth.login(port=0)
    sandbox.advance(31 * 86_400)
    other = client.with_options(ad_account_id="549755885175", max_retries=0)
    assert other.argument_defaults == {"ad_account_id": "549755885175"}
    assert other.with_options(ad_account_id=None).argument_defaults == {}
    assert client.argument_defaults == {}
    await other.with_options(ad_account_id=None).user_account.get()
    await client.user_account.get()
    assert refreshes(sandbox) == [200]
    with pytest.raises(InvalidInputError, match="digits"):
        client.with_options(ad_account_id="x/y")
    assert isinstance(client.tokens, FileTokens)

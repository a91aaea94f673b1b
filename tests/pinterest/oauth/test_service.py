"""Settings from the environment, errors, and the limits that responses state."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pinterest_api.api.oauth import oauth_token
from pinterest_api.models import OauthAccessTokenRequestRefresh

import pinbridge.errors
import pinbridge.pinterest
from pinbridge._core.error_mapping import error_from_response
from pinbridge._core.response import RawResponse
from pinbridge._core.runtime import Runtime
from pinbridge._core.windows import Window
from pinbridge.errors import ConfigurationError
from pinbridge.pinterest import App, FileTokens, MemoryTokens, PinterestClient, Token, errors
from pinbridge.pinterest.service import SERVICE, read_window


def error(status: int, body: Any, **headers: str) -> errors.PinterestError:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    response = RawResponse(status, headers, content, SERVICE.request_id_header)
    found = error_from_response(response, SERVICE)
    found.method, found.path = "POST", "/pins"
    assert isinstance(found, errors.PinterestError)
    return found


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "ValidationError"),
        (429, "RateLimitError"),
        (503, "ServerError"),
    ],
)
def test_errors_are_those_of_the_one_tree(status: int, name: str) -> None:
    found = error(status, {"code": 1, "message": "No"})
    assert type(found) is getattr(errors, name)
    assert isinstance(found, getattr(pinbridge.errors, name))
    assert (found.code, found.number) == ("1", 1)


def test_an_error_says_what_to_do() -> None:
    body = {"code": 29, "message": "Apps with Trial access may not create Pins in production"}
    found = error(403, body, **{"x-pinterest-rid": "123"})
    assert found.request_id == "123"
    assert str(found).startswith(
        "403 29: Apps with Trial access may not create Pins in production."
    )
    assert "base_url='sandbox'" in str(found)
    assert "request 123" in str(found)
    assert found.explanation is not None
    assert found.explanation.actor == "account"


@pytest.mark.parametrize("body", [b"", b"<html>", [], {"code": True}, {"code": None, "message": 1}])
def test_bodies_that_are_no_errors(body: Any) -> None:
    assert error(500, body).number is None


def test_what_pinterest_takes_for_spam() -> None:
    assert error(429, {"code": 9, "message": "Spam detected"}).is_spam
    assert error(429, {"code": 8, "message": "x", "message_detail": "Looks like spam."}).is_spam
    assert not error(429, {"code": 8, "message": "Too many"}).is_spam


@pytest.mark.parametrize(
    ("headers", "window"),
    [
        ({}, None),
        ({"x-ratelimit-remaining": "soon"}, None),
        (
            {
                "x-ratelimit-limit": "100, 100;w=1, 1000;w=60",
                "x-ratelimit-remaining": "7",
                "x-ratelimit-reset": "12",
            },
            Window(7, 12.0, 100),
        ),
        (
            {"x-userendpoint-ratelimit-limit": "10", "x-userendpoint-ratelimit-remaining": "0"},
            Window(0, 1.0, 10),
        ),
    ],
)
def test_limits_in_responses(headers: dict[str, str], window: Window | None) -> None:
    assert read_window(httpx.Headers(headers)) == window


@given(st.dictionaries(st.sampled_from(["limit", "remaining", "reset"]), st.text(max_size=12)))
def test_limits_that_are_nonsense_are_no_errors(values: dict[str, str]) -> None:
    window = read_window({f"x-ratelimit-{name}": value for name, value in values.items()})
    assert window is None or (window.remaining >= 0 and window.reset >= 0)


class Limited:
    """A service that takes two requests in ten seconds, and says so."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []
        self.statuses: list[int] = []
        self._counts: dict[int, int] = {}

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    def respond(self, request: httpx.Request) -> httpx.Response:
        number = int(self.now // 10)
        left = 2 - self._counts.get(number, 0)
        self._counts[number] = self._counts.get(number, 0) + 1
        headers = {
            "x-ratelimit-limit": "2, 2;w=10",
            "x-ratelimit-remaining": str(max(0, left - 1)),
            "x-ratelimit-reset": str((number + 1) * 10 - self.now),
        }
        status = 200 if left > 0 else 429
        self.statuses.append(status)
        body = {"username": "u"} if left > 0 else {"code": 8, "message": "Too many"}
        return httpx.Response(status, json=body, headers=headers)

    def client(self, **settings: Any) -> PinterestClient:
        runtime = Runtime(clock=lambda: self.now, random=lambda: 0.0, sleep=self.sleep)
        transport = httpx.MockTransport(self.respond)
        return PinterestClient("pina_a", transport=transport, runtime=runtime, **settings)


def test_requests_wait_until_there_is_room() -> None:
    service = Limited()
    with service.client() as client:
        for _ in range(5):
            client.user_account.get()
    assert service.statuses == [200] * 5
    assert service.waits == [10.0, 10.0]


def test_without_pacing_a_refusal_says_how_long_to_wait() -> None:
    service = Limited()
    with service.client(pace=False, max_retries=0) as client:
        for _ in range(2):
            client.user_account.get()
        with pytest.raises(errors.RateLimitError) as caught:
            client.user_account.get()
    assert caught.value.retry_after == 10.0


def test_spam_is_not_repeated() -> None:
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(429, json={"code": 9, "message": "Spam"})

    client = PinterestClient("a", transport=httpx.MockTransport(respond))
    with client, pytest.raises(errors.RateLimitError, match="Stop publishing"):
        client.user_account.get()
    assert len(sent) == 1


@pytest.mark.parametrize(
    ("given", "url"),
    [
        (None, "https://api.pinterest.com/v5"),
        ("production", "https://api.pinterest.com/v5"),
        ("sandbox", "https://api-sandbox.pinterest.com/v5"),
        ("https://api.pinterest.com", "https://api.pinterest.com/v5"),
        ("https://proxy.test/pinterest/v5/", "https://proxy.test/pinterest/v5"),
    ],
)
def test_addresses(given: str | None, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with PinterestClient("a", base_url=given) as client:
        assert client.base_url == url
    if given is not None:
        monkeypatch.setenv("PINTEREST_API_URI", given)
        with PinterestClient("a") as client:
            assert client.base_url == url


def test_the_consent_page_is_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    with PinterestClient("a") as client:
        assert client.consent_url == "https://www.pinterest.com/oauth/"
    monkeypatch.setenv("PINTEREST_OAUTH_URI", "http://localhost:9/p/")
    with PinterestClient("a") as client:
        assert client.consent_url == "http://localhost:9/p/oauth/"
    with pytest.raises(ConfigurationError, match="oauth_url has to begin"):
        PinterestClient("a", oauth_url="javascript:x")


def test_tokens_of_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def tokens(name: str | None = None) -> Any:
        with PinterestClient.from_env(name) as client:
            return client.tokens

    monkeypatch.setenv("ACCESS_TOKEN", "of something else")
    assert tokens().load() is None
    assert tokens("access_token").load() == Token(access_token="of something else")
    monkeypatch.setenv("PINTEREST_OAUTH_TOKEN_DIR", str(tmp_path))
    assert isinstance(tokens(), FileTokens)
    assert tokens("mine").path == tmp_path / "mine.json"
    monkeypatch.setenv("PINTEREST_REFRESH_ACCESS_TOKEN", "pinr_r")
    assert tokens().load() == Token(refresh_token="pinr_r")
    monkeypatch.setenv("PINTEREST_ACCESS_TOKEN", "pina_a")
    assert tokens().load() == Token(access_token="pina_a")
    assert tokens("mine").load() == Token(access_token="pina_a")
    FileTokens(tmp_path, "mine").save(Token(access_token="pina_b"))
    assert tokens("mine").load() == Token(access_token="pina_b")
    monkeypatch.setenv("MINE", "pina_c")
    assert tokens("mine").load() == Token(access_token="pina_c")


def test_the_app_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINTEREST_APP_ID", "1")
    with pytest.raises(ConfigurationError, match="belong together"):
        PinterestClient("a")
    monkeypatch.setenv("PINTEREST_APP_SECRET", "s")
    with PinterestClient("a") as client:
        assert client.app == App("1", "s")
    for wrong in (("", "s"), ("1", ""), ("1:2", "s")):
        with pytest.raises(ConfigurationError, match="needs its id"):
            App(*wrong)
    with pytest.raises(ConfigurationError, match="not both"):
        PinterestClient("a", tokens=MemoryTokens())


def test_every_public_name_is_there() -> None:
    for name in pinbridge.pinterest.__all__:
        assert getattr(pinbridge.pinterest, name) is not None
    assert set(pinbridge.pinterest.__all__) <= set(dir(pinbridge.pinterest))
    assert pinbridge.pinterest.models.Board is not None


def test_conversion_events_have_a_token_of_their_own() -> None:
    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        events = [{"status": "processed"}]
        return httpx.Response(
            200, json={"num_events_received": 1, "num_events_processed": 1, "events": events}
        )

    client = PinterestClient(
        "pina_a",
        conversion_token="pinc_c",
        ad_account_id="1",
        transport=httpx.MockTransport(respond),
    )
    event = {
        "event_name": "checkout",
        "action_source": "web",
        "event_time": 1,
        "event_id": "1",
        "user_data": {"em": ["a@b.example"]},
    }
    with client:
        client.conversions.send([event])
    assert [request.headers["authorization"] for request in sent] == ["Bearer pinc_c"]


def test_token_requests_take_fields_that_the_description_does_not_know() -> None:
    body = OauthAccessTokenRequestRefresh(
        refresh_token="r", continuous_refresh=True, extra={"refresh_on": "True"}
    )
    sent = parse_qs((oauth_token.build_request(body=body).content or b"").decode())
    assert sent == {
        "grant_type": ["refresh_token"],
        "refresh_token": ["r"],
        "continuous_refresh": ["true"],
        "refresh_on": ["True"],
    }


@pytest.mark.parametrize(
    ("variable", "value"), [("PINTEREST_API_URI", "nowhere"), ("PINTEREST_ACCESS_TOKEN", "ca nary")]
)
def test_wrong_values_of_variables_name_the_variable(
    variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigurationError, match=f"^{variable}: ") as caught:
        PinterestClient.from_env()
    assert "nary" not in str(caught.value)

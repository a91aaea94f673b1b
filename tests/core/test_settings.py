"""Where each setting comes from, and which values are refused."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from pinbridge import ConfigurationError, RetryPolicy, __version__
from pinbridge._core.credentials import Credentials
from pinbridge._core.settings import (
    NOT_GIVEN,
    Settings,
    header_fields,
    merged_headers,
    resolve_settings,
)
from pinbridge._pinbridge.service import SERVICE as pinbridge_service

DEFAULT_URL = "https://default.example.com"
SERVICE = replace(pinbridge_service, base_url=DEFAULT_URL, version_path="", environment="TESTED")


def resolved(base_url: Any = None, **given: Any) -> Settings:
    names = ("auth", "api_key", "bearer_token")
    credentials = {name: given.pop(name, None) for name in names}
    return resolve_settings(SERVICE, base_url=base_url, credentials=credentials, **given)


def credentials_of(settings: Settings) -> Credentials:
    found = settings.auth.credentials(0)
    assert found is not None
    return found


def headers_of(settings: Settings) -> dict[str, str]:
    return dict(settings.headers)


# One row a setting: how it is read, its default, variable, and a value from each source.
TABLE: list[tuple[str, Callable[[Settings], Any], Any, tuple[str, str, Any] | None, list[Any]]] = [
    (
        "base_url",
        lambda s: s.base_url.text,
        DEFAULT_URL,
        ("BASE_URL", "https://env.example.com", "https://env.example.com"),
        ["https://client.example.com"],
    ),
    (
        "api_key",
        lambda s: credentials_of(s).api_key,
        None,
        ("API_KEY", "env", "env"),
        ["client", "other"],
    ),
    (
        "bearer_token",
        lambda s: credentials_of(s).bearer_token,
        None,
        ("BEARER_TOKEN", "env", "env"),
        ["client", "other"],
    ),
    ("total_timeout", lambda s: s.total_timeout, None, None, [5, 2.5]),
    ("timeout", lambda s: s.timeout, 30.0, ("TIMEOUT", "2.5", 2.5), [7, 8.5]),
    ("max_retries", lambda s: s.retry.max_retries, 4, ("MAX_RETRIES", "9", 9), [1, 0]),
    ("follow_redirects", lambda s: s.follow_redirects, False, None, [True, False]),
    ("user_agent", lambda s: s.user_agent, f"pinbridge-python/{__version__}", None, ["client/1"]),
    ("pace", lambda s: s.pace, False, None, [True, False]),
    ("max_response_bytes", lambda s: s.max_response_bytes, 64 * 1024 * 1024, None, [10]),
]
NAMES = [row[0] for row in TABLE]


@pytest.mark.parametrize("row", TABLE, ids=NAMES)
def test_who_wins(row: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    name, read, default, variable, values = row
    assert read(resolved()) == default
    if variable is not None:
        monkeypatch.setenv(f"TESTED_{variable[0]}", "")
        with pytest.raises(ConfigurationError, match=f"TESTED_{variable[0]} is empty"):
            resolved()
        monkeypatch.setenv(f"TESTED_{variable[0]}", variable[1])
        assert read(resolved()) == variable[2]
    client = resolved(**{name: values[0]})
    assert read(client) == values[0]
    if len(values) > 1:
        changed = client.with_changes(**{name: values[1]})
        assert read(changed) == values[1]
        assert read(client) == values[0]


def test_every_setting_stands_in_the_table() -> None:
    checked_elsewhere = {"retry", "headers", "auth", "on_response"}
    names = {"api_key": "auth", "bearer_token": "auth", "max_retries": "retry"}
    fields = set(Settings.__struct_fields__)
    assert {names.get(name, name) for name in NAMES} | checked_elsewhere == fields


def test_credentials_of_the_environment_never_mix_with_given_ones(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TESTED_API_KEY", "env-key")
    monkeypatch.setenv("TESTED_BEARER_TOKEN", "env-token")
    both = credentials_of(resolved())
    assert (both.api_key, both.bearer_token) == ("env-key", "env-token")
    own = credentials_of(resolved(bearer_token="mine"))
    assert (own.api_key, own.bearer_token) == (None, "mine")


def test_a_credential_can_be_taken_away() -> None:
    settings = resolved(api_key="key", bearer_token="token")
    assert credentials_of(settings.with_changes(api_key=None)).bearer_token == "token"
    assert credentials_of(settings.with_changes(api_key=None)).api_key is None
    assert credentials_of(settings.with_changes(api_key=None, bearer_token=None)).is_empty
    assert credentials_of(settings.with_changes(timeout=1)).api_key == "key"


def test_an_unknown_option_is_named_with_the_nearest_known_one() -> None:
    with pytest.raises(ConfigurationError, match="no option 'timout'; did you mean 'timeout'"):
        resolved().with_changes(timout=3)


def test_a_timeout_can_be_taken_away() -> None:
    assert resolved(timeout=None).timeout is None
    assert resolved().with_changes(timeout=None).timeout is None
    assert resolved(timeout=5).with_changes(max_retries=1).timeout == 5


def test_an_httpx_timeout_is_kept() -> None:
    timeout = httpx.Timeout(3, read=9)
    assert resolved(timeout=timeout).timeout is timeout


def test_the_bounds_of_a_policy_survive_a_change_of_the_number(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    policy = RetryPolicy(max_retries=2, max_delay=1)
    monkeypatch.setenv("TESTED_MAX_RETRIES", "9")
    assert resolved(retry=policy).retry == policy
    assert resolved(retry=policy, max_retries=7).retry == RetryPolicy(max_retries=7, max_delay=1)
    changed = resolved(retry=policy).with_changes(max_retries=5)
    assert changed.retry == RetryPolicy(max_retries=5, max_delay=1)


def test_headers_are_put_over_one_another_name_by_name() -> None:
    settings = resolved(headers={"X-One": "1", "X-Two": "2"})
    assert headers_of(settings) == {"x-one": "1", "x-two": "2"}
    changed = settings.with_changes(headers=[("x-TWO", "two"), ("x-three", " 3\t")])
    assert headers_of(changed) == {"x-one": "1", "x-two": "two", "x-three": "3"}
    assert merged_headers((("a", "1"), ("b", "2")), (("a", "3"),)) == (("b", "2"), ("a", "3"))


def test_nothing_changed_is_the_same_settings() -> None:
    settings = resolved()
    assert settings.with_changes() is settings


@pytest.mark.parametrize(
    "wrong",
    [
        {"base_url": ""},
        {"base_url": "nowhere"},
        {"api_key": ""},
        {"bearer_token": "a b"},
        {"total_timeout": 0},
        {"total_timeout": "9"},
        {"total_timeout": math.nan},
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": math.nan},
        {"timeout": math.inf},
        {"timeout": "30"},
        {"timeout": True},
        {"timeout": (5, 30)},
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"max_retries": "3"},
        {"max_retries": True},
        {"max_response_bytes": 0},
        {"max_response_bytes": "1 MiB"},
        {"max_response_bytes": True},
        {"user_agent": "a\r\nb"},
        {"headers": {"": "x"}},
        {"headers": {"a b": "x"}},
        {"headers": {"a:": "x"}},
        {"headers": {"a\r\n": "x"}},
        {"headers": {"ä": "x"}},
        {"headers": {"a": "x\r\nb: c"}},
        {"headers": {"a": "x\0"}},
        {"headers": {"a": "ä"}},
        {"headers": {"a": 1}},
        {"headers": {"Content-Length": "1"}},
        {"headers": {"transfer-encoding": "chunked"}},
    ],
    ids=str,
)
def test_values_that_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        resolved(**wrong)
    if not wrong.keys() & {"base_url", "user_agent", "max_response_bytes"}:
        with pytest.raises(ConfigurationError):
            resolved().with_changes(**wrong)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BASE_URL", "nowhere"),
        ("API_KEY", "canary\n"),
        ("BEARER_TOKEN", "ca nary"),
        ("TIMEOUT", "soon"),
        ("TIMEOUT", "0"),
        ("TIMEOUT", "nan"),
        ("TIMEOUT", "inf"),
        ("MAX_RETRIES", "many"),
        ("MAX_RETRIES", "-1"),
        ("MAX_RETRIES", "2.5"),
        ("MAX_RETRIES", "nan"),
        ("MAX_RETRIES", "inf"),
    ],
)
def test_variables_that_are_refused(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"TESTED_{name}", value)
    with pytest.raises(ConfigurationError) as caught:
        resolved()
    assert "canary" not in str(caught.value)
    assert f"TESTED_{name}" in str(caught.value)


def test_header_values_may_hold_tabs_inside() -> None:
    assert header_fields({"A": "x\ty"}) == (("a", "x\ty"),)


def test_settings_show_no_secrets() -> None:
    settings = resolved(
        api_key="key-canary",
        bearer_token="token-canary",
        headers={"authorization": "Basic canary", "x-secret": "canary"},
    )
    assert "canary" not in repr(settings)


def test_not_given_is_false_and_has_a_name() -> None:
    assert not NOT_GIVEN
    assert repr(NOT_GIVEN) == "NOT_GIVEN"

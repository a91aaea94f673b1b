"""Which credentials a request carries, and which can't be carried."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import ConfigurationError
from pinbridge._core.credentials import Credentials
from pinbridge._core.service import SecurityScheme, header_schemes
from pinbridge._pinbridge.service import SERVICE
from pinbridge.runtime import operation

KEY = ("x-api-key", "key-canary")
BEARER = ("authorization", "Bearer token-canary")
BOTH = ("apiKeyAuth", "bearerAuth")
SCHEMES = SERVICE.security_schemes


@pytest.mark.parametrize(
    ("has_key", "has_token", "security", "fields"),
    [
        # A public operation gets nothing.
        (True, True, (), []),
        # Either will do: the key, as the server would look at it first.
        (True, True, BOTH, [KEY]),
        (True, False, BOTH, [KEY]),
        (False, True, BOTH, [BEARER]),
        (False, False, BOTH, []),
        # A session is wanted; a key is better than nothing.
        (True, True, ("bearerAuth",), [BEARER]),
        (False, True, ("bearerAuth",), [BEARER]),
        (True, False, ("bearerAuth",), [KEY]),
        # A key is wanted.
        (True, True, ("apiKeyAuth",), [KEY]),
        (False, True, ("apiKeyAuth",), [BEARER]),
        # Nobody knows.
        (True, True, None, [KEY, BEARER]),
        (True, False, None, [KEY]),
        (False, True, None, [BEARER]),
        (False, False, None, []),
    ],
)
def test_header_fields(
    has_key: bool,
    has_token: bool,
    security: tuple[str, ...] | None,
    fields: list[tuple[str, str]],
) -> None:
    credentials = Credentials(
        api_key="key-canary" if has_key else None,
        bearer_token="token-canary" if has_token else None,
    )
    assert credentials.headers(SCHEMES, security) == fields
    assert credentials.is_empty is not (has_key or has_token)


def test_schemes_that_are_used_together() -> None:
    described = {
        name: operation.SecurityScheme("apiKey", name=f"X-{name}", location="header")
        for name in ("id", "secret", "key")
    }
    schemes = header_schemes(described)
    both = (("id", "secret"), "key")
    pair = [("x-id", "me"), ("x-secret", "s-canary")]

    given = Credentials(others={"id": "me", "secret": "s-canary"})
    assert given.headers(schemes, both) == pair
    assert given.headers(schemes, (("secret", "id"),)) == pair[::-1]
    assert given.replaced(api_key="k").headers(schemes, ("key",)) == [("x-key", "k")]
    assert "canary" not in repr(given)
    assert set(given.secrets) == {"me", "s-canary"}
    # Half of a pair is not enough, where something else is.
    assert Credentials(others={"id": "me", "key": "k"}).headers(schemes, both) == [("x-key", "k")]
    with pytest.raises(ConfigurationError, match="secret"):
        Credentials(others={"secret": "can ary"})


@pytest.mark.parametrize("name", ["api_key", "bearer_token"])
@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "canary\n",
        "canary\r\nx: y",
        "can ary",
        "\tcanary",
        "canary\0",
        "canary\x7f",
        "canäry",
    ],
)
def test_values_that_no_header_can_carry(name: str, value: str) -> None:
    arguments: dict[str, Any] = {name: value}
    with pytest.raises(ConfigurationError, match=name) as caught:
        Credentials(**arguments)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("value", [b"canary", 12, ["canary"], True])
def test_values_that_are_no_text(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="api_key has to be a string") as caught:
        Credentials(api_key=value)
    assert "canary" not in str(caught.value)


def test_neither_repr_nor_str_shows_them() -> None:
    credentials = Credentials(api_key="key-canary", bearer_token="token-canary")
    assert "canary" not in f"{credentials!r} {credentials}"


@given(value=st.text(min_size=1, max_size=20))
def test_whatever_is_accepted_fits_into_one_header_line(value: str) -> None:
    try:
        credentials = Credentials(api_key=value, bearer_token=value)
    except ConfigurationError:
        return
    for _, field in credentials.headers(SCHEMES, None):
        assert field.isascii()
        assert field.isprintable()
        assert field.endswith(value)


def test_schemes_are_those_of_the_spec() -> None:
    described = {
        "token": operation.SecurityScheme(type="oauth2", token_url="https://x.test/token"),
        "key": operation.SecurityScheme(type="apiKey", location="header", name="X-Acme-Key"),
        "bearer": operation.SecurityScheme(type="http", scheme="bearer"),
        "basic": operation.SecurityScheme(type="http", scheme="basic"),
        "cookie": operation.SecurityScheme(type="apiKey", location="cookie", name="session"),
    }

    assert header_schemes(described) == {
        "token": SecurityScheme("bearer_token", "authorization", "Bearer "),
        "key": SecurityScheme("api_key", "x-acme-key"),
        "bearer": SecurityScheme("bearer_token", "authorization", "Bearer "),
        "basic": SecurityScheme("api_key", "authorization", "Basic ", is_fallback=False),
    }


def test_a_password_of_a_program_goes_only_where_it_is_accepted() -> None:
    schemes = {
        "basic": SecurityScheme("api_key", "authorization", "Basic ", is_fallback=False),
        "bearer": SecurityScheme("bearer_token", "authorization", "Bearer "),
    }
    both = Credentials(api_key="YTpi", bearer_token="t")
    assert both.headers(schemes, ("basic",)) == [("authorization", "Basic YTpi")]
    assert both.headers(schemes, ("bearer",)) == [("authorization", "Bearer t")]
    assert both.headers(schemes, None) == [("authorization", "Bearer t")]
    assert Credentials(api_key="YTpi").headers(schemes, ("bearer",)) == []

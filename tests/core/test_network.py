"""What is said of a connection that fails, and over which proxy a server is reached."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import httpcore
import httpx
import pytest

from pinbridge import PinbridgeClient
from pinbridge._core import network
from pinbridge._core.bodies import BodyError
from pinbridge._core.network import Network, failure_of
from pinbridge._core.timeouts import OutOfTimeError
from pinbridge.errors import ConfigurationError

URL = httpx.URL("https://api.example/v1")


def chained(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def no_tls() -> ssl.SSLError:
    error = ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number")
    error.reason = "WRONG_VERSION_NUMBER"
    return error


@pytest.mark.parametrize(
    ("error", "phase", "was_sent", "is_timeout"),
    [
        (httpcore.ConnectTimeout(), "connect", False, True),
        (httpx.ConnectTimeout("x"), "connect", False, True),
        (httpcore.ConnectError(), "connect", False, False),
        (httpcore.ProxyError(), "connect", False, False),
        (httpcore.PoolTimeout(), "pool", False, True),
        (httpcore.WriteTimeout(), "write", True, True),
        (httpcore.WriteError(), "write", True, False),
        (httpcore.ReadTimeout(), "read", True, True),
        (httpcore.ReadError(), "read", True, False),
        (httpcore.RemoteProtocolError(), "read", True, False),
        (httpcore.LocalProtocolError(), "write", True, False),
        (OutOfTimeError(), "read", True, True),
        (BodyError("cut off"), "read", True, False),
        (network.ClosedError(), "close", False, False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_an_error_means(
    error: Exception, phase: str, was_sent: bool, is_timeout: bool
) -> None:
    failure = failure_of(error, "api.example:443", is_secure=True)
    assert (failure.phase, failure.was_sent, failure.is_timeout) == (phase, was_sent, is_timeout)
    assert isinstance(error, network.ERRORS)


@pytest.mark.parametrize(
    ("error", "is_secure", "said"),
    [
        (chained(httpcore.ConnectError(), no_tls()), True, "begin with http instead of https"),
        (httpcore.RemoteProtocolError("illegal: \\x15\\x03\\x03"), False, "https instead of http"),
        (
            httpcore.RemoteProtocolError("Server disconnected without sending a response."),
            False,
            "if it uses TLS, base_url has to begin with https",
        ),
        (
            httpcore.RemoteProtocolError("Server disconnected without sending a response."),
            True,
            "the connection was lost before the response was complete: Server disconnected",
        ),
        (
            chained(httpcore.ConnectError(), ssl.SSLCertVerificationError(1, "expired")),
            True,
            "the server's certificate is not trusted",
        ),
    ],
)
def test_what_is_said(error: Exception, is_secure: bool, said: str) -> None:
    assert said in failure_of(error, "api.example:443", is_secure=is_secure).message


@pytest.mark.parametrize("host", ["localhost", "app.localhost", "127.0.0.1", "127.9.9.9", "[::1]"])
def test_this_machine_has_no_proxy(host: str) -> None:
    assert Network(proxy="http://proxy:1").proxy_for(httpx.URL(f"http://{host}:5/")) is None


def test_the_scheme_chooses_among_the_proxies_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("https_proxy", "secure:1")
    monkeypatch.setenv("all_proxy", "http://all:2")
    monkeypatch.setenv("no_proxy", "direct.example")
    found = [
        proxy and str(proxy.url)
        for proxy in map(
            Network().proxy_for,
            (URL, httpx.URL("http://api.example"), httpx.URL("https://direct.example")),
        )
    ]
    assert found == ["http://secure:1", "http://all:2", None]
    assert Network(trust_env=False).proxy_for(URL) is None


def test_a_proxy_as_httpcore_takes_it() -> None:
    plain = Network(proxy="http://name:word@proxy:1").core_proxy(URL)
    secure = Network(proxy="https://proxy:1").core_proxy(URL)
    assert plain is not None
    assert secure is not None
    assert (plain.auth, plain.ssl_context) == ((b"name", b"word"), None)
    assert secure.ssl_context is not None
    assert Network().core_proxy(httpx.URL("http://localhost")) is None


def test_a_route_names_the_proxy_without_its_password() -> None:
    through = Network(proxy="http://name:word@proxy:1")
    assert through.route(URL) == "api.example:443 through the proxy proxy:1"
    assert through.route(httpx.URL("http://localhost/")) == "localhost:80"


def test_certificates_can_be_left_unchecked() -> None:
    assert Network(verify=False).tls.verify_mode == ssl.CERT_NONE
    assert Network().tls.verify_mode == ssl.CERT_REQUIRED
    own = ssl.create_default_context()
    assert Network(verify=own).tls is own


@pytest.mark.parametrize("proxy", ["socks5://proxy:1", "http://", "://", "ftp://x", 5])
def test_proxies_that_are_refused(proxy: str) -> None:
    with pytest.raises(ConfigurationError, match="proxy"):
        Network(proxy=proxy)


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "verify", "cert"])
def test_a_damaged_certificate_is_told_when_the_client_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / "ca.pem"
    path.write_text("-----BEGIN CERTIFICATE-----\nMIIB%%%%\n-----END CERTIFICATE-----\n")
    given: dict[str, Any] = {} if name.isupper() else {name: str(path)}
    if name.isupper():
        monkeypatch.setenv(name, str(path))
    with pytest.raises(ConfigurationError, match=name):
        PinbridgeClient(api_key="k", base_url="https://api.example.com", **given)

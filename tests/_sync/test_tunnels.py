# Derived from tests/_async/test_tunnels.py by ./codegen.sh; do not edit.
"""Servers behind a proxy: over tunnels, and with TLS on the way to the proxy too."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import httpx
import pytest

from pinbridge import APIConnectionError, PinbridgeClient
from tests.support.proxies import TunnelProxy, tunnel_proxy
from tests.support.sockets import SocketServer, socket_server
from tests.trust.faults.certs import Certificate, certificate

HOST = "other"
KEY = "the-api-key"


@pytest.fixture
def server() -> Iterator[SocketServer]:
    """A server with a certificate for a name that only the proxy can reach."""
    with socket_server(certificate("other host").server) as server:
        yield server


def trusted(of: Certificate) -> ssl.SSLContext:
    assert of.client is not None
    return of.client


def client_of(proxy: TunnelProxy) -> PinbridgeClient:
    # The certificate of the proxy is another than that of the server.
    context = trusted(certificate("none")) if proxy.url.startswith("https") else None
    return PinbridgeClient(
        base_url=f"https://{HOST}",
        api_key=KEY,
        max_retries=0,
        proxy=httpx.Proxy(proxy.url, ssl_context=context),
        verify=trusted(certificate("other host")),
    )


@pytest.mark.parametrize("is_secure", [False, True])
def test_a_tunnel_is_made_once_and_sees_nothing(server: SocketServer, is_secure: bool) -> None:
    shown = certificate("none") if is_secure else None
    with tunnel_proxy(server.server_address[1], shown) as proxy:
        with client_of(proxy) as client:
            for content in (b"", b"x" * 300_000):
                answer = client.request("POST", "/ok", content=content)
                assert answer.json() == {"size": len(content)}
    [head] = proxy.heads
    assert head.startswith(f"connect {HOST}:443 http/1.1\r\n")
    assert "proxy-authorization: basic" in head
    assert KEY not in head
    assert server.connections == 1


@pytest.mark.parametrize("is_secure", [False, True])
def test_a_tunnel_that_is_refused(server: SocketServer, is_secure: bool) -> None:
    shown = certificate("none") if is_secure else None
    with tunnel_proxy(server.server_address[1], shown, refuses=True) as proxy:
        with client_of(proxy) as client:
            with pytest.raises(APIConnectionError, match="407 Who are you") as caught:
                client.request("POST", "/ok")
    assert f"{HOST}:443 through the proxy 127.0.0.1" in str(caught.value)
    assert "password" not in str(caught.value)
    assert not caught.value.may_have_been_processed
    assert server.connections == 0


def test_a_proxy_with_a_certificate_that_nobody_trusts(server: SocketServer) -> None:
    with tunnel_proxy(server.server_address[1], certificate("self-signed")) as proxy:
        with client_of(proxy) as client:
            with pytest.raises(APIConnectionError, match="certificate is not trusted"):
                client.request("GET", "/ok")
    assert proxy.heads == []

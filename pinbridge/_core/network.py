"""Proxies, certificates, and messages about failed connections."""

from __future__ import annotations

import os
import ssl
import sys
from collections.abc import Mapping
from functools import cached_property
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from typing import TypeAlias
from urllib.request import getproxies, proxy_bypass

import certifi
import httpcore
import httpx

from .bodies import BodyError
from .errors import ConfigurationError
from .retry import TransportFailure
from .timeouts import OutOfTimeError

ProxyTypes: TypeAlias = str | httpx.URL | httpx.Proxy
VerifyTypes: TypeAlias = bool | str | os.PathLike[str] | ssl.SSLContext
CertTypes: TypeAlias = str | os.PathLike[str] | tuple[str, str] | tuple[str, str, str]

_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
# Reasons that OpenSSL gives if the server responds in plain text.
_NO_TLS = frozenset(
    {"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL", "RECORD_LAYER_FAILURE"}
)
_TLS_ALERT = "\\x15\\x03"
# The message of httpcore if the server closes the connection, as a server that expects TLS may do.
_NO_RESPONSE = "Server disconnected without sending a response"

CLOSED = TransportFailure(
    phase="close", message="the client is closed", was_sent=False, is_permanent=True
)


class ClosedError(Exception):
    """Raised for a request whose client was closed before it was sent."""


ERRORS = (
    httpx.RequestError,
    httpx.InvalidURL,
    httpcore.ConnectionNotAvailable,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.TimeoutException,
    httpcore.UnsupportedProtocol,
    BodyError,
    ClosedError,
    OutOfTimeError,
)
"""Errors that mean that there is no response."""

# Class name in httpx and httpcore -> phase, and whether anything may have reached the server.
_PHASES = {
    "ConnectTimeout": ("connect", False),
    "ConnectError": ("connect", False),
    "ProxyError": ("connect", False),
    "UnsupportedProtocol": ("connect", False),
    "PoolTimeout": ("pool", False),
    "LocalProtocolError": ("write", True),
    "WriteTimeout": ("write", True),
    "WriteError": ("write", True),
    "CloseError": ("close", True),
}
_TIMEOUTS = ("TimeoutException", "OutOfTimeError")
_PERMANENT = frozenset({"LocalProtocolError", "UnsupportedProtocol"})


class Network:
    """Choose the proxy for a server, and the certificates to trust; see the arguments of the clients."""

    def __init__(
        self,
        *,
        proxy: ProxyTypes | None = None,
        verify: VerifyTypes = True,
        cert: CertTypes | None = None,
        trust_env: bool = True,
    ) -> None:
        if not isinstance(verify, bool | str | os.PathLike | ssl.SSLContext):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
            raise ConfigurationError(
                "verify has to be True, False, a path with certificates or an ssl.SSLContext, "
                f"not {type(verify).__name__}"
            )
        self._verify = verify
        self._cert = cert
        self._trust_env = trust_env
        self._proxy = None if proxy is None else _checked(proxy, "proxy")
        if trust_env and proxy is None:
            for scheme, address in getproxies().items():
                if scheme in ("http", "https", "all"):
                    _checked(address, f"{scheme.upper()}_PROXY")
        # Reading certificates is slow, so the usual ones are read when they are needed. Others are read
        # now, because they may be invalid.
        named = trust_env and any(map(os.getenv, ("SSLKEYLOGFILE", *_CERTIFICATES)))
        if named or (verify, cert) != (True, None):
            _ = self.tls

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """TLS settings of the connections."""
        if isinstance(self._verify, ssl.SSLContext):
            self._load_cert(self._verify)
            return self._verify
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # First, because reading the trusted certificates takes much longer.
        self._load_cert(context)
        self._set_trust(context, self._verify)
        return context

    def proxy_for(self, url: httpx.URL) -> httpx.Proxy | None:
        """Return the proxy for a URL; requests to this machine never use one."""
        if _is_loopback(url.host):
            return None
        if self._proxy is not None or not self._trust_env:
            return self._proxy
        proxies = getproxies()
        name = url.scheme if url.scheme in proxies else "all"
        if name not in proxies or proxy_bypass(url.netloc.decode()):
            return None
        return _checked(proxies[name], f"{name.upper()}_PROXY")

    def core_proxy(self, url: httpx.URL) -> httpcore.Proxy | None:
        """Return the proxy for a URL, as an object of httpcore."""
        proxy = self.proxy_for(url)
        if proxy is None:
            return None
        at = proxy.url
        return httpcore.Proxy(
            httpcore.URL(scheme=at.raw_scheme, host=at.raw_host, port=at.port, target=b"/"),
            auth=proxy.raw_auth,
            headers=proxy.headers.raw,
            ssl_context=(proxy.ssl_context or self.tls) if at.scheme == "https" else None,
        )

    def route(self, url: httpx.URL) -> str:
        """Return the server of a URL as text, with its proxy."""
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            proxy = self.proxy_for(url)
        except ConfigurationError:
            proxy = None
        server = f"{url.host}:{port}"
        if proxy is None:
            return server
        return f"{server} through the proxy {proxy.url.netloc.decode()}"

    def _load_cert(self, context: ssl.SSLContext) -> None:
        if self._cert is None:
            return
        try:
            if isinstance(self._cert, tuple):
                context.load_cert_chain(*self._cert)
            else:
                context.load_cert_chain(self._cert)
        except (OSError, TypeError, ValueError) as error:
            raise ConfigurationError(f"cert is invalid: {error}") from error

    def _set_trust(self, context: ssl.SSLContext, verify: bool | str | os.PathLike[str]) -> None:
        if sys.version_info >= (3, 13):
            context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
        environment: Mapping[str, str] = os.environ if self._trust_env else {}
        if log := environment.get("SSLKEYLOGFILE"):
            try:
                context.keylog_filename = log
            except OSError as error:
                raise ConfigurationError(f"SSLKEYLOGFILE is invalid: {error}") from error
        if verify is False:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
            return
        name, place = "verify", verify
        if place is True:
            name, place = _certificates_of(environment)
        path = Path(place)
        try:
            if path.is_dir():
                context.load_verify_locations(capath=path)
            else:
                context.load_verify_locations(cafile=path)
        except (OSError, ValueError) as error:
            raise ConfigurationError(
                f"{name}: can't read certificates from {path}: {error}"
            ) from error


def _certificates_of(environment: Mapping[str, str]) -> tuple[str, str]:
    """Return the name of the setting for trusted certificates, and their path."""
    for name in _CERTIFICATES:
        if place := environment.get(name):
            return name, place
    return "certifi", certifi.where()


def failure_of(error: Exception, route: str, *, is_secure: bool) -> TransportFailure:
    """Describe why a request has no response; the error is one of `ERRORS`."""
    if isinstance(error, ClosedError):
        return CLOSED
    if isinstance(error, BodyError):
        return TransportFailure(phase="read", message=str(error), is_permanent=error.is_permanent)
    names = {cls.__name__ for cls in type(error).__mro__}
    name = next((name for name in names if name in _PHASES), "")
    phase, was_sent = _PHASES.get(name, ("read", True))
    is_timeout = not names.isdisjoint(_TIMEOUTS)
    is_untrusted = any(map(_is_of_a_certificate, _causes(error)))
    if is_untrusted:
        message = "the server's certificate is not trusted"
    else:
        message = _describe(error, phase, route, is_timeout=is_timeout, is_secure=is_secure)
    return TransportFailure(
        phase=phase,
        message=message,
        is_timeout=is_timeout,
        was_sent=was_sent,
        is_permanent=is_untrusted or name in _PERMANENT,
    )


def _describe(
    error: Exception, phase: str, route: str, *, is_timeout: bool, is_secure: bool
) -> str:
    if is_timeout:
        return {
            "connect": f"timed out while connecting to {route}",
            "pool": "timed out waiting for a free connection",
            "write": "timed out while sending",
        }.get(phase, "timed out waiting for the response")
    detail = " ".join(str(error).split())
    if any(getattr(cause, "reason", None) in _NO_TLS for cause in _causes(error)):
        detail = "the server does not use TLS; should base_url begin with http instead of https?"
    elif not is_secure and _TLS_ALERT in detail:
        detail = "the server uses TLS; should base_url begin with https instead of http?"
    elif not is_secure and _NO_RESPONSE in detail:
        detail = f"{_NO_RESPONSE}; if it uses TLS, base_url has to begin with https"
    start = {
        "connect": f"could not connect to {route}",
        "write": "the connection was lost while sending",
        "read": "the connection was lost before the response was complete",
    }.get(phase, "the connection was lost")
    return f"{start}: {detail}" if detail else start


def _is_of_a_certificate(error: BaseException) -> bool:
    is_known = isinstance(error, ssl.SSLCertVerificationError)
    return is_known or "CERTIFICATE_VERIFY_FAILED" in str(error)


def _causes(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in found:
        found.append(cause)
        cause = cause.__cause__ or cause.__context__
    return found


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _checked(value: ProxyTypes, name: str) -> httpx.Proxy:
    if isinstance(value, str) and "://" not in value:
        value = f"http://{value}"
    try:
        proxy = value if isinstance(value, httpx.Proxy) else httpx.Proxy(value)
        host = proxy.url.host
    except (httpx.InvalidURL, TypeError, UnicodeError, ValueError):
        proxy, host = None, ""
    # The value may hold a password, so it is not shown.
    if proxy is None or not host:
        raise ConfigurationError(
            f"{name} is not the URL of a proxy; it has to look like http://host:port"
        )
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ConfigurationError(
            f"{name} is a SOCKS proxy, which needs another package: pip install 'httpcore[socks]'"
        )
    return proxy

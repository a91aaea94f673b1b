"""Where requests go, and where credentials must not."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinbridge import ConfigurationError, InvalidInputError
from pinbridge._core.service import Service
from pinbridge._core.urls import BaseURL, Hop, Origin, absolute_url, next_hop
from pinbridge._pinbridge.service import SERVICE as pinbridge_service  # noqa: N811
from pinbridge.pinarkive.service import SERVICE as pinarkive_service  # noqa: N811
from pinbridge.pinterest.service import SERVICE as pinterest_service  # noqa: N811

BASE = BaseURL.parse("https://api.example.com/pb")


@pytest.mark.parametrize(
    ("url", "text", "origin"),
    [
        ("https://a.example", "https://a.example", ("https", "a.example", 443)),
        ("https://a.example/", "https://a.example", ("https", "a.example", 443)),
        (" https://a.example/x// ", "https://a.example/x", ("https", "a.example", 443)),
        ("http://a.example", "http://a.example", ("http", "a.example", 80)),
        ("HTTPS://A.Example:443/X", "HTTPS://A.Example:443/X", ("https", "a.example", 443)),
        ("http://localhost:8000", "http://localhost:8000", ("http", "localhost", 8000)),
        ("http://[::1]:8000/v", "http://[::1]:8000/v", ("http", "::1", 8000)),
        ("https://a.example:0", "https://a.example:0", ("https", "a.example", 0)),
    ],
)
def test_base_urls(url: str, text: str, origin: tuple[str, str, int]) -> None:
    assert BaseURL.parse(url) == (text, Origin(*origin))


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "absolute"),
        ("api.example.com", "absolute"),
        ("//api.example.com", "absolute"),
        ("/v1", "absolute"),
        ("ftp://api.example.com", "absolute"),
        ("file:///etc/passwd", "absolute"),
        ("https://", "absolute"),
        ("https:///v1", "absolute"),
        ("https://:443", "absolute"),
        ("https://[::1", "is invalid"),
        ("https://a.example:port", "is invalid"),
        ("https://a.example:70000", "is invalid"),
        ("https://a.example?", "query"),
        ("https://me:canary@a.example", "user name"),
        ("https://canary@a.example", "user name"),
        ("https://@a.example", "user name"),
        ("https://a.example/?key=canary", "query"),
        ("https://a.example/#canary", "query or a fragment"),
        ("https://a.exa\nmple", "control characters"),
        ("https://a.example/a b", "white space"),
        ("https://a.example\\@b.example", "backslashes"),
    ],
)
def test_base_urls_that_are_refused(url: str, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason) as caught:
        BaseURL.parse(url)
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "is_own"),
    [
        ("https://api.example.com/pb/v1", True),
        ("https://api.example.com/elsewhere", True),
        ("https://API.example.COM:443/v1", True),
        ("http://api.example.com/v1", False),
        ("http://api.example.com:443/v1", False),
        ("https://api.example.com:444/v1", False),
        ("https://api.example.com:0/v1", False),
        ("https://example.com/v1", False),
        ("https://v1.api.example.com/", False),
        ("https://api.example.com.evil.example/", False),
        ("https://api.example.com@evil.example/", False),
        ("https://evil.example/https://api.example.com/", False),
        ("https://evil.example?api.example.com", False),
        ("https://evil.example#@api.example.com", False),
        ("https://api.example.com./v1", False),
        ("https://api.example.com:x/", False),
        ("//api.example.com/v1", False),
        ("/v1", False),
        ("", False),
    ],
)
def test_own_origin(url: str, is_own: bool) -> None:
    assert BASE.is_own(url) is is_own


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/v1/pins", "https://api.example.com/pb/v1/pins"),
        ("v1/pins", "https://api.example.com/pb/v1/pins"),
        ("/v1/pins?limit=1", "https://api.example.com/pb/v1/pins?limit=1"),
        ("?limit=1", "https://api.example.com/pb/?limit=1"),
        ("", "https://api.example.com/pb/"),
        ("@evil.example/x", "https://api.example.com/pb/@evil.example/x"),
        (":80@evil.example", "https://api.example.com/pb/:80@evil.example"),
        (".evil.example", "https://api.example.com/pb/.evil.example"),
        ("/v1/%2F..%2fx", "https://api.example.com/pb/v1/%2F..%2fx"),
        ("/v1/...", "https://api.example.com/pb/v1/..."),
        ("/v1?next=https://x.example", "https://api.example.com/pb/v1?next=https://x.example"),
        ("/v1?up=../..", "https://api.example.com/pb/v1?up=../.."),
        ("https://other.example/x?y=1", "https://other.example/x?y=1"),
        ("HTTP://other.example/", "HTTP://other.example/"),
    ],
)
def test_paths(path: str, url: str) -> None:
    assert absolute_url(BASE, path) == url


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example/x",
        "///evil.example",
        "\\\\evil.example",
        "/\\evil.example",
        "/v1/../x",
        "..",
        "/v1/..",
        "/v1/./x",
        "/v1/%2e%2e/x",
        "/v1/%2E./x",
        "/v1/.%2e?x",
        "/v1/a b",
        "/v1/a\nb",
        "/v1/a\tb",
        "/v1/a\0b",
        "/v1/a\x7fb",
        "/v1/boards/1#2",
        "https://api.example.com/x#y",
        "ftp://api.example.com/x",
        "javascript://api.example.com/x",
        "https://",
        "https:///x",
        "https://me@api.example.com/",
        "https://me:secret@api.example.com/",
        "https://api.example.com\\@evil.example/",
        "https://[::1/",
        "https://api.example.com:x/",
    ],
)
def test_paths_that_are_refused(path: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        absolute_url(BASE, path)
    assert "secret" not in str(caught.value)


@given(path=st.text(alphabet=st.sampled_from("/.\\%2eE:@#?[]ahtpx \n"), max_size=14))
def test_no_path_leads_to_another_host_unless_it_is_a_whole_url(path: str) -> None:
    try:
        url = absolute_url(BASE, path)
    except InvalidInputError:
        return
    if not path.startswith(("http://", "https://")):
        assert BASE.is_own(url)
        assert httpx.URL(url).host == "api.example.com"
        assert httpx.URL(url).raw_path.startswith(b"/pb/")


@given(
    url=st.from_regex(r"https?://[A-Za-z0-9.:@\\\[\]%/?#\u3002\u2024\uff0e\u212a-]{0,20}"),
)
def test_what_is_taken_for_our_own_goes_to_our_own_host(url: str) -> None:
    """No text may look like our origin here and be another host for httpx."""
    base = BaseURL.parse("https://a.b")
    if base.is_own(url) and "@" not in url:
        try:
            parsed = httpx.URL(url)
        except httpx.InvalidURL:
            return
        assert (parsed.scheme, parsed.host, parsed.port) == ("https", "a.b", None)


# Redirects.

HERE = "https://api.example.com/v1/pins"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_reads_follow_redirects(method: str, status: int) -> None:
    hop = next_hop(HERE, method, status, "/elsewhere?x=1")
    assert hop == Hop("https://api.example.com/elsewhere?x=1", method)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_of_other_methods_only_the_result_is_fetched_elsewhere(method: str) -> None:
    for status in (301, 302, 307, 308):
        assert next_hop(HERE, method, status, "/elsewhere") is None
    assert next_hop(HERE, method, 303, "/done") == Hop("https://api.example.com/done", "GET")


@pytest.mark.parametrize("status", [200, 201, 300, 304, 305, 400, 404, 429, 500, 503])
def test_a_location_beside_another_status_is_no_redirect(status: int) -> None:
    assert next_hop(HERE, "GET", status, "/elsewhere") is None


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("https://other.example/x", "https://other.example/x"),
        ("//other.example/x", "https://other.example/x"),
        ("../v2", "https://api.example.com/v2"),
        ("", HERE),
        ("http://api.example.com/v1/pins", None),
        ("HTTP://other.example/", None),
        ("ftp://other.example/", None),
        ("file:///etc/passwd", None),
        ("data:text/plain,x", None),
        ("https://", HERE),
        ("https://me:pw@api.example.com/", None),
        ("https://[::1", None),
        ("https://a.example:port/", None),
        ("https://a.example/\tx", None),
        ("https://a.exam ple/", None),
    ],
)
def test_targets_of_redirects(location: str, target: str | None) -> None:
    hop = next_hop(HERE, "GET", 302, location)
    assert (hop and hop.url) == target


def test_a_redirect_may_gain_protection() -> None:
    assert next_hop("http://a.example/x", "GET", 301, "https://a.example/x") is not None
    assert next_hop("http://a.example/x", "GET", 301, "http://b.example/x") is not None


# One parser judges and sends.


@pytest.mark.parametrize(
    "url", ["http://[::1]8080/x", "http://[::1]:8080@evil.example/", "http://[::1].evil.example/"]
)
def test_an_address_with_something_behind_it_is_not_our_own(url: str) -> None:
    assert not BaseURL.parse("http://[::1]").is_own(url)


@pytest.mark.parametrize(
    ("url", "default", "text"),
    [
        ("https://a.example", "https://api.example.com", "https://a.example"),
        ("https://a.example/v1", "https://api.example.com", "https://a.example"),
        ("https://a.example/x/v1/", "https://api.example.com", "https://a.example/x"),
        ("https://a.example", "https://api.example.com/v1", "https://a.example/v1"),
        ("https://a.example/v1/", "https://api.example.com/v1", "https://a.example/v1"),
    ],
)
def test_the_version_path_may_be_there_or_not(url: str, default: str, text: str) -> None:
    assert BaseURL.parse(url, default, "/v1").text == text


@pytest.mark.parametrize("service", [pinbridge_service, pinarkive_service, pinterest_service])
def test_the_address_of_every_service_may_have_its_version_path(service: Service) -> None:
    def sent_to(url: str) -> str:
        return BaseURL.parse(url, service.base_url, service.version_path).text

    assert service.version_path
    host = service.base_url.removesuffix(service.version_path)
    assert {sent_to(host), sent_to(f"{host}/"), sent_to(host + service.version_path)} == {
        service.base_url
    }

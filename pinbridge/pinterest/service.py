"""The description of Pinterest's API v5."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from typing import Any

from pinterest_api.security import SECURITY_SCHEMES

from pinbridge._core.error_mapping import as_dict, as_text
from pinbridge._core.error_table import ErrorRow
from pinbridge._core.errors import ConfigurationError
from pinbridge._core.service import ErrorBody, Service, header_schemes
from pinbridge._core.settings import Variables
from pinbridge._core.urls import BaseURL
from pinbridge._core.windows import Window

from .errors import code_of, error_class

HOSTS = {
    "production": "https://api.pinterest.com/v5",
    "sandbox": "https://api-sandbox.pinterest.com/v5",
}
OAUTH_URL = "https://www.pinterest.com"
SETTLE = 60.0
"""Default for the seconds that Pinterest may take to list a new pin."""
VARIABLES = Variables("PINTEREST")
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,6})?")
# For responses without the length of their window: the standard limit is per second.
_DEFAULT_WINDOW = 1.0


def read_error(details: Any, status: int) -> ErrorBody:
    """Read an error body (schemas `Error` and `DetailedError`).

    Args:
        details: The decoded body.
        status: HTTP status.
    """
    body = as_dict(details)
    return ErrorBody(
        message=as_text(body.get("message")) or as_text(body.get("error_description")),
        code=code_of(body) or as_text(body.get("error")),
    )


def explain(code: str | None, message: str | None) -> ErrorRow | None:
    """Return what is known about an error code."""
    from .error_table import ERRORS

    return ERRORS.find(code, message)


def read_window(headers: Mapping[str, str]) -> Window | None:
    """Read the number of remaining requests from the headers of a response, if they have it.

    The headers are not part of the description. Observed are `x-ratelimit-limit: 100, 100;w=1,
    1000;w=60` with `-remaining` and `-reset`, and the older `x-userendpoint-ratelimit-*`.
    """
    for prefix in ("x-ratelimit", "x-userendpoint-ratelimit"):
        remaining = _first_number(headers.get(f"{prefix}-remaining"))
        if remaining is None:
            continue
        limit = _first_number(headers.get(f"{prefix}-limit"))
        reset = _first_number(headers.get(f"{prefix}-reset"))
        return Window(
            remaining=math.floor(remaining),
            reset=_DEFAULT_WINDOW if reset is None else reset,
            limit=math.floor(limit) if limit else None,
        )
    return None


def _first_number(value: str | None) -> float | None:
    found = _NUMBER.match((value or "").strip())
    return float(found.group()) if found else None


def api_url(base_url: str | None) -> str:
    """Return the base URL of the API.

    Args:
        base_url: `production`, `sandbox` or a URL, with or without `/v5`; by default `PINTEREST_API_URI`
            or production.

    Raises:
        ConfigurationError: The environment variable is empty.
    """
    url = base_url or variable("API_URI") or "production"
    if not base_url:
        with VARIABLES.naming("API_URI"):
            BaseURL.parse(HOSTS.get(url, url), SERVICE.base_url, SERVICE.version_path)
    return HOSTS.get(url, url) if isinstance(url, str) else url  # pyright: ignore[reportUnnecessaryIsInstance] - BaseURL refuses others


def consent_url(oauth_url: str | None) -> str:
    """Return the URL of the consent page.

    Args:
        oauth_url: Scheme and host of the page; by default `PINTEREST_OAUTH_URI` or Pinterest's.

    Raises:
        ConfigurationError: It is not an http or https URL, or the environment variable is empty.
    """
    url = oauth_url or variable("OAUTH_URI") or OAUTH_URL
    if not isinstance(url, str) or not url.startswith(("https://", "http://")):  # pyright: ignore[reportUnnecessaryIsInstance] - callers may not check types
        raise ConfigurationError(
            f"oauth_url has to begin with https://, as in {OAUTH_URL}; it is {url!r}"
        )
    return f"{url.rstrip('/').removesuffix('/oauth')}/oauth/"


def variable(name: str) -> str | None:
    """Return the value of `PINTEREST_<name>`, or None if it is not set.

    Raises:
        ConfigurationError: It is empty.
    """
    return VARIABLES.text(name)


def named_token(name: str) -> str | None:
    """Return the token in the environment variable `name` in upper case; None if it is unset or empty."""
    return os.environ.get(name.upper()) or None


SERVICE = Service(
    name="Pinterest",
    base_url=HOSTS["production"],
    version_path="/v5",
    environment=VARIABLES.prefix,
    credential_variables={"bearer_token": "ACCESS_TOKEN"},
    credential_arguments={"bearer_token": "access_token"},
    security_schemes=header_schemes(SECURITY_SCHEMES),
    read_error=read_error,
    error_class=error_class,
    explain=explain,
    read_window=read_window,
    request_id_header="x-pinterest-rid",
    look_ups={
        "boards_create": "boards.find",
        "board_sections_create": "board_sections.iter",
        "pins_create": "boards.iter_pins",
        "pins_save": "boards.iter_pins",
        "media_create": "media.iter",
        "campaigns_create": "campaigns.iter",
        "ad_groups_create": "ad_groups.iter",
        "ads_create": "ads.iter",
        "keywords_create": "keywords.iter",
        "audiences_create": "audiences.iter",
        "customer_lists_create": "customer_lists.iter",
        "feeds_create": "catalog_feeds.iter",
        "catalogs_create": "catalogs.iter",
        "items_batch_post": "catalog_items.get",
    },
)

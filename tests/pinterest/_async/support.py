"""A client with a token and nothing else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import httpx
from pinterest_api.security import SECURITY_SCHEMES

from pinbridge._async.transport import AsyncTransport
from pinbridge._core.error_mapping import as_dict
from pinbridge._core.network import Network
from pinbridge._core.runtime import Runtime
from pinbridge._core.service import ErrorBody, Service, header_schemes
from pinbridge._core.settings import NOT_GIVEN, resolve_settings
from pinbridge.journal import Journal
from pinbridge.pinterest._async.publishing import AsyncPublishingClient


def read_error(details: Any, status: int) -> ErrorBody:
    """Read an error body."""
    body: Mapping[str, Any] = as_dict(details)
    return ErrorBody(message=str(body.get("message")), code=str(body.get("code")))


SERVICE = Service(
    name="Pinterest",
    base_url="https://api.pinterest.com/v5",
    version_path="/v5",
    environment="PINTEREST",
    credential_variables={"bearer_token": "ACCESS_TOKEN"},
    security_schemes=header_schemes(SECURITY_SCHEMES),
    read_error=read_error,
)


class AsyncPinterestClient(AsyncPublishingClient):
    """Publish with an access token."""

    def __init__(
        self,
        access_token: str,
        *,
        base_url: str,
        runtime: Runtime,
        transport: httpx.AsyncBaseTransport | None = None,
        journal: Journal | str | os.PathLike[str] | None = None,
        max_retries: int | None = None,
        ad_account_id: str | None = None,
    ) -> None:
        settings = resolve_settings(
            SERVICE,
            base_url=base_url,
            credentials={"bearer_token": access_token},
            timeout=NOT_GIVEN,
            total_timeout=None,
            max_retries=max_retries,
            headers=None,
            user_agent=None,
            retry=None,
        )
        sends = AsyncTransport(Network(), transport=transport, clock=runtime.clock)
        super().__init__(SERVICE, settings, sends, runtime, journal=journal)
        if ad_account_id is not None:
            self.argument_defaults = {"ad_account_id": ad_account_id}

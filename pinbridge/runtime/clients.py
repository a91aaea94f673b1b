"""Plain clients, without retries or authentication strategies.

They only need httpx; pass the credentials in `headers`, for example `{"authorization": ...}`.
"""

from ._async.client import AsyncClient
from ._sync.client import Client

__all__ = ["AsyncClient", "Client"]

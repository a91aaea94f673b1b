"""Bases for resource groups: those of the library, and those you register on a client."""

from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime._sync.resource import SyncAPIResource

__all__ = ["AsyncAPIResource", "SyncAPIResource"]

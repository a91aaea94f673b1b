"""Plans, clusters, peers and scopes."""

from __future__ import annotations

from dataclasses import dataclass

from pinbridge.sandbox.pinarkive.settings import Settings

CLUSTERS = ("cl0-global", "cl1-eu", "cl1-na", "cl2-es", "cl2-us", "cl2-de")
DEFAULT_CLUSTER = CLUSTERS[0]
PEERS = tuple(f"12D3KooWSandboxPeer{number}" for number in (1, 2, 3))
"""The peers of every cluster."""

SCOPES = (
    "files:read",
    "files:write",
    "files:delete",
    "files:rename",
    "user:read",
    "user:write",
    "tokens:read",
    "tokens:write",
    "tokens:delete",
    "plans:read",
    "plans:write",
    "referrals:read",
    "logs:read",
    "cluster:read",
)
DEFAULT_SCOPES = ("user:read", "files:read")

_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a plan allows."""

    code: str
    description: str
    price: float
    storage_megabytes: int
    file_bytes: int
    directory_bytes: int
    clusters: tuple[str, ...]
    timelock: bool

    @property
    def storage_bytes(self) -> int:
        """Storage in bytes."""
        return self.storage_megabytes * _MEGABYTE


def plans(settings: Settings) -> dict[str, Plan]:
    """Return the plans by their code."""
    free = Plan(
        code="free",
        description="To try it out",
        price=0,
        storage_megabytes=settings.free_storage_megabytes,
        file_bytes=settings.free_file_bytes,
        directory_bytes=settings.free_directory_bytes,
        clusters=(DEFAULT_CLUSTER,),
        timelock=False,
    )
    premium = Plan(
        code="premium",
        description="For all clusters, with timelock",
        price=10,
        storage_megabytes=settings.premium_storage_megabytes,
        file_bytes=settings.premium_file_bytes,
        directory_bytes=settings.premium_directory_bytes,
        clusters=CLUSTERS,
        timelock=True,
    )
    return {plan.code: plan for plan in (free, premium)}

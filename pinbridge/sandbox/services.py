"""The services that the sandbox has; the first one is at the root."""

from __future__ import annotations

from collections.abc import Callable
from pkgutil import resolve_name
from typing import Any

from pinbridge.sandbox._shared.service import Entry, Service
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox.pinarkive.seed import SEED as PINARKIVE_SEED
from pinbridge.sandbox.pinbridge.seed import SEED
from pinbridge.sandbox.pinterest.seed import SEED as PINTEREST_SEED


def _starter(name: str) -> Callable[[Core], Service[Any, Any]]:
    """Return what imports a service when it is used for the first time, and starts it."""

    def start(core: Core) -> Service[Any, Any]:
        service: Service[Any, Any] = resolve_name(f"pinbridge.sandbox.{name}")(core)
        return service

    return start


PINBRIDGE = Entry(
    name="pinbridge",
    version=5,
    prefix="",
    base_path="",
    seed=SEED._asdict(),
    secret_headers=frozenset(("stripe-signature",)),
    start=_starter("pinbridge.service:PinbridgeService"),
)

PINARKIVE = Entry(
    name="pinarkive",
    version=1,
    prefix="/pinarkive",
    base_path="/pinarkive/api/v3",
    seed=PINARKIVE_SEED,
    start=_starter("pinarkive.service:PinarkiveService"),
)

PINTEREST = Entry(
    name="pinterest",
    version=1,
    prefix="/pinterest",
    base_path="/pinterest/v5",
    seed=PINTEREST_SEED,
    start=_starter("pinterest.service:PinterestService"),
    addresses={"oauth_url": "/pinterest"},
)

SERVICES = (PINBRIDGE, PINARKIVE, PINTEREST)

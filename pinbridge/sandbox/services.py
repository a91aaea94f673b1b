"""The services that the sandbox has; the first one is at the root."""

from __future__ import annotations

from typing import Any

from pinbridge.sandbox._shared.service import Entry, Service
from pinbridge.sandbox._shared.state import Core
from pinbridge.sandbox.pinarkive.seed import SEED as PINARKIVE_SEED
from pinbridge.sandbox.pinbridge.seed import SEED
from pinbridge.sandbox.pinterest.seed import SEED as PINTEREST_SEED


def _start_pinbridge(core: Core) -> Service[Any, Any]:
    from pinbridge.sandbox.pinbridge.service import PinbridgeService

    return PinbridgeService(core)


def _start_pinarkive(core: Core) -> Service[Any, Any]:
    from pinbridge.sandbox.pinarkive.service import PinarkiveService

    return PinarkiveService(core)


def _start_pinterest(core: Core) -> Service[Any, Any]:
    from pinbridge.sandbox.pinterest.service import PinterestService

    return PinterestService(core)


PINBRIDGE = Entry(
    name="pinbridge",
    version=5,
    prefix="",
    base_path="",
    seed=SEED._asdict(),
    secret_headers=frozenset(("stripe-signature",)),
    start=_start_pinbridge,
)

PINARKIVE = Entry(
    name="pinarkive",
    version=1,
    prefix="/pinarkive",
    base_path="/pinarkive/api/v3",
    seed=PINARKIVE_SEED,
    start=_start_pinarkive,
)

PINTEREST = Entry(
    name="pinterest",
    version=1,
    prefix="/pinterest",
    base_path="/pinterest/v5",
    seed=PINTEREST_SEED,
    start=_start_pinterest,
    addresses={"oauth_url": "/pinterest"},
)

SERVICES = (PINBRIDGE, PINARKIVE, PINTEREST)

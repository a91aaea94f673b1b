"""What the sandbox answers to each operation: the answers that both libraries have to understand."""

from __future__ import annotations

import importlib
from dataclasses import asdict
from typing import Any

from pinbridge_api.operations import OPERATIONS, load

from pinbridge import PinbridgeClient
from pinbridge.sandbox import Sandbox
from tests.contract.world import OPTIONS, PREPARATIONS, World
from tests.parity.record import Answer

KEPT = ("content-type", "location", "x-total-count")


def recorded() -> list[dict[str, Any]]:
    """Call every operation of a sandbox and return its answer."""
    with Sandbox(**OPTIONS, random_seed=1) as sandbox:
        world = World(sandbox)
        for prepare in (world.failed_pin_id, world.published_pin_id, world.failed_schedule_id):
            prepare()
        answers = [asdict(_answer(operation_id, world)) for operation_id in OPERATIONS]
        world.close()
    return answers


def _answer(operation_id: str, world: World) -> Answer:
    module = importlib.import_module(f"pinbridge_api.{OPERATIONS[operation_id]}")
    operation, prepared = load(operation_id), PREPARATIONS[operation_id](world)
    is_session = prepared.token or (operation.security and "apiKeyAuth" not in operation.security)
    with PinbridgeClient(
        base_url=world.sandbox.base_url,
        transport=world.sandbox.transport(),
        api_key=None if is_session else world.sandbox.api_key,
        bearer_token=(prepared.token or world.token) if is_session else None,
    ) as client:
        response = module.sync_detailed(client=client, **prepared.arguments)
    return Answer(
        operation.method,
        operation.path,
        response.status_code,
        {name: response.headers[name] for name in KEPT if name in response.headers},
        response.content.decode("latin-1"),
    )

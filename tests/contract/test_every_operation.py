"""Each of the 99 operations, called through its generated functions with the facade's clients."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any, get_args, get_origin

import pytest
from pinbridge_api.operations import OPERATIONS, load

from pinbridge import AsyncPinbridgeClient, PinbridgeClient
from tests.contract.world import PREPARATIONS, Prepared, World


def test_every_operation_has_a_preparation() -> None:
    assert PREPARATIONS.keys() == OPERATIONS.keys()
    assert len(OPERATIONS) == 99


def _credentials(operation_id: str, prepared: Prepared, world: World) -> dict[str, str]:
    security = load(operation_id).security
    if prepared.token or (security and "apiKeyAuth" not in security):
        return {"bearer_token": prepared.token or world.token}
    return {"api_key": world.sandbox.api_key}


def _check(operation_id: str, response: Any) -> None:
    """The answer is a success that the spec lists, decoded into what the spec says."""
    assert response.headers["x-request-id"]
    _check_body(operation_id, response.parsed, load(operation_id).responses[response.status_code])


def _check_body(operation_id: str, body: Any, promised: Any) -> None:
    if promised is None:
        assert body is None
    elif get_origin(promised) is list:
        assert isinstance(body, list)
        assert all(isinstance(item, get_args(promised)) for item in body)
    else:
        assert isinstance(body, get_origin(promised) or promised), operation_id


@pytest.fixture
def client(world: World) -> Iterator[PinbridgeClient]:
    with PinbridgeClient(
        base_url=world.sandbox.base_url, transport=world.sandbox.transport(), max_retries=0
    ) as made:
        yield made


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_sync(operation_id: str, world: World, client: PinbridgeClient) -> None:
    module = importlib.import_module(f"pinbridge_api.{OPERATIONS[operation_id]}")

    prepared = PREPARATIONS[operation_id](world)
    bound = client.with_options(**_credentials(operation_id, prepared, world))
    _check(operation_id, module.sync_detailed(client=bound, **prepared.arguments))

    prepared = PREPARATIONS[operation_id](world)
    bound = client.with_options(**_credentials(operation_id, prepared, world))
    body = module.sync(client=bound, **prepared.arguments)
    _check_either(operation_id, body)


@pytest.mark.anyio
@pytest.mark.parametrize("operation_id", OPERATIONS)
async def test_async(operation_id: str, world: World) -> None:
    module = importlib.import_module(f"pinbridge_api.{OPERATIONS[operation_id]}")
    async with AsyncPinbridgeClient(
        base_url=world.sandbox.base_url, transport=world.sandbox.async_transport(), max_retries=0
    ) as client:
        prepared = PREPARATIONS[operation_id](world)
        bound = client.with_options(**_credentials(operation_id, prepared, world))
        _check(operation_id, await module.asyncio_detailed(client=bound, **prepared.arguments))

        prepared = PREPARATIONS[operation_id](world)
        bound = client.with_options(**_credentials(operation_id, prepared, world))
        body = await module.asyncio(client=bound, **prepared.arguments)
        _check_either(operation_id, body)


def _check_either(operation_id: str, body: Any) -> None:
    """The plain functions return the body of any of the successes."""
    promised = load(operation_id).responses.values()
    fitting = [type_ for type_ in promised if _fits(body, type_)]
    assert fitting, f"{operation_id} returned {body!r}, which is none of {list(promised)}"


def _fits(body: Any, promised: Any) -> bool:
    return body is None if promised is None else isinstance(body, get_origin(promised) or promised)

"""The specs, run against the sandbox by schemathesis; `make contract` runs many more cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from pinbridge_api.operations import OPERATIONS, load

from tests.contract.world import World
from tests.support.length import length

# Beside the edge cases, which always run.
EXAMPLES = length(0, 2)
pytestmark = pytest.mark.longer
PINARKIVE = (
    "health",
    "get_plans",
    "get_peers",
    "login",
    "verify_2fa_login",
    "upload_file",
    "upload_directory",
    "upload_directory_dag",
    "pin_cid",
    "remove_file",
    "get_me",
    "list_uploads",
    "generate_token",
    "list_tokens",
    "revoke_token",
    "get_status",
    "get_allocations",
    "logout",
    "rename_file",
    "get_dag_detail",
    "get_clusters",
    "get_preferences",
    "update_preferences",
    "update_password",
    "get_my_plan",
)

if TYPE_CHECKING:
    from tests.contract.contract import Contract


@pytest.fixture(scope="module")
def contract(world: World) -> Iterator[Contract]:
    # Late, as schemathesis takes a second to load, also where these tests are not selected.
    from tests.contract.contract import Contract

    made = Contract(world)
    yield made
    made.close()


@pytest.mark.parametrize("operation_id", OPERATIONS)
def test_contract(operation_id: str, contract: Contract) -> None:
    contract.run(operation_id, examples=EXAMPLES)
    statuses = contract.statuses[operation_id]
    assert statuses.keys() & load(operation_id).responses.keys(), "no request succeeded"


@pytest.fixture(scope="module")
def pinarkive_contract(world: World) -> Iterator[Contract]:
    from tests.contract import pinarkive

    ark = pinarkive.World(world.sandbox)
    made = pinarkive.PinarkiveContract(ark)
    yield made
    made.close()
    ark.close()


@pytest.mark.parametrize("operation_id", PINARKIVE)
def test_pinarkive_contract(operation_id: str, pinarkive_contract: Contract) -> None:
    pinarkive_contract.run(operation_id, examples=EXAMPLES)
    statuses = pinarkive_contract.statuses[operation_id]
    responses = pinarkive_contract.load(operation_id).responses
    assert statuses.keys() & responses.keys(), "no request succeeded"


def test_every_operation_that_the_sandbox_serves_is_run(pinarkive_contract: Contract) -> None:
    from pinbridge.sandbox.pinarkive.service import all_served

    assert all_served().keys() == set(PINARKIVE) == set(pinarkive_contract.operations)

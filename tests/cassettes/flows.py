"""The main flows, as they are recorded and replayed: with any account, on any server of the API.

They assert only what holds everywhere: no ids, times or names of one server.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import pairwise
from typing import Any

import attrs
import pytest

from pinbridge import AuthenticationError, NotFoundError, ValidationError

NO_ID = "00000000-0000-4000-8000-000000000000"


@attrs.frozen(kw_only=True)
class Actor:
    """Who makes the flows.

    Args:
        client: An asynchronous client, or a synchronous one made to look like it.
        email: Address of the user.
        password: Password of the user.
        picture_url: A picture that the service can download.
    """

    client: Any
    email: str
    password: str = attrs.field(repr=False)
    picture_url: str


async def sign_in(actor: Actor) -> None:
    """Log in, and use the session."""
    opened = await actor.client.auth.login(email=actor.email, password=actor.password)
    assert opened.token_type.lower() == "bearer"
    assert opened.expires_in > 0
    session = actor.client.with_options(api_key=None, bearer_token=opened.access_token)
    me = await session.auth.me()
    assert me.user.id == opened.user.id
    projects = await session.projects.list()
    assert projects.active_project.id == me.active_project.id


async def accounts_and_boards(actor: Actor) -> None:
    """Find out what there is to publish to."""
    accounts = await actor.client.pinterest.list_accounts()
    assert accounts
    boards = await actor.client.pinterest.list_boards(accounts[0].id)
    assert boards
    verdict = await actor.client.pinterest.check_board_access(
        boards[0].id, account_id=accounts[0].id
    )
    assert verdict.board_id == boards[0].id
    meter = await actor.client.rate_meter.get(accounts[0].id)
    assert meter.account.capacity > 0


async def publish(actor: Actor) -> None:
    """Check a pin, create it, wait for it, and delete it."""
    account = (await actor.client.pinterest.list_accounts())[0]
    board = (await actor.client.pinterest.list_boards(account.id))[0]
    fields = {
        "account_id": account.id,
        "board_id": board.id,
        "title": "Recorded by the tests of pinbridge",
        "image_url": actor.picture_url,
    }
    verdict = await actor.client.pins.validate(fields)
    assert verdict.valid
    pin = await actor.client.pins.create(fields)
    statuses: list[str] = []
    done = await actor.client.pins.wait(
        pin.id, on_status=lambda pin: statuses.append(pin.status.value)
    )
    assert done.status == "published"
    assert done.pinterest_pin_id
    assert statuses[-1] == "published"
    assert all(before != after for before, after in pairwise(statuses))
    job = await actor.client.jobs.get(pin.id)
    assert job.status == "published"
    removed = await actor.client.pins.delete(pin.id, delete_from_pinterest=True)
    assert removed.deleted


async def lists(actor: Actor) -> None:
    """Read one page of everything that comes in pages."""
    pins = await actor.client.pins.list_page(limit=2)
    assert len(pins) <= 2
    assert pins.total is None or pins.total >= len(pins)
    schedules = await actor.client.schedules.list_page(limit=2, sort="run_at_asc")
    assert len(schedules) <= 2
    imports = await actor.client.pins.list_imports(limit=2, source_type="json")
    assert all(job.source_type == "json" for job in imports)
    assets = await actor.client.assets.list(limit=2)
    assert assets.total >= len(assets.assets)
    log = await actor.client.activity_logs.list(limit=2)
    assert len(log.items) <= 2
    assert all(entry.created_at.tzinfo is not None for entry in log.items)


async def errors(actor: Actor) -> None:
    """Get the usual errors."""
    with pytest.raises(NotFoundError) as missing:
        await actor.client.pins.get(NO_ID)
    assert missing.value.message
    assert missing.value.request_id
    with pytest.raises(ValidationError) as refused:
        await actor.client.activity_logs.list(cursor="nonsense")
    assert refused.value.code == "validation_error"
    with pytest.raises(AuthenticationError) as stranger:
        await actor.client.with_options(api_key="pb_nonsense").pins.list()
    assert stranger.value.status_code == 401


FLOWS: dict[str, Callable[[Actor], Awaitable[None]]] = {
    flow.__name__: flow for flow in (sign_in, accounts_and_boards, publish, lists, errors)
}


class Awaited:
    """Makes a synchronous object look asynchronous: what its methods return can be awaited."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._inner, name)
        if name == "with_options":
            return lambda **options: Awaited(value(**options))
        return _awaitable(value) if callable(value) else Awaited(value)


def _awaitable(method: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    async def call(*args: Any, **kwargs: Any) -> Any:
        return method(*args, **kwargs)

    return call

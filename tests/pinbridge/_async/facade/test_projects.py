"""Projects: listed, made, switched, emptied."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest
from pinbridge_api.models import (
    CreateSandboxProjectRequest,
    ProjectsContextResponse,
    ProjectSwitchResponse,
    SwitchProjectRequest,
)

from pinbridge import (
    AsyncPinbridgeClient,
    InvalidInputError,
    NotFoundError,
    PermissionDeniedError,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, last_request_id, nothing_sent, sent

pytestmark = pytest.mark.anyio


async def test_list(session: AsyncPinbridgeClient) -> None:
    context = await session.projects.list()
    assert isinstance(context, ProjectsContextResponse)
    assert [project.id for project in context.projects] == [context.active_project.id]


async def test_list_needs_a_session(client: AsyncPinbridgeClient) -> None:
    with pytest.raises(PermissionDeniedError) as caught:
        await client.projects.list()
    assert caught.value.code == "forbidden"


@pytest.mark.parametrize("form", ["nothing", "model", "dict"])
async def test_create_sandbox(session: AsyncPinbridgeClient, form: str) -> None:
    if form == "nothing":
        context = await session.projects.create_sandbox()
    elif form == "model":
        context = await session.projects.create_sandbox(CreateSandboxProjectRequest(name="Play"))
    else:
        context = await session.projects.create_sandbox({"name": "Play"})
    made = context.projects[-1]
    assert made.environment == "sandbox"
    assert made.id != context.active_project.id
    if form != "nothing":
        assert made.name == "Play"


async def test_create_sandbox_makes_one_only(
    session: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    first = await session.projects.create_sandbox()
    second = await session.projects.create_sandbox()
    assert len(sent(sandbox, "POST /v1/projects/sandbox")) == 3
    assert second.projects == first.projects
    assert len(second.projects) == 2


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
async def test_switch_gives_a_token_of_the_other_project(
    session: AsyncPinbridgeClient, form: str
) -> None:
    production = (await session.projects.list()).active_project
    made = (await session.projects.create_sandbox()).projects[-1]
    request: dict[str, Any] = {"project_id": str(made.id)}
    if form == "model":
        switched = await session.projects.switch(SwitchProjectRequest(**request))
    elif form == "dict":
        switched = await session.projects.switch(request)
    else:
        switched = await session.projects.switch(**request)
    assert isinstance(switched, ProjectSwitchResponse)
    assert switched.active_project.id == made.id
    assert (await session.projects.list()).active_project.id == production.id
    session.set_bearer_token(switched.access_token)
    assert (await session.projects.list()).active_project.id == made.id
    assert {a.workspace_id for a in await session.pinterest.list_accounts()} == {made.id}


async def test_switch_to_an_unknown_project(
    session: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with pytest.raises(NotFoundError) as caught:
        await session.projects.switch(project_id=uuid4())
    error = caught.value
    assert (error.status_code, error.code) == (404, "not_found")
    assert error.request_id == last_request_id(sandbox)


async def test_switch_refuses_a_bad_id_before_sending(
    session: AsyncPinbridgeClient, sandbox: Sandbox
) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        await session.projects.switch(project_id="main")
    assert caught.value.problems[0].path == ("project_id",)


async def test_reset_sandbox_empties_it(session: AsyncPinbridgeClient) -> None:
    made = (await session.projects.create_sandbox()).projects[-1]
    switched = await session.projects.switch(project_id=made.id)
    play = session.with_options(bearer_token=switched.access_token)
    account = (await play.pinterest.list_accounts())[0]
    board = (await play.pinterest.list_boards(account.id))[0]
    await play.pins.create(
        account_id=account.id, board_id=board.id, title="A pin", image_url=PICTURE_URL
    )
    assert len(await play.pins.list()) == 1
    context = await session.projects.reset_sandbox()
    assert made.id in [project.id for project in context.projects]
    assert await play.pins.list() == []
    assert [a.id for a in await play.pinterest.list_accounts()] == [account.id]


async def test_reset_without_a_sandbox(session: AsyncPinbridgeClient) -> None:
    with pytest.raises(NotFoundError):
        await session.projects.reset_sandbox()

# Derived from tests/pinbridge/_async/facade/test_projects.py by ./codegen.sh; do not edit.
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
    InvalidInputError,
    NotFoundError,
    PermissionDeniedError,
    PinbridgeClient,
)
from pinbridge.sandbox import Sandbox
from tests.acceptance.support import PICTURE_URL, last_request_id, nothing_sent, sent


def test_list(session: PinbridgeClient) -> None:
    context = session.projects.list()
    assert isinstance(context, ProjectsContextResponse)
    assert [project.id for project in context.projects] == [context.active_project.id]


def test_list_needs_a_session(client: PinbridgeClient) -> None:
    with pytest.raises(PermissionDeniedError) as caught:
        client.projects.list()
    assert caught.value.code == "forbidden"


@pytest.mark.parametrize("form", ["nothing", "model", "dict"])
def test_create_sandbox(session: PinbridgeClient, form: str) -> None:
    if form == "nothing":
        context = session.projects.create_sandbox()
    elif form == "model":
        context = session.projects.create_sandbox(CreateSandboxProjectRequest(name="Play"))
    else:
        context = session.projects.create_sandbox({"name": "Play"})
    made = context.projects[-1]
    assert made.environment == "sandbox"
    assert made.id != context.active_project.id
    if form != "nothing":
        assert made.name == "Play"


def test_create_sandbox_makes_one_only(session: PinbridgeClient, sandbox: Sandbox) -> None:
    sandbox.faults([{"kind": "drop_after", "times": 1}])
    first = session.projects.create_sandbox()
    second = session.projects.create_sandbox()
    assert len(sent(sandbox, "POST /v1/projects/sandbox")) == 3
    assert second.projects == first.projects
    assert len(second.projects) == 2


@pytest.mark.parametrize("form", ["model", "dict", "keywords"])
def test_switch_gives_a_token_of_the_other_project(session: PinbridgeClient, form: str) -> None:
    production = session.projects.list().active_project
    made = session.projects.create_sandbox().projects[-1]
    request: dict[str, Any] = {"project_id": str(made.id)}
    if form == "model":
        switched = session.projects.switch(SwitchProjectRequest(**request))
    elif form == "dict":
        switched = session.projects.switch(request)
    else:
        switched = session.projects.switch(**request)
    assert isinstance(switched, ProjectSwitchResponse)
    assert switched.active_project.id == made.id
    assert session.projects.list().active_project.id == production.id
    session.set_bearer_token(switched.access_token)
    assert session.projects.list().active_project.id == made.id
    assert {a.workspace_id for a in session.pinterest.list_accounts()} == {made.id}


def test_switch_to_an_unknown_project(session: PinbridgeClient, sandbox: Sandbox) -> None:
    with pytest.raises(NotFoundError) as caught:
        session.projects.switch(project_id=uuid4())
    error = caught.value
    assert (error.status_code, error.code) == (404, "not_found")
    assert error.request_id == last_request_id(sandbox)


def test_switch_refuses_a_bad_id_before_sending(session: PinbridgeClient, sandbox: Sandbox) -> None:
    with nothing_sent(sandbox), pytest.raises(InvalidInputError) as caught:
        session.projects.switch(project_id="main")
    assert caught.value.problems[0].path == ("project_id",)


def test_reset_sandbox_empties_it(session: PinbridgeClient) -> None:
    made = session.projects.create_sandbox().projects[-1]
    switched = session.projects.switch(project_id=made.id)
    play = session.with_options(bearer_token=switched.access_token)
    account = play.pinterest.list_accounts()[0]
    board = play.pinterest.list_boards(account.id)[0]
    play.pins.create(account_id=account.id, board_id=board.id, title="A pin", image_url=PICTURE_URL)
    assert len(play.pins.list()) == 1
    context = session.projects.reset_sandbox()
    assert made.id in [project.id for project in context.projects]
    assert play.pins.list() == []
    assert [a.id for a in play.pinterest.list_accounts()] == [account.id]


def test_reset_without_a_sandbox(session: PinbridgeClient) -> None:
    with pytest.raises(NotFoundError):
        session.projects.reset_sandbox()

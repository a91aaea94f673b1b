"""The projects of the organization."""

from __future__ import annotations

from pinbridge_api import models

from pinbridge.sandbox._shared.errors import not_found
from pinbridge.sandbox._shared.http import Response, given
from pinbridge.sandbox.pinbridge import render, sessions
from pinbridge.sandbox.pinbridge.calls import Call, Registry
from pinbridge.sandbox.pinbridge.handlers.auth import caller_user
from pinbridge.sandbox.pinbridge.rows import Workspace
from pinbridge.sandbox.pinbridge.workspaces import clear_sandbox

operations = Registry()


@operations.serve("list_projects")
def list_projects(call: Call) -> Response:
    """Show the projects of the organization, and which one the session is in."""
    return Response(_context(call, call.caller.workspace))


@operations.serve("create_sandbox_project", "can_reset_sandbox")
def create_sandbox_project(call: Call) -> Response:
    """Create the sandbox project, if there is none yet."""
    request = call.body(models.CreateSandboxProjectRequest)
    workspace = call.caller.workspace
    if _sandbox(call) is None:
        organization = sessions.organization_of(call.state, workspace)
        name = given(request.name) or f"{organization.name} sandbox"
        sandbox = sessions.make_sandbox_project(call.state, organization, name)
        call.log("project.created", "Sandbox created", sandbox)
    return Response(_context(call, workspace), 201)


@operations.serve("switch_project")
def switch_project(call: Call) -> Response:
    """Give a token for another project."""
    request = call.body(models.SwitchProjectRequest)
    user = caller_user(call)
    workspace = sessions.find_project(call.state, user, request.project_id)
    if workspace is None:
        raise not_found("Project")
    return Response(
        render.same_fields(
            _context(call, workspace),
            models.ProjectSwitchResponse,
            access_token=sessions.open_session(call.state, user, workspace),
            expires_in=call.state.settings.session_seconds,
        )
    )


@operations.serve("reset_sandbox_project", "can_reset_sandbox")
def reset_sandbox_project(call: Call) -> Response:
    """Delete what the sandbox project holds; the project stays."""
    sandbox = _sandbox(call)
    if sandbox is None:
        raise not_found("Sandbox project")
    clear_sandbox(call.state, sandbox)
    call.state.log(sandbox, call.actor, "project.reset", "Sandbox cleared", sandbox)
    return Response(_context(call, call.caller.workspace))


def _sandbox(call: Call) -> Workspace | None:
    return call.state.store.workspaces.find(
        "organization_id = ? AND environment = 'sandbox'", call.caller.workspace.organization_id
    )


def _context(call: Call, active: Workspace) -> models.ProjectsContextResponse:
    organization = sessions.organization_of(call.state, active)
    return render.model_of(
        models.ProjectsContextResponse,
        organization=organization,
        active_project=active,
        projects=sessions.projects_of(call.state, organization.id),
    )

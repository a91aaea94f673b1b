# Derived from pinbridge/_pinbridge/_async/resources/projects.py by ./codegen.sh; do not edit.
"""Projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge._pinbridge.inputs import body_of
from pinbridge._sync.resource import SyncAPIResource

if TYPE_CHECKING:
    from pinbridge_api.models import (
        CreateSandboxProjectRequest,
        CreateSandboxProjectRequestDict,
        ProjectsContextResponse,
        ProjectSwitchResponse,
        SwitchProjectRequest,
        SwitchProjectRequestDict,
    )

    from pinbridge._core.settings import RequestOptions


class ProjectsResource(SyncAPIResource):
    """Projects of the organization."""

    def list(self, *, options: RequestOptions | None = None) -> ProjectsContextResponse:
        """List the projects of the organization, and tell the active one.

        Args:
            options: Settings for this call only.
        """
        from pinbridge_api.api.projects import list_projects

        return self._call(options, list_projects.build_request)

    def create_sandbox(
        self,
        data: CreateSandboxProjectRequest | CreateSandboxProjectRequestDict | None = None,
        *,
        options: RequestOptions | None = None,
    ) -> ProjectsContextResponse:
        """Create the sandbox project, or return the one there is.

        Args:
            data: The request, for a name of your own.
            options: Settings for this call only.
        """
        from pinbridge_api.api.projects import create_sandbox_project

        return self._call(options, create_sandbox_project.build_request, body=data or {})

    @overload
    def switch(
        self,
        data: SwitchProjectRequest | SwitchProjectRequestDict,
        *,
        apply: bool = False,
        options: RequestOptions | None = None,
    ) -> ProjectSwitchResponse: ...

    @overload
    def switch(
        self,
        *,
        apply: bool = False,
        options: RequestOptions | None = None,
        **fields: Unpack[SwitchProjectRequestDict],
    ) -> ProjectSwitchResponse: ...

    def switch(
        self,
        data: Any = None,
        *,
        apply: bool = False,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> ProjectSwitchResponse:
        """Make another project the active one.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            apply: Whether this client works in that project from the next request on; see `use_project`.
            options: Settings for this call only.

        Returns:
            The new context. Unless `apply` is set, its token goes to `set_bearer_token`: the old one
            stays tied to the old project.

        Raises:
            InvalidInputError: A field breaks a rule; nothing was sent.
            NotFoundError: There is no such project.
        """
        from pinbridge_api.api.projects import switch_project

        context = self._call(options, switch_project.build_request, body=body_of(data, fields))
        if apply:
            client: Any = self._client
            client.use_project(context)
        return context

    def reset_sandbox(self, *, options: RequestOptions | None = None) -> ProjectsContextResponse:
        """Delete everything in the sandbox project, and keep the project.

        Args:
            options: Settings for this call only.

        Raises:
            NotFoundError: There is no sandbox project.
        """
        from pinbridge_api.api.projects import reset_sandbox_project

        return self._call(options, reset_sandbox_project.build_request)

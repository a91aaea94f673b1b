"""The group `projects` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._async.resource import AsyncAPIResource
from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        CreateSandboxProjectRequest,
        CreateSandboxProjectRequestDict,
        ProjectsContextResponse,
    )


class AsyncProjectsResource(AsyncAPIResource):
    """Production and sandbox project of the organization."""

    async def list(self, *, options: RequestOptions | None = None) -> ProjectsContextResponse:
        """List projects of the organization.

        `GET /v1/projects`.

        Args:
            options: Settings for this call only.

        Returns:
            Organization, active project and all projects.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.projects.list_projects import build_request

        response: Response[ProjectsContextResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    @overload
    async def create_sandbox(
        self,
        data: CreateSandboxProjectRequest | CreateSandboxProjectRequestDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> ProjectsContextResponse: ...

    @overload
    async def create_sandbox(
        self,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[CreateSandboxProjectRequestDict],
    ) -> ProjectsContextResponse: ...

    async def create_sandbox(
        self, data: Any = None, *, options: RequestOptions | None = None, **fields: Any
    ) -> ProjectsContextResponse:
        """Create the sandbox project.

        `POST /v1/projects/sandbox`.

        If the organization already has a sandbox, nothing changes and the current context comes
        back.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            name (optional): `str | None | Unset`.

        Returns:
            Context with the sandbox.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.projects.create_sandbox_project import build_request

        response: Response[ProjectsContextResponse] = await self._client.execute(
            build_request(body=body_of(data, fields)), options=options
        )
        return response.parsed

    async def reset_sandbox(
        self, *, options: RequestOptions | None = None
    ) -> ProjectsContextResponse:
        """Clear the data of the sandbox project.

        `POST /v1/projects/sandbox/reset`.

        Deletes the data of the sandbox and keeps the project itself.

        Args:
            options: Settings for this call only.

        Returns:
            Context after the reset.

        Raises:
            NotFoundError: The id is unknown in this project.
            APIError: The status is not a success of the operation.
        """
        from ..api.projects.reset_sandbox_project import build_request

        response: Response[ProjectsContextResponse] = await self._client.execute(
            build_request(), options=options
        )
        return response.parsed

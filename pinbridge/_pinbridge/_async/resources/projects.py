"""Projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge_api._async.projects import AsyncProjectsResource as Generated

from pinbridge.runtime.facade import body_of

if TYPE_CHECKING:
    from pinbridge_api.models import (
        ProjectSwitchResponse,
        SwitchProjectRequest,
        SwitchProjectRequestDict,
    )

    from pinbridge.runtime.options import RequestOptions

    from ..client import AsyncPinbridgeClient


class AsyncProjectsResource(Generated):
    """Projects of the organization."""

    _client: AsyncPinbridgeClient

    @overload
    async def switch(
        self,
        data: SwitchProjectRequest | SwitchProjectRequestDict,
        *,
        apply: bool = False,
        options: RequestOptions | None = None,
    ) -> ProjectSwitchResponse: ...

    @overload
    async def switch(
        self,
        *,
        apply: bool = False,
        options: RequestOptions | None = None,
        **fields: Unpack[SwitchProjectRequestDict],
    ) -> ProjectSwitchResponse: ...

    async def switch(
        self,
        data: Any = None,
        *,
        apply: bool = False,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> ProjectSwitchResponse:
        """Switch to another project.

        Args:
            data: The request as a model or dict. Alternatively, pass its fields as keyword arguments.
            apply: Whether this client uses the project from the next request on; see `use_project`.
            options: Settings for this call only.

        Returns:
            The new context. Unless `apply` is set, pass its token to `set_bearer_token`: the old token still
            belongs to the old project.

        Raises:
            InvalidInputError: A field is invalid; nothing was sent.
            NotFoundError: There is no such project.
        """
        from pinbridge_api.api.projects import switch_project

        context = await self._call(
            options, switch_project.build_request, body=body_of(data, fields)
        )
        if apply:
            client: Any = self._client
            client.use_project(context)
        return context

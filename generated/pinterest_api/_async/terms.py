"""The group `terms` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinbridge.runtime._async.resource import AsyncAPIResource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import RelatedTerms


class AsyncTermsResource(AsyncAPIResource):
    """Operations of the group `terms`."""

    async def related(
        self, terms: Iterable[str], *, options: RequestOptions | None = None
    ) -> RelatedTerms:
        """GET /terms/related.

        `GET /terms/related`.

        Args:
            terms: The `terms` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.terms.terms_related_list import build_request

        response: Response[RelatedTerms] = await self._client.execute(
            build_request(terms=terms), options=options
        )
        return response.parsed

    async def suggested(
        self, term: str, *, limit: int | None = None, options: RequestOptions | None = None
    ) -> list[str]:
        """GET /terms/suggested.

        `GET /terms/suggested`.

        Args:
            term: The `term` of the operation.
            limit: The server's default is 4.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.terms.terms_suggested_list import build_request

        response: Response[list[str]] = await self._client.execute(
            build_request(term=term, limit=limit), options=options
        )
        return response.parsed

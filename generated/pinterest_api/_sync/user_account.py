# Derived from _async/user_account.py by ./codegen.sh; do not edit.
"""The group `user_account` of the facade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, overload

from pinbridge.runtime._sync.paging import Pager
from pinbridge.runtime._sync.resource import SyncAPIResource
from pinbridge.runtime.facade import body_of
from pinbridge.runtime.paging import CursorWalk, Page, Spot, cursor_page
from pinbridge.runtime.types import deprecated

if TYPE_CHECKING:
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.runtime.types import Response

    from ..models import (
        Account,
        Board,
        BoardsUserFollowsListResponse200,
        FollowersListResponse200,
        FollowUserRequest,
        FollowUserRequestDict,
        Interest,
        LinkedBusiness,
        UserAccountFollowedInterestsResponse200,
        UserFollowingFeedType,
        UserFollowingGetResponse200,
        UserSummary,
        UserWebsitesGetResponse200,
        UserWebsiteSummary,
        UserWebsiteVerificationCode,
        UserWebsiteVerifyRequest,
        UserWebsiteVerifyRequestDict,
    )


class UserAccountResource(SyncAPIResource):
    """Operations of the group `user_account`."""

    def get(
        self, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> Account:
        """GET /user_account.

        `GET /user_account`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.user_account_get import build_request

        response: Response[Account] = self._client.execute(
            build_request(ad_account_id=self._or_default("ad_account_id", ad_account_id)),
            options=options,
        )
        return response.parsed

    def businesses(self, *, options: RequestOptions | None = None) -> list[LinkedBusiness]:
        """GET /user_account/businesses.

        `GET /user_account/businesses`.

        Args:
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.linked_business_accounts_get import build_request

        response: Response[list[LinkedBusiness]] = self._client.execute(
            build_request(), options=options
        )
        return response.parsed

    def list_followers_page(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[UserSummary]:
        """GET /user_account/followers, one page of them.

        `GET /user_account/followers`.

        Args:
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.followers_list import build_request

        response: Response[FollowersListResponse200] = self._client.execute(
            build_request(bookmark=bookmark, page_size=page_size), options=options
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_followers(
        self, *, page_size: int = 100, options: RequestOptions | None = None
    ) -> Pager[UserSummary]:
        """GET /user_account/followers, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[UserSummary]:
            return self.list_followers_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size))

    def list_following_page(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        feed_type: UserFollowingFeedType | str | None = None,
        explicit_following: bool | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[UserSummary]:
        """GET /user_account/following, one page of them.

        `GET /user_account/following`.

        Args:
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            feed_type: The server's default is `ALL`.
            explicit_following: The server's default is False.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.user_following_get import build_request

        response: Response[UserFollowingGetResponse200] = self._client.execute(
            build_request(
                bookmark=bookmark,
                page_size=page_size,
                feed_type=feed_type,
                explicit_following=explicit_following,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_following(
        self,
        *,
        page_size: int = 100,
        feed_type: UserFollowingFeedType | str | None = None,
        explicit_following: bool | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[UserSummary]:
        """GET /user_account/following, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            feed_type: The server's default is `ALL`.
            explicit_following: The server's default is False.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[UserSummary]:
            return self.list_following_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                feed_type=feed_type,
                explicit_following=explicit_following,
                ad_account_id=ad_account_id,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size))

    def list_followed_boards_page(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        explicit_following: bool | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Board]:
        """GET /user_account/following/boards, one page of them.

        `GET /user_account/following/boards`.

        Args:
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            explicit_following: The server's default is False.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.boards_user_follows_list import build_request

        response: Response[BoardsUserFollowsListResponse200] = self._client.execute(
            build_request(
                bookmark=bookmark,
                page_size=page_size,
                explicit_following=explicit_following,
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
            ),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_followed_boards(
        self,
        *,
        page_size: int = 100,
        explicit_following: bool | None = None,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Pager[Board]:
        """GET /user_account/following/boards, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            explicit_following: The server's default is False.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[Board]:
            return self.list_followed_boards_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                explicit_following=explicit_following,
                ad_account_id=ad_account_id,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

    @overload
    def follow(
        self,
        username: str,
        data: FollowUserRequest | FollowUserRequestDict | None,
        *,
        options: RequestOptions | None = None,
    ) -> UserSummary: ...

    @overload
    def follow(
        self,
        username: str,
        *,
        options: RequestOptions | None = None,
        **fields: Unpack[FollowUserRequestDict],
    ) -> UserSummary: ...

    def follow(
        self,
        username: str,
        data: Any = None,
        *,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UserSummary:
        """POST /user_account/following/{username}.

        `POST /user_account/following/{username}`.

        Args:
            username: The `username` of the operation.
            data: The request as a model or dict; or give its fields as keyword arguments.
            options: Settings for this call only.

        Fields:
            auto_follow (optional): The server's default is False.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.follow_user_update import build_request

        response: Response[UserSummary] = self._client.execute(
            build_request(username=username, body=body_of(data, fields)), options=options
        )
        return response.parsed

    def list_websites_page(
        self,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[UserWebsiteSummary]:
        """GET /user_account/websites, one page of them.

        `GET /user_account/websites`.

        Args:
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.user_websites_get import build_request

        response: Response[UserWebsitesGetResponse200] = self._client.execute(
            build_request(bookmark=bookmark, page_size=page_size), options=options
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    def iter_websites(
        self, *, page_size: int = 100, options: RequestOptions | None = None
    ) -> Pager[UserWebsiteSummary]:
        """GET /user_account/websites, page by page as they are needed.

        Args:
            page_size: Rows fetched at a time, up to 250.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[UserWebsiteSummary]:
            return self.list_websites_page(
                page_size=spot.limit,
                bookmark=spot.cursor,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size))

    @overload
    def verify_website(
        self,
        data: UserWebsiteVerifyRequest | UserWebsiteVerifyRequestDict | None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> UserWebsiteSummary: ...

    @overload
    def verify_website(
        self,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Unpack[UserWebsiteVerifyRequestDict],
    ) -> UserWebsiteSummary: ...

    def verify_website(
        self,
        data: Any = None,
        *,
        ad_account_id: str | None = None,
        options: RequestOptions | None = None,
        **fields: Any,
    ) -> UserWebsiteSummary:
        """POST /user_account/websites.

        `POST /user_account/websites`.

        Args:
            data: The request as a model or dict; or give its fields as keyword arguments.
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Fields:
            verification_method (optional): The server's default is `METATAG`.
            website (optional): `str | Unset`.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.verify_website_update import build_request

        response: Response[UserWebsiteSummary] = self._client.execute(
            build_request(
                ad_account_id=self._or_default("ad_account_id", ad_account_id),
                body=body_of(data, fields),
            ),
            options=options,
        )
        return response.parsed

    def unverify_website(self, website: str, *, options: RequestOptions | None = None) -> None:
        """DELETE /user_account/websites.

        `DELETE /user_account/websites`.

        Args:
            website: The `website` of the operation.
            options: Settings for this call only.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.unverify_website_delete import build_request

        self._client.execute(build_request(website=website), options=options)

    def website_verification(
        self, *, ad_account_id: str | None = None, options: RequestOptions | None = None
    ) -> UserWebsiteVerificationCode:
        """GET /user_account/websites/verification.

        `GET /user_account/websites/verification`.

        Args:
            ad_account_id: The `ad_account_id` of the operation.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.website_verification_get import build_request

        response: Response[UserWebsiteVerificationCode] = self._client.execute(
            build_request(ad_account_id=self._or_default("ad_account_id", ad_account_id)),
            options=options,
        )
        return response.parsed

    @deprecated("The API has deprecated this operation.", category=None)
    def list_followed_interests_page(
        self,
        username: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Interest]:
        """GET /users/{username}/interests/follow, one page of them.

        `GET /users/{username}/interests/follow`.

        Deprecated.

        Args:
            username: The `username` of the operation.
            bookmark: The `bookmark` of the operation.
            page_size: The server's default is 25.
            options: Settings for this call only.

        Returns:
            The decoded body.

        Raises:
            InvalidInputError: An argument is invalid according to the spec; nothing was sent.
            BadRequestError: The status is 400.
            NotFoundError: The status is 404.
            APIError: The status is not a success of the operation.
        """
        from ..api.user_account.user_account_followed_interests import build_request_unmarked

        response: Response[UserAccountFollowedInterestsResponse200] = self._client.execute(
            build_request_unmarked(username=username, bookmark=bookmark, page_size=page_size),
            options=options,
        )
        page = response.parsed
        return cursor_page(page.items, page_size, page.bookmark)

    @deprecated("The API has deprecated this operation.", category=None)
    def iter_followed_interests(
        self, username: str, *, page_size: int = 100, options: RequestOptions | None = None
    ) -> Pager[Interest]:
        """GET /users/{username}/interests/follow, page by page as they are needed.

        Args:
            username: The `username` of the operation.
            page_size: Rows fetched at a time, up to 250.
            options: Settings for these calls only.
        """

        def fetch(spot: Spot) -> Page[Interest]:
            return self.list_followed_interests_page(  # pyright: ignore[reportDeprecated]
                page_size=spot.limit,
                bookmark=spot.cursor,
                username=username,
                options=options,
            )

        return Pager(fetch, CursorWalk(page_size, lambda row: row.id))

"""Publish exactly once at a service without idempotency keys."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

from pinbridge._async._io import run_blocking, sleep
from pinbridge._core.errors import may_have_arrived
from pinbridge._core.guards import checked_text
from pinbridge._core.polling import Polling, checked_timeout, checked_wait
from pinbridge.errors import NotFoundError, PinbridgeError, UndecidedError
from pinbridge.journal import OPEN, Entry, State
from pinbridge.runtime.paging import CursorWalk, cursor_page
from pinbridge.runtime.types import Seconds

from .. import publish as rules
from ..pins import PLACEHOLDER_ID, pin_fields, pin_request
from ..publish import SEND_LIMIT, Decision, Found, Wanted
from ..sources import Media
from .media import prepare_media

if TYPE_CHECKING:
    from pinterest_api.models import Pin

    from pinbridge._core.wire import Progress
    from pinbridge.runtime.operation import Request
    from pinbridge.runtime.options import RequestOptions
    from pinbridge.uploads import Upload

    from .publisher import AsyncPublisher
    from .publishing import AsyncPublishingClient

_PAGE_SIZE = 250


@attrs.frozen(kw_only=True)
class Publication:
    """A pin to publish once.

    Args:
        key: Its key in the journal.
        digest: Hash of its content.
        wanted: How it is recognised on the board.
        media: Its media.
        fields: All other fields.
        ad_account_id: Act as the owner of this ad account, instead of the user.
        settle: Seconds that Pinterest may take to list a new pin.
        timeout: Seconds to wait for the processing of a video.
        on_progress: Called with the bytes sent of a video and their total.
        options: Settings for each call.
    """

    key: str
    digest: str
    wanted: Wanted
    media: Media
    fields: dict[str, Any]
    ad_account_id: str | None
    settle: float
    timeout: float | None
    on_progress: Progress | None
    options: RequestOptions | None


async def publish(
    client: AsyncPublishingClient,
    publisher: AsyncPublisher,
    media: Any,
    *,
    board: Any,
    texts: dict[str, str | None],
    others: dict[str, Any],
    cover: Any,
    idempotency_key: str | None,
    utm_content: bool,
    truncate: bool,
    create_board: bool,
    settle: Seconds,
    timeout: Seconds | None,
    on_progress: Progress | None,
    ad_account_id: str | None,
    options: RequestOptions | None,
) -> Pin:
    """Publish media; the arguments are those of the client's `publish`."""
    settle, timeout = checked_wait("settle", settle), checked_timeout(timeout)
    if idempotency_key is not None:
        checked_text("idempotency_key", idempotency_key)
    fields = pin_fields(texts, others, truncate=truncate)
    prepared = await prepare_media(media, cover, "media", is_hashed=True)
    is_tagged = utm_content and "link" in fields
    # Check the link with any tag: its final length is the same.
    trial = {**fields, "link": rules.tagged(fields["link"], "")[0]} if is_tagged else fields
    pin_request(PLACEHOLDER_ID, prepared, trial, ad_account_id)
    board_id = await client.boards.id_of(
        board, create_board=create_board, ad_account_id=ad_account_id, options=options
    )
    identity = {**fields, "board_id": board_id, "ad_account_id": ad_account_id}
    key = idempotency_key or rules.key_of(identity, prepared.identity)
    tag = None
    if is_tagged:
        fields["link"], tag = rules.tagged(fields["link"], key)
    wanted = Wanted(
        board_id=board_id,
        section_id=fields.get("board_section_id"),
        kind=prepared.kind,
        texts={name: fields[name] for name in rules.IDENTIFYING if name in fields},
        tag=tag,
    )
    publication = Publication(
        key=key,
        digest=rules.digest_of(wanted, identity, prepared.identity),
        wanted=wanted,
        media=prepared,
        fields=fields,
        ad_account_id=ad_account_id,
        settle=settle,
        timeout=timeout,
        on_progress=on_progress,
        options=options,
    )
    async with publisher.locks.of(key):
        return await AsyncRun(client, publisher, publication).run()


class AsyncRun:
    """One run of a publication.

    Args:
        client: The client to send with.
        publisher: The publisher with the journal.
        publication: The pin to publish.
    """

    def __init__(
        self, client: AsyncPublishingClient, publisher: AsyncPublisher, publication: Publication
    ) -> None:
        self._client = client
        self._publisher = publisher
        self._journal = publisher.journal
        self._job = publication
        self._now = client.runtime.wall_clock

    async def run(self) -> Pin:
        """Publish the pin, or return it if it is already published."""
        job, failures = self._job, 0
        polling = Polling(self._client, None)
        while True:
            entry = await run_blocking(self._journal.entry, job.key)
            rules.refuse_other_content(entry, job.digest)
            if entry.state is State.PUBLISHED and entry.pin_id is not None:
                return await self._get(entry.pin_id, entry.at or 0.0)
            if entry.is_open:
                decision = await self._decide(entry, polling)
                if decision.action == "wait":
                    continue
                if decision.action == "adopt":
                    return decision.pins[0]
            request = await self._request()
            begun = await run_blocking(self._begin, entry)
            if begun is None:
                continue
            try:
                pin = await self._send(request)
            except PinbridgeError as error:
                failures += 1
                await self._record_failure(begun, error)
                if not may_have_arrived(error) or failures > self._client.retry_policy.max_retries:
                    raise
                polling = Polling(self._client, None)
                continue
            await run_blocking(self._record, begun, State.PUBLISHED, pin.id)
            return pin

    async def _request(self) -> Request[Pin]:
        """Return the request, after uploading a video."""
        job, media = self._job, self._job.media
        if media.video is not None:
            media = media.with_id(await self._upload(media.video, media.digest or ""))
        return pin_request(job.wanted.board_id, media, job.fields, job.ad_account_id)

    async def _upload(self, video: Upload, digest: str) -> str:
        # Videos belong to an account. The board stands for its owner, whose id is not known here.
        place = f"{self._client.base_url} {self._job.wanted.board_id}"
        async with self._publisher.locks.of((place, digest)):
            known = await run_blocking(self._journal.upload, place, digest)
            if known is not None:
                return known
            media = await self._client.media.upload(
                video,
                timeout=self._job.timeout,
                on_progress=self._job.on_progress,
                options=self._job.options,
            )
            await run_blocking(self._journal.record_upload, place, digest, media.media_id)
            return media.media_id

    async def _send(self, request: Request[Pin]) -> Pin:
        options = Polling(self._client, SEND_LIMIT, self._job.options).options
        return (await self._client.execute(request, options=options)).parsed

    async def _get(self, pin_id: str, since: float) -> Pin:
        """Read a pin published at `since`, which Pinterest may not return yet."""
        left = max(0.0, since + self._job.settle - self._now())
        polling = Polling(self._client, left, self._job.options)
        while True:
            try:
                return await self._client.pins.get(
                    pin_id, ad_account_id=self._job.ad_account_id, options=polling.options
                )
            except NotFoundError:
                delay = polling.next_delay()
                if delay is None:
                    raise
            await sleep(self._client.runtime, delay)

    # After an unknown outcome

    async def _decide(self, entry: Entry, polling: Polling) -> Decision:
        """Look for the pin, and wait if the result is not conclusive yet.

        Returns:
            `adopt` if the pin was found and recorded, `repeat` if it may be sent again, or `wait` if the
            journal must be read again.

        Raises:
            UndecidedError: The outcome can't be determined.
        """
        job = self._job
        rivals = await run_blocking(self._rivals, entry)
        settled = rules.settled_at(entry, rivals, job.settle)
        # Checked before the pins are listed, so that a conclusive list is one read after `settled`.
        is_settled = self._now() >= settled
        found = await self._find(entry)
        decision = rules.decide(found, rivals=len(rivals), is_settled=is_settled)
        if decision.action == "adopt":
            pin_id = decision.pins[0].id
            is_ours = await run_blocking(self._record, entry, State.PUBLISHED, pin_id)
            return decision if is_ours else Decision("wait")
        if decision.action == "undecided":
            pin_ids = [pin.id for pin in decision.pins]
            message = (
                f"it is unknown whether {job.key} was published: it may be pin {' or '.join(pin_ids)};"
                " nothing more was sent. Check these pins, and record the outcome in the journal"
            )
            await run_blocking(self._record, entry, State.UNDECIDED, None, message)
            raise UndecidedError(message, key=job.key, candidates=pin_ids)
        if decision.action == "wait":
            delay = min(polling.next_delay() or 0.0, max(0.0, settled - self._now()))
            await sleep(self._client.runtime, delay)
        return decision

    async def _find(self, entry: Entry) -> Found:
        """Find pins on the board that may be the published one."""
        from pinterest_api.api.boards.boards_list_pins import build_request

        job = self._job
        since, until = entry.since or 0.0, entry.until or 0.0
        walk: CursorWalk[Pin] = CursorWalk(_PAGE_SIZE, attrgetter("id"))
        pins: list[Pin] = []
        ahead = 0.0
        while not walk.is_done:
            spot = walk.spot
            response = await self._client.execute(
                build_request(
                    board_id=job.wanted.board_id,
                    ad_account_id=job.ad_account_id,
                    bookmark=spot.cursor,
                    page_size=spot.limit,
                ),
                options=job.options,
            )
            page = response.parsed
            if spot.cursor is None:
                # Pins have times of the service's clock.
                ahead = rules.clock_difference(response.headers, self._now())
            pins += walk.take(spot, cursor_page(page.items, spot.limit, page.bookmark))
            if rules.ends_before(page.items, since + ahead):
                break
        taken = await run_blocking(self._journal.taken, [pin.id for pin in pins])
        return rules.find(
            (pin for pin in pins if pin.id not in taken),
            job.wanted,
            since=since + ahead,
            until=until + ahead,
            settle=job.settle,
        )

    # Functions to call in a thread, as the journal blocks

    def _rivals(self, entry: Entry) -> list[Entry]:
        return rules.rivals_of(entry, self._job.digest, self._journal.entries(*OPEN))

    def _begin(self, entry: Entry) -> Entry | None:
        return self._journal.begin(
            entry, now=self._now(), limit=SEND_LIMIT, digest=self._job.digest
        )

    def _record(
        self, entry: Entry, state: State, pin_id: str | None = None, error: str | None = None
    ) -> bool:
        recorded = self._journal.record(entry, state, now=self._now(), pin_id=pin_id, error=error)
        return recorded is not None

    async def _record_failure(self, begun: Entry, error: PinbridgeError) -> None:
        state = State.INTENT if may_have_arrived(error) else State.FAILED
        await run_blocking(self._record, begun, state, None, str(error))

"""Pinterest's own API: terms, ads, metrics and reports."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..exit_codes import ExitCode
from ..failures import CommandError
from ..framework import command, split_names
from ..inputs import DAY, OutputFile
from ..pinterest import client_of, token_option
from ..state import State, pass_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinbridge.pinterest import PinterestClient

OBJECTS = ("user", "pin", "ad_account_user", "ad_account", "campaign", "ad_group", "ad")
_COLUMNS = ("IMPRESSION_1", "CLICKTHROUGH_1", "SPEND_IN_DOLLAR", "TOTAL_ENGAGEMENT")
_PIN_METRICS = ("IMPRESSION", "OUTBOUND_CLICK", "PIN_CLICK", "SAVE")
_DAYS = 30
columns_option = click.option(
    "--columns",
    metavar="LIST",
    multiple=True,
    callback=split_names,
    help="Metrics, separated by commas.",
)


@command()
@click.argument("kind", type=click.Choice(["related", "suggested"]))
@click.argument("terms", metavar="TERMS")
@click.option(
    "--limit", "-n", type=click.IntRange(1, 10), help="Maximum number of suggestions; 4 by default."
)
@token_option
@pass_state
def terms(state: State, kind: str, terms: str, limit: int | None, token: str | None) -> None:
    """Find related or suggested search terms; separate several terms by commas."""
    wanted = [term.strip() for term in terms.split(",") if term.strip()]
    client = client_of(state, token)
    if kind == "suggested":
        if len(wanted) != 1:
            raise click.UsageError("Suggestions need exactly one term.")
        found = client.terms.suggested(wanted[0], limit=limit)
        state.out.rows([{"term": term} for term in found], ("term",), key="term")
        return
    if limit is not None:
        raise click.UsageError("--limit is only for suggested terms.")
    answer = client.terms.related(wanted)
    rows = [
        {"term": item.term, "related_terms": item.related_terms}
        for item in answer.related_terms_list or ()
    ]
    state.out.rows(rows, ("term", "related_terms"), key="term")


@command()
@click.option("--all", "shows_all", is_flag=True, help="The whole tree.")
@click.option("--ad-account-id", metavar="ID", help="This ad account.")
@click.option("--campaign-id", metavar="ID", help="This campaign.")
@click.option("--ad-group-id", metavar="ID", help="This ad group.")
@token_option
@pass_state
def ads(
    state: State,
    shows_all: bool,
    ad_account_id: str | None,
    campaign_id: str | None,
    ad_group_id: str | None,
    token: str | None,
) -> None:
    """Show ads level by level, or with --all the whole tree.

    On a terminal, choose each level from a list. Otherwise, it prints the next level below the ids that
    you pass.
    """
    client = client_of(state, token)
    if shows_all:
        ids = [ad_account_id] if ad_account_id else None
        for node in client.ad_accounts.tree(ad_account_ids=ids):
            shown = {"kind": node.kind, "depth": node.depth, "id": node.id, "name": node.name}
            text = f"{'  ' * node.depth}{node.kind} {node.id} {node.name or ''}"
            state.out.event(shown, text if state.out.is_human else f"{node.depth}\t{text.strip()}")
        return
    chosen = _Chosen(state, client, ad_account_id, campaign_id, ad_group_id)
    kind, rows = chosen.level()
    while state.out.is_human and state.out.can_ask and kind != "ad":
        chosen.choose(kind, rows)
        kind, rows = chosen.level()
    state.out.rows(rows, ("id", "name", "status"), title=f"{kind}s", empty=f"This has no {kind}s.")


class _Chosen:
    """The levels chosen so far, from ad accounts down to ads."""

    def __init__(
        self,
        state: State,
        client: PinterestClient,
        ad_account_id: str | None,
        campaign_id: str | None,
        ad_group_id: str | None,
    ) -> None:
        if (campaign_id or ad_group_id) and not ad_account_id:
            raise click.UsageError("--campaign-id and --ad-group-id need --ad-account-id.")
        self._state = state
        self._client = client
        self._ids = {"ad_account": ad_account_id, "campaign": campaign_id, "ad_group": ad_group_id}

    def level(self) -> tuple[str, list[Any]]:
        """Return the kind of the next level, and its objects."""
        account, campaign, ad_group = self._ids.values()
        client = self._client
        if account is None:
            return "ad_account", list(client.ad_accounts.iter())
        if campaign is None and ad_group is None:
            return "campaign", list(client.campaigns.iter(ad_account_id=account))
        within: dict[str, Any] = {"ad_account_id": account}
        within |= {"campaign_ids": [campaign]} if campaign else {}
        if ad_group is None:
            return "ad_group", list(client.ad_groups.iter(**within))
        return "ad", list(client.ads.iter(**within, ad_group_ids=[ad_group]))

    def choose(self, kind: str, rows: Sequence[Any]) -> None:
        """Ask which object of a level to choose."""
        if not rows:
            raise CommandError(f"there are no {kind}s here", "", ExitCode.NOTHING_TO_DO)
        for number, row in enumerate(rows, 1):
            self._state.out.note(f"{number:3}  {row.name}  ({row.id})")
        number = click.prompt(
            f"Which {kind}", type=click.IntRange(1, len(rows)), default=1, err=True
        )
        self._ids[kind] = str(rows[number - 1].id)


@command()
@click.argument("kind", metavar="OBJECT", type=click.Choice(OBJECTS), default="user")
@click.option("--pin-id", metavar="ID", help="The pin.")
@click.option("--ad-account-id", metavar="ID", help="The ad account.")
@click.option("--campaign-id", metavar="ID", help="The campaign.")
@click.option("--ad-group-id", metavar="ID", help="The ad group.")
@click.option("--ad-id", metavar="ID", help="The ad.")
@click.option("--from", "start", type=DAY, metavar="DAY", default="30d", help="First day, or 30d.")
@click.option("--to", "end", type=DAY, metavar="DAY", help="Last day; today by default.")
@columns_option
@click.option("--granularity", default="DAY", show_default=True, help="DAY, WEEK, MONTH or TOTAL.")
@click.option("--output", "-o", type=OutputFile(), help="Write the JSON to this file.")
@token_option
@pass_state
def analytics(
    state: State,
    kind: str,
    start: dt.date,
    end: dt.date | None,
    columns: list[str],
    granularity: str,
    output: Path | None,
    token: str | None,
    **ids: str | None,
) -> None:
    """Show metrics of a user, a pin, or an ad object.

    OBJECT is user, pin, ad_account_user, ad_account, campaign, ad_group or ad.
    """
    from pinbridge.runtime.codec import to_builtins

    needed = {"user": (), "pin": ("pin_id",), "ad_account_user": ("ad_account_id",)}
    wanted: tuple[str, ...] = needed.get(kind, ("ad_account_id",))
    if kind in ("campaign", "ad_group", "ad"):
        wanted = ("ad_account_id", f"{kind}_id")
    for name in wanted:
        if ids[name] is None:
            raise click.UsageError(f"{kind} needs --{name.replace('_', '-')}.")
    found = to_builtins(
        _figures(
            client_of(state, token),
            kind,
            ids,
            {"start_date": start, "end_date": end or dt.datetime.now(dt.UTC).date()},
            columns,
            granularity,
        )
    )
    if output is not None:
        output.write_text(json.dumps(found, indent=2), "utf-8")
        state.out.note(f"Wrote {output}.")
    else:
        state.out.value(found)


def _figures(
    client: PinterestClient,
    kind: str,
    ids: dict[str, str | None],
    days: dict[str, Any],
    columns: list[str],
    granularity: str,
) -> Any:
    group = client.analytics
    if kind in ("user", "ad_account_user"):
        more: dict[str, Any] = {"metric_types": columns} if columns else {}
        return group.user(ad_account_id=ids["ad_account_id"], **days, **more)
    if kind == "pin":
        return client.pins.analytics_of_one(
            str(ids["pin_id"]),
            metric_types=columns or _PIN_METRICS,
            ad_account_id=ids["ad_account_id"],
            **days,
        )
    fields: dict[str, Any] = {
        **days,
        "columns": columns or _COLUMNS,
        "granularity": granularity.upper(),
        "ad_account_id": ids["ad_account_id"],
    }
    if kind == "ad_account":
        return group.ad_account(**fields)
    if kind == "campaign":
        return group.campaigns(campaign_ids=[str(ids["campaign_id"])], **fields)
    if kind == "ad_group":
        return group.ad_groups(ad_group_ids=[str(ids["ad_group_id"])], **fields)
    return group.ads(ad_ids=[str(ids["ad_id"])], **fields)


@command()
@click.option(
    "--ad-account-id", metavar="ID", help="The ad account; needed where there are several."
)
@click.option("--from", "start", type=DAY, metavar="DAY", default="30d", help="First day, or 30d.")
@click.option("--to", "end", type=DAY, metavar="DAY", help="Last day; today by default.")
@click.option("--level", default="CAMPAIGN", show_default=True, help="Level of each row.")
@columns_option
@click.option("--granularity", default="DAY", show_default=True, help="DAY, WEEK, MONTH or TOTAL.")
@click.option("--output", "-o", type=OutputFile(), help="File to write.")
@click.option("--timeout", type=float, default=1800, show_default=True, help="Seconds to wait.")
@token_option
@pass_state
def report(
    state: State,
    ad_account_id: str | None,
    start: dt.date,
    end: dt.date | None,
    level: str,
    columns: list[str],
    granularity: str,
    output: Path | None,
    timeout: float,
    token: str | None,
) -> None:
    """Request a report, wait for it, and download it."""
    client = client_of(state, token)
    account = ad_account_id or _only_account(client)
    target = output or Path(f"report-{account}.json")
    if target.exists():
        state.out.confirm(f"{target} exists. Replace it?")
    fields: dict[str, Any] = {
        "start_date": start.isoformat(),
        "end_date": (end or dt.datetime.now(dt.UTC).date()).isoformat(),
        "level": level.upper(),
        "granularity": granularity.upper(),
        "columns": columns or list(_COLUMNS),
    }
    with state.out.progress(target.name) as progress:
        client.reports.run(
            to=target,
            timeout=timeout,
            ad_account_id=account,
            on_status=lambda made: state.out.note(f"Report: {made.status}"),
            on_progress=progress,
            **fields,
        )
    state.out.event({"file": str(target), "ad_account_id": account}, str(target), key="file")


def _only_account(client: PinterestClient) -> str:
    found = list(client.ad_accounts.iter())
    if len(found) != 1:
        names = ", ".join(f"{one.name} ({one.id})" for one in found) or "none"
        raise click.UsageError(f"Pass --ad-account-id; the ad accounts are: {names}.")
    return str(found[0].id)

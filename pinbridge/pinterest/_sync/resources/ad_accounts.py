# Derived from pinbridge/pinterest/_async/resources/ad_accounts.py by ./codegen.sh; do not edit.
"""Ad accounts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING

from pinterest_api._sync.ad_accounts import AdAccountsResource as Generated

from pinbridge._core.guards import checked_list

from ...tree import Node

if TYPE_CHECKING:
    from pinterest_api.models import AdGroupResponse, AdResponse

    from pinbridge.runtime.options import RequestOptions

    from ..publishing import PublishingClient

_PAGE_SIZE = 250


class AdAccountsResource(Generated):
    """Ad accounts."""

    _client: PublishingClient

    def tree(
        self,
        *,
        ad_account_ids: Iterable[str] | None = None,
        statuses: Iterable[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Generator[Node]:
        """Iterate over ad accounts, each followed by its campaigns, their ad groups, and their ads.

        Each ad account is read with three lists: its ad groups, its ads and its campaigns.

        Args:
            ad_account_ids: Only these ad accounts; all by default.
            statuses: Only campaigns, ad groups and ads in these states; active and paused ones by default.
            options: Settings for each call.
        """
        wanted = None if ad_account_ids is None else checked_list("ad_account_ids", ad_account_ids)
        states = None if statuses is None else checked_list("statuses", statuses)
        for account in self.iter(page_size=_PAGE_SIZE, options=options):
            if wanted is not None and account.id not in wanted:
                continue
            yield Node("ad_account", 0, account.id, account.name, account)
            groups: defaultdict[str | None, list[AdGroupResponse]] = defaultdict(list)
            for group in self._client.ad_groups.iter(
                page_size=_PAGE_SIZE,
                ad_account_id=account.id,
                entity_statuses=states,
                options=options,
            ):
                groups[group.campaign_id].append(group)
            ads: defaultdict[str | None, list[AdResponse]] = defaultdict(list)
            for ad in self._client.ads.iter(
                page_size=_PAGE_SIZE,
                ad_account_id=account.id,
                entity_statuses=states,
                options=options,
            ):
                ads[ad.ad_group_id].append(ad)
            for campaign in self._client.campaigns.iter(
                page_size=_PAGE_SIZE,
                ad_account_id=account.id,
                entity_statuses=states,
                options=options,
            ):
                yield Node("campaign", 1, campaign.id, campaign.name, campaign)
                for group in groups[campaign.id]:
                    yield Node("ad_group", 2, group.id, group.name, group)
                    for ad in ads[group.id]:
                        yield Node("ad", 3, ad.id, ad.name, ad)

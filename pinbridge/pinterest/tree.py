"""Ad accounts with everything in them."""

from __future__ import annotations

from typing import Any, Literal

import attrs


@attrs.frozen
class Node:
    """An ad account, campaign, ad group or ad.

    Args:
        kind: What it is.
        depth: How deep it is below the ad account, which is 0.
        id: Its id.
        name: Its name.
        data: The whole of it.
    """

    kind: Literal["ad_account", "campaign", "ad_group", "ad"]
    depth: int
    id: str | None
    name: str | None
    data: Any = attrs.field(repr=False)

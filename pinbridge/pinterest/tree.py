"""Trees of ad accounts."""

from __future__ import annotations

from typing import Any, Literal

import attrs


@attrs.frozen
class Node:
    """An ad account, campaign, ad group or ad.

    Args:
        kind: Kind of the object.
        depth: Depth below the ad account, which has 0.
        id: Id of the object.
        name: Name of the object.
        data: The object itself.
    """

    kind: Literal["ad_account", "campaign", "ad_group", "ad"]
    depth: int
    id: str | None
    name: str | None
    data: Any = attrs.field(repr=False)

from __future__ import annotations

from typing import NotRequired

from pinbridge.runtime import checks, coerce, rules, structs
from pinbridge.runtime.codec import Constructible
from pinbridge.runtime.structs import define
from pinbridge.runtime.types import RequestDict, Unset

from .billing_cycle import BillingCycle
from .plan import Plan


def _to_plan(value: Plan | str) -> Plan:
    converted: Plan = coerce.choice(value, Plan)
    return converted


def _to_billing_cycle(value: BillingCycle | str | Unset) -> BillingCycle | Unset:
    converted: BillingCycle | Unset = coerce.choice(value, BillingCycle)
    return converted


@define(kw_only=True)
class CheckoutRequest(Constructible):
    """Plan to buy."""

    plan: Plan = structs.field(converter=_to_plan)
    billing_cycle: BillingCycle | Unset = structs.field(
        default=BillingCycle.MONTHLY, converter=_to_billing_cycle
    )


class CheckoutRequestDict(RequestDict):
    """Fields of `CheckoutRequest`, as a dict or as keyword arguments."""

    plan: Plan | str
    billing_cycle: NotRequired[BillingCycle | str | Unset]


rules.bind(
    CheckoutRequest,
    {
        "plan": checks.choice(Plan),
        "billing_cycle": checks.choice(BillingCycle),
    },
)

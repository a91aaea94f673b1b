"""How much can be published right now."""

from __future__ import annotations

from pinbridge_api import models

from pinbridge.sandbox._shared.http import Response
from pinbridge.sandbox.pinbridge import accounts, rates
from pinbridge.sandbox.pinbridge.calls import Call, Registry

operations = Registry()


@operations.serve("get_rate_meter")
def get_rate_meter(call: Call) -> Response:
    """Show the bucket of an account and the one of all."""
    account_id = call.query.required_uuid("account_id")
    call.query.check()
    account = accounts.find_account(call.state, call.caller, str(account_id))
    own = rates.level(call.state, account.id)
    shared = rates.level(call.state, rates.GLOBAL)
    return Response(
        models.RateMeterResponse(
            account=models.RateMeterAccount(
                account_id=account.id,
                tokens_available=round(own.tokens, 6),
                capacity=own.capacity,
                refill_rate=own.refill,
            ),
            global_=models.RateMeterNode(
                tokens_available=round(shared.tokens, 6),
                capacity=shared.capacity,
                refill_rate=shared.refill,
            ),
        )
    )

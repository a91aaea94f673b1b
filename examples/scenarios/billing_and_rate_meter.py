"""Show the rest of the quota, and how fast an account can publish right now."""

from pinbridge import PinbridgeClient


def main() -> None:
    with PinbridgeClient() as client:
        billing = client.billing.status()
        print(f"plan {billing.plan}, {billing.billing_status}")
        print(f"pins used: {billing.calls_used} of {billing.quota_calls_monthly}")
        if billing.quota_exhausted:
            print(f"used up until {billing.quota_reset_at}")
        for plan in client.billing.pricing().plans:
            print(f"  {plan.name}: {plan.quota_calls_monthly} pins a month")

        account = client.pinterest.list_accounts()[0]
        meter = client.rate_meter.get(account).account
        print(
            f"now: {meter.tokens_available:.0f} pins at once, then {meter.refill_rate:.2f} a second"
        )

    # This client reads the meter itself, and waits if needed.
    with PinbridgeClient(pace=True) as paced:
        for number in (1, 2, 3):
            url = f"https://example.com/pictures/{number}.jpg"
            paced.publish(url, board="Travel", title=f"Paced {number}", wait=False)


if __name__ == "__main__":
    main()

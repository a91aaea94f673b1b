"""Retry failed pins every night if a retry can help, and list the others.

In a crontab: 0 3 * * * python retry_nightly.py
"""

from collections import Counter

from pinbridge import PinbridgeClient, PublishFailedError, errors


def main() -> int:
    causes: Counter[str] = Counter()
    worth = []
    with PinbridgeClient() as client:
        for pin in client.pins.iter(status="failed"):
            if PublishFailedError(pin).is_retryable:  # it can succeed without any change
                worth.append(pin)
            else:
                causes[pin.error_code or "no code"] += 1
        if worth:
            client.pins.bulk_retry(worth)
            outcomes = client.pins.wait_all(worth, timeout=600)
            print(f"retried {len(worth)}: {len(outcomes.published)} published")

    for code, count in causes.most_common():
        rows = [row for row in errors.explain(code, service="PinBridge") if row.place == "publish"]
        cause, remedy = (rows[0].cause, rows[0].remedy) if rows else ("Unknown.", "Check the pin.")
        print(f"{count} x {code}: {cause} {remedy}")
    return 1 if causes else 0


if __name__ == "__main__":
    raise SystemExit(main())

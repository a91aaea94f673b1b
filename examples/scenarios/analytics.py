"""Show the analytics of the last four weeks: totals, the best pins, and one pin by day."""

from datetime import date, timedelta

from pinbridge import PinbridgeClient


def main() -> None:
    today = date.today()  # noqa: DTZ011 - the day where this runs
    start = today - timedelta(days=28)
    with PinbridgeClient() as client:
        client.publish("https://example.com/a.jpg", board="Travel", title="Seen by many")

        overview = client.analytics.overview(start_date=start, end_date=today)
        before = overview.previous_totals or {}
        for metric, total in overview.totals.items():
            print(f"{metric}: {total:.0f}, {before.get(metric, 0):.0f} in the four weeks before")

        for top in client.analytics.top_pins(start_date=start, end_date=today, limit=3).items:
            print(f"best: {top.title} {top.totals}")
            days = client.pins.analytics(top.pin_id, start_date=start, include_daily=True).daily
            print(f"  {len(days)} days")

        done = client.dashboard.summary(tz="Europe/Berlin")
        print(f"pins of this period: {done.pins.total}")


if __name__ == "__main__":
    main()

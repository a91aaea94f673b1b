"""Schedule a pin for tomorrow, change it, cancel it, and delete it."""

from datetime import UTC, datetime, timedelta

from pinbridge import PinbridgeClient


def main() -> None:
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    with PinbridgeClient() as client:
        schedule = client.publish(
            "https://example.com/pictures/soup.jpg",
            board="Recipes",
            title="Soup for a cold day",
            run_at=tomorrow,
        )
        print(f"{schedule.status} for {schedule.run_at:%d %B, %H:%M} UTC")

        later = client.schedules.update(schedule, run_at=tomorrow + timedelta(hours=2))
        print(f"moved to {later.run_at:%H:%M}")

        upcoming = client.schedules.list(status="scheduled")
        print(f"upcoming: {[row.payload.title for row in upcoming]}")

        print(client.schedules.cancel(schedule).status)
        client.schedules.delete(schedule)


if __name__ == "__main__":
    main()

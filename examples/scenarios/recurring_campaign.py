"""Spread twelve pins over the coming weeks: Mondays and Thursdays at nine, Berlin time.

The plan can be run again at any time: schedules that exist are found and not made twice.
"""

from datetime import date, timedelta

from pinbridge import PinbridgeClient


def main() -> None:
    with PinbridgeClient() as client:
        account = client.pinterest.list_accounts()[0]
        board = next(b for b in client.pinterest.list_boards(account) if b.name == "Recipes")
        plan = client.schedules.plan(
            [
                {
                    "account_id": account.id,
                    "board_id": board.id,
                    "title": f"Recipe {number} of 12",
                    "image_url": f"https://example.com/recipes/{number}.jpg",
                }
                for number in range(1, 13)
            ],
            start=date.today() + timedelta(days=1),  # noqa: DTZ011 - the day where this runs
            rule="FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0",
            tz="Europe/Berlin",
            jitter=timedelta(minutes=10),
        )
        for entry in plan:  # nothing is sent yet
            print(f"{entry.run_at:%a %d %b %H:%M}  {entry.title}")
        print(f"made: {len(plan.create().created)}")
        again = plan.create()
        print(f"made by a second run: {len(again.created)}, found: {len(again.existing)}")


if __name__ == "__main__":
    main()

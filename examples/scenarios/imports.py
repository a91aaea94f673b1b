"""Import pins as rows and as a CSV file; an invalid row does not affect the others."""

from pinbridge import PinbridgeClient


def main() -> None:
    with PinbridgeClient() as client:
        account = client.pinterest.list_accounts()[0]
        board = client.pinterest.list_boards(account)[0]
        rows = [
            {
                "account_id": account.id,
                "board_id": board.id,
                "title": f"Row {number}",
                "image_url": f"https://example.com/{number}.jpg",
                "idempotency_key": f"spring-{number}",  # the same key is never imported twice
            }
            for number in (1, 2)
        ]
        job = client.pins.wait_import(client.pins.import_json(rows))
        print(f"rows: {job.status}, {job.created_rows} created")

        columns = "account_id,board_id,title,image_url,idempotency_key"
        lines = [
            columns,
            f"{account.id},{board.id},Row 2,https://example.com/2.jpg,spring-2",
            f"{account.id},{board.id},Row 3,https://example.com/3.jpg,spring-3",
            f"{account.id},no-such-board,Row 4,https://example.com/4.jpg,spring-4",
        ]
        job = client.pins.import_csv("\n".join(lines).encode(), filename="spring.csv")
        for row in client.pins.wait_import(job).results:
            print(f"line {row.row_number}: {row.status} {row.error_message or ''}")


if __name__ == "__main__":
    main()

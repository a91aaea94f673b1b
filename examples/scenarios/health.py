"""Check that the service is healthy before a job starts.

Exits with 1 if it is not, for cron jobs and container health checks.
"""

from pinbridge import APIConnectionError, PinbridgeClient, ServerError


def main() -> int:
    with PinbridgeClient(max_retries=0, timeout=5) as client:
        try:
            print(f"alive: {client.system.health().status}")
            status = client.system.status()
        except (APIConnectionError, ServerError) as error:
            print(f"not reachable: {error}")
            return 1
    print(f"status: {status.status}")
    for name, what in status.external_providers.items():
        print(f"  {name}: {what}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Add your own group of methods to a client, with its credentials, retries and errors."""

from pinbridge_api.api.pins import list_pins

from pinbridge import PinbridgeClient
from pinbridge.models import PinResponse
from pinbridge.resources.base import SyncAPIResource


class FailuresResource(SyncAPIResource):
    """Pins that failed."""

    def list(self) -> list[PinResponse]:
        """List them."""
        return self._call(None, list_pins.build_request, status="failed")

    def count(self) -> int:
        """Count them."""
        # A path without a method of its own: this returns the raw response.
        answer = self._request("GET", "/v1/pins", params={"status": "failed", "limit": 1})
        return int(answer.headers["x-total-count"])


def main() -> None:
    with PinbridgeClient() as client:
        client.register_resource("failures", FailuresResource)
        failures = client.resource("failures")
        print(f"{failures.count()} pins failed")
        for pin in failures.list():
            print(f"{pin.title}: {pin.error_code}")


if __name__ == "__main__":
    main()

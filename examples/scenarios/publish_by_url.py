"""Publish a picture that is on the web already. Nothing is uploaded, so any plan will do."""

from pinbridge import PinbridgeClient, PublishFailedError

PICTURE = "https://example.com/pictures/mountains.jpg"


def main() -> None:
    with PinbridgeClient() as client:
        try:
            pin = client.publish(
                PICTURE,
                board="Travel",
                title="Mountains at dusk",
                description="Seen from the hut",
                link_url="https://example.com/mountains",
                alt_text="A ridge in front of an orange sky",
                on_status=lambda pin: print(pin.status),
            )
        except PublishFailedError as error:
            print(error)  # the message says what to do
            return
        print(f"https://www.pinterest.com/pin/{pin.pinterest_pin_id}/")


if __name__ == "__main__":
    main()
